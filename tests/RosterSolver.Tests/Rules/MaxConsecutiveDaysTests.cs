using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class MaxConsecutiveDaysTests()
    : RuleTests<MaxConsecutiveDays>(
        new MaxConsecutiveDays(3),
        new MaxConsecutiveDays(1, Money.Of(15)),
        new MaxConsecutiveDays(5, Money.Of(15)),
        new MaxConsecutiveDays(1) { Families = [ShiftFamily.Late, ShiftFamily.Night] }
    )
{
    private static readonly MaxConsecutiveDays Three = new(3);

    [Fact]
    public void Allows_so_many_days_in_a_row() => Keeps(Three, Drawn.Roster("Ann: E M L . E M L"));

    [Fact]
    public void Of_a_family_only_its_days_count()
    {
        var lates = new MaxConsecutiveDays(2) { Families = [ShiftFamily.Late] };
        Keeps(lates, Drawn.Roster("Ann: L L E L L"));
        Breaks(lates, Drawn.Roster("Ann: L L L E"), 1, "late shifts on 3 days in a row");
    }

    [Fact]
    public void On_dates_the_days_beyond_count()
    {
        var wednesday = new MaxConsecutiveDays(2)
        {
            Dates = [new(Some.Monday.AddDays(2), Some.Monday.AddDays(2))],
        };
        Breaks(wednesday, Drawn.Roster("Ann: E E E E"), 1, "4 days in a row");
        Keeps(wednesday, Drawn.Roster("Ann: . E E E"));
    }

    [Fact]
    public void Counts_days_beyond() =>
        Breaks(Three, Drawn.Roster("Ann: . E M L N ."), 1, "Ann", "4 days", "Tue 12-08", "Fri 12-11");

    [Fact]
    public void Each_further_day_counts() => Breaks(Three, Drawn.Roster("Ann: E E E E E E"), 3, "6 days");

    [Fact]
    public void Days_before_the_horizon_count() =>
        Breaks(Three, Drawn.Roster("Ann: E E E | E"), 1, "Ann", "Mon 12-07");

    [Fact]
    public void What_the_past_alone_breaks_is_past() => Keeps(Three, Drawn.Roster("Ann: E E E E E | ."));

    [Fact]
    public void Going_on_after_too_many_days_counts_from_the_first_day() =>
        Breaks(Three, Drawn.Roster("Ann: E E E E E | E E ."), 2, "7 days");

    [Fact]
    public void A_day_off_before_the_horizon_starts_afresh() =>
        Keeps(Three, Drawn.Roster("Ann: E E . | E E E"));

    [Fact]
    public void After_the_last_day_nothing_is_asked() => Keeps(Three, Drawn.Roster("Ann: . . E E E"));
}
