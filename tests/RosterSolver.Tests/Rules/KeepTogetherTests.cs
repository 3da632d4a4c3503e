using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class KeepTogetherTests()
    : RuleTests<KeepTogether>(
        new KeepTogether { For = ["Ann", "Ben"], Dates = [new(Some.Monday, Some.Monday.AddDays(7))] },
        new KeepTogether(SameTime.Day) { For = ["Ann", "Ben"] },
        new KeepTogether(Price: Money.Of(15)),
        new KeepTogether(SameTime.Day, Money.Of(15))
    )
{
    private static readonly KeepTogether Pair = new() { For = ["Ann", "Ben"] };

    [Fact]
    public void The_same_shifts_and_days_off_are_together() =>
        Keeps(Pair, Drawn.Roster("Ann: E . L\nBen: E . L\nCem: . E E"));

    [Fact]
    public void Who_works_without_the_other_is_a_breach() =>
        Breaks(
            Pair,
            Drawn.Roster("Ann: E .\nBen: . ."),
            1,
            "Ann has early@06:00 and Ben is off on Mon 12-07"
        );

    [Fact]
    public void Two_shifts_are_two_who_work_alone()
    {
        Breaks(Pair, Drawn.Roster("Ann: E .\nBen: L ."), 2, "Ben has late@14:00");
        Keeps(Pair with { On = SameTime.Day }, Drawn.Roster("Ann: E .\nBen: L ."));
    }

    [Fact]
    public void On_leave_of_one_nothing_is_asked() =>
        Keeps(
            Pair,
            Drawn.Roster(
                "Ann: E .\nBen: . .",
                brief =>
                    brief.Each(agent => agent with { Leave = (HashSet<int>)(agent.Id == "Ben" ? [0] : []) })
            )
        );
}
