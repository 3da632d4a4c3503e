using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class WeekendsOffTests()
    : RuleTests<WeekendsOff>(
        new WeekendsOff(2),
        new WeekendsOff(3, 2),
        new WeekendsOff(3, 2, Money.Of(15)),
        new WeekendsOff(2) { For = ["Ann", "Cem"] }
    )
{
    private const string Week = ". . . . . ";
    private static readonly WeekendsOff EverySecond = new(2);

    [Fact]
    public void Every_second_weekend_is_off() =>
        Keeps(EverySecond, Drawn.Roster($"Ann: {Week}E E {Week}. . {Week}. L"));

    [Fact]
    public void Two_in_a_row_are_too_many() =>
        Breaks(
            EverySecond,
            Drawn.Roster($"Ann: {Week}E . {Week}. E"),
            1,
            "Ann works on 2 of 2 weekends to Sun 12-20"
        );

    [Fact]
    public void Of_three_two_are_to_be_off()
    {
        Keeps(new(3, 2), Drawn.Roster($"Ann: {Week}E E {Week}. . {Week}. ."));
        Breaks(
            new(3, 2),
            Drawn.Roster($"Ann: {Week}E E {Week}. . {Week}. L"),
            1,
            "2 of 3 weekends",
            "at least 2 are"
        );
    }

    [Fact]
    public void Weekends_before_the_horizon_count()
    {
        Breaks(EverySecond, Drawn.Roster($"Ann: . E | {Week}E ."), 1, "to Sun 12-13");
        Keeps(EverySecond, Drawn.Roster($"Ann: . . | {Week}E ."));
        Keeps(new(3, 2), Drawn.Roster($"Ann: E E {Week}E E | {Week}. ."));
    }

    [Fact]
    public void None_to_work_is_refused() => Assert.Single(new WeekendsOff(3, 3).Objections());
}
