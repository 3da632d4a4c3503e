using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class KeepApartTests()
    : RuleTests<KeepApart>(
        new KeepApart(),
        new KeepApart(SameTime.Day, 2),
        new KeepApart(Price: Money.Of(15)),
        new KeepApart(SameTime.Day, Price: Money.Of(15)) { For = ["Ann", "Ben"] }
    )
{
    private static readonly KeepApart Pair = new() { For = ["Ann", "Ben"] };

    [Fact]
    public void Different_shifts_of_a_day_are_apart() =>
        Keeps(Pair, Drawn.Roster("Ann: E L\nBen: L E\nCem: E E"));

    [Fact]
    public void The_same_shift_is_a_breach() =>
        Breaks(
            Pair,
            Drawn.Roster("Ann: E L\nBen: E ."),
            1,
            "Ann and Ben all have early on Mon 12-07",
            "at most 1"
        );

    [Fact]
    public void By_day_any_shifts_are_together()
    {
        var byDay = Pair with { On = SameTime.Day };
        Breaks(byDay, Drawn.Roster("Ann: E .\nBen: L E"), 1, "Ann and Ben all work");
        Keeps(byDay, Drawn.Roster("Ann: E .\nBen: . E"));
    }

    [Fact]
    public void So_many_may_be_together()
    {
        var three = new KeepApart(AtMost: 2);
        Keeps(three, Drawn.Roster("Ann: E\nBen: E\nCem: L"));
        Breaks(three, Drawn.Roster("Ann: E\nBen: E\nCem: E"), 1, "at most 2");
    }
}
