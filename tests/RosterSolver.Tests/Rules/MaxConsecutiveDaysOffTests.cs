using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class MaxConsecutiveDaysOffTests()
    : RuleTests<MaxConsecutiveDaysOff>(
        new MaxConsecutiveDaysOff(2),
        new MaxConsecutiveDaysOff(1, Money.Of(15)),
        new MaxConsecutiveDaysOff(3) { For = ["Ann", "Cem"] }
    )
{
    private static readonly MaxConsecutiveDaysOff Two = new(2);

    [Fact]
    public void So_many_are_allowed_and_each_beyond_counts()
    {
        Keeps(Two, Drawn.Roster("Ann: E . . E"));
        Breaks(
            Two,
            Drawn.Roster("Ann: E . . . E"),
            1,
            "3 days in a row from Tue 12-08 to Thu 12-10",
            "at most 2"
        );
        Breaks(Two, Drawn.Roster("Ann: E . . . . ."), 3);
    }

    [Fact]
    public void A_day_of_leave_ends_the_row()
    {
        var leave = (Brief brief) => brief.Each(agent => agent with { Leave = new HashSet<int> { 2 } });
        Keeps(Two, Drawn.Roster("Ann: . . . . . E", leave));
        Breaks(Two, Drawn.Roster("Ann: . . . . . . E", leave), 1);
    }

    [Fact]
    public void The_past_counts_where_it_is_known_and_after_the_last_day_nothing_is_asked()
    {
        Breaks(Two, Drawn.Roster("Ann: E . . | . E"), 1, "Mon 12-07");
        Keeps(Two, Drawn.Roster("Ann: . . . | E"));
        Keeps(Two, Drawn.Roster("Ann: E . ."));
    }
}
