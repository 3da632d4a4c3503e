using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class LeaveTests() : RuleTests<Leave>(new Leave(), new Leave(Money.Of(500)))
{
    private static readonly Leave Rule = new();

    [Fact]
    public void Leave_is_off() => Keeps(Rule, OnLeave("Ann: E . . E", 1, 2));

    [Fact]
    public void Counts_shifts_on_leave() =>
        Breaks(Rule, OnLeave("Ann: E . L E", 1, 2), 1, "Ann", "Wed 12-09", "late@14:00");

    [Fact]
    public void A_night_may_end_on_the_first_day_of_leave() => Keeps(Rule, OnLeave("Ann: N .", 1));

    [Fact]
    public void Leave_outside_the_horizon_does_not_matter() => Keeps(Rule, OnLeave("Ann: E | E E", -1, 2));

    [Fact]
    public void The_last_day_counts() => Breaks(Rule, OnLeave("Ann: . E", 1), 1, "Tue 12-08");

    [Fact]
    public void An_absence_is_named_as_such() =>
        Breaks(
            Rule,
            Drawn.Roster(
                "Ann: E",
                brief =>
                    brief.Each(agent =>
                        agent with
                        {
                            Leave = new HashSet<int> { 0 },
                            Absent = new HashSet<int> { 0 },
                        }
                    )
            ),
            1,
            "Ann is absent on Mon 12-07"
        );

    private static Roster OnLeave(string drawing, params int[] days) =>
        Drawn.Roster(drawing, brief => brief.Each(agent => agent with { Leave = days.ToHashSet() }));
}
