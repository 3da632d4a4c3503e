using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class StableStartsTests()
    : RuleTests<StableStarts>(
        new StableStarts(60),
        new StableStarts(180, StartSpan.Day),
        new StableStarts(240, Price: Money.Of(15)),
        new StableStarts(120, StartSpan.Day, Money.Of(15)),
        new StableStarts(0) { For = ["Ann", "Cem"] }
    )
{
    private static readonly StableStarts Daily = new(4 * 60, StartSpan.Day);
    private static readonly StableStarts Weekly = new(4 * 60);

    [Fact]
    public void Allows_just_so_many_minutes()
    {
        Keeps(Daily, Drawn.Roster("Ann: E M L"));
        Breaks(
            Daily with
            {
                Minutes = 239,
            },
            Drawn.Roster("Ann: E M"),
            1,
            "Ann has mid@10:00",
            "early@06:00",
            "239 min"
        );
    }

    [Fact]
    public void A_day_off_starts_afresh_from_day_to_day() => Keeps(Daily, Drawn.Roster("Ann: E . L"));

    [Fact]
    public void Within_a_week_it_does_not()
    {
        Breaks(Weekly, Drawn.Roster("Ann: E . M . L"), 1, "early@06:00 and late@14:00", "week of Mon 12-07");
        Keeps(Weekly, Drawn.Roster("Ann: E . M . . . . L L"));
    }

    [Fact]
    public void Night_and_early_are_eight_hours_apart_on_the_clock()
    {
        Keeps(new(8 * 60), Drawn.Roster("Ann: N . E"));
        Breaks(new(479), Drawn.Roster("Ann: N . E"), 1);
    }

    [Fact]
    public void The_past_counts_in_its_week()
    {
        var thursday = Some.Monday.AddDays(3);
        Breaks(Weekly, Drawn.Roster("Ann: E . . | L .", start: thursday), 1, "early@06:00 and late@14:00");
        Keeps(Weekly, Drawn.Roster("Ann: E L . | L .", start: thursday));
        Breaks(Daily, Drawn.Roster("Ann: E | L ."), 1, "Mon 12-07");
    }
}
