using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class MaxHoursTests()
    : RuleTests<MaxHours>(
        new MaxHours(new(500), CountingPeriod.Day),
        new MaxHours(new(500), CountingPeriod.Day, Price: Money.Of(12)),
        new MaxHours(TimeLength.OfHours(30)),
        new MaxHours(TimeLength.OfHours(40), CountingPeriod.Month, Price: Money.Of(12)),
        new MaxHours(TimeLength.OfHours(25), Days: 5, From: Some.Monday.AddDays(-2))
    )
{
    [Theory]
    [InlineData(479, 1)]
    [InlineData(480, 0)]
    [InlineData(481, 0)]
    public void A_day(int most, int beyond) =>
        Judge(new(new(most), CountingPeriod.Day), Drawn.Roster("Ann: . E ."), beyond, "Tue 12-08");

    [Theory]
    [InlineData(1439, 1)]
    [InlineData(1440, 0)]
    [InlineData(1441, 0)]
    public void A_week_with_the_days_before_the_horizon(int most, int beyond) =>
        Judge(
            new(new(most)),
            Drawn.Roster("Ann: E E | E . . .", start: Some.Monday.AddDays(2)),
            beyond,
            "24 h in the week of Mon 12-07"
        );

    [Theory]
    [InlineData(959, 1)]
    [InlineData(960, 0)]
    public void Days_of_any_number_from_any_day(int most, int beyond) =>
        Judge(
            new(new(most), Days: 3, From: Some.Monday.AddDays(1)),
            Drawn.Roster("Ann: E E . E . ."),
            beyond,
            "2026-12-08..2026-12-10"
        );

    [Fact]
    public void Months_stand_alone() =>
        Keeps(
            new(TimeLength.OfHours(16), CountingPeriod.Month),
            Drawn.Roster("Ann: E E E E", start: new(2026, 11, 29))
        );

    [Fact]
    public void What_the_past_alone_breaks_is_past() =>
        Breaks(
            new(TimeLength.OfHours(10)),
            Drawn.Roster("Ann: E E | E", start: Some.Monday.AddDays(2)),
            480,
            "24 h"
        );

    [Fact]
    public void From_wants_days() =>
        Assert.Equal("from", Assert.Single(new MaxHours(new(60), From: Some.Monday).Objections()).Option);

    private static void Judge(MaxHours rule, Roster roster, int beyond, string words)
    {
        if (beyond == 0)
            Keeps(rule, roster);
        else
            Breaks(rule, roster, beyond, words);
    }
}
