using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class OvertimeCapTests()
    : RuleTests<OvertimeCap>(
        new OvertimeCap(TimeLength.OfHours(1), CountingPeriod.Day),
        new OvertimeCap(TimeLength.OfHours(4), CountingPeriod.Week),
        new OvertimeCap(TimeLength.OfHours(10)),
        new OvertimeCap(TimeLength.OfHours(20), Prorated: true),
        new OvertimeCap(TimeLength.OfHours(6), CountingPeriod.Quarter, Balanced: true)
    )
{
    private static readonly Contract Forty = Some.FullTime with { AtMostMinutes = 168 * 60 };

    [Theory]
    [InlineData(179, 1)]
    [InlineData(180, 0)]
    [InlineData(181, 0)]
    public void Three_hours_a_day(int most, int beyond)
    {
        var shift = Some.Early with { LengthMinutes = 11 * 60 };
        var roster = new Roster(Some.Brief() with { Shifts = [shift] }, [new("Ann", 1, shift, [])]);
        Judge(new(new(most), CountingPeriod.Day), roster, beyond, "3 h overtime in Tue 12-08");
    }

    [Fact]
    public void A_day_of_a_part_timer_has_eight_hours_too() =>
        Keeps(
            new(new(0), CountingPeriod.Day),
            Drawn.Roster(
                "Ann: E",
                brief => brief.Each(agent => agent with { Contract = Forty with { LeaveDayMinutes = 240 } })
            )
        );

    [Theory]
    [InlineData(479, 1)]
    [InlineData(480, 0)]
    public void A_week(int most, int beyond) =>
        Judge(
            new(new(most), CountingPeriod.Week),
            Drawn.Roster("Ann: E E E E E E ."),
            beyond,
            "8 h overtime"
        );

    [Theory]
    [InlineData(959, 1)]
    [InlineData(960, 0)]
    [InlineData(961, 0)]
    public void Weeks_of_a_month_add_up_and_do_not_make_up_for_each_other(int most, int beyond) =>
        Judge(
            new(new(most)),
            Drawn.Roster("Ann: E E E E E E . E E . . . . . E E E E E E ."),
            beyond,
            "16 h overtime in 2026-12"
        );

    [Fact]
    public void Balanced_weeks_make_up_for_each_other() =>
        Keeps(
            new(new(0), CountingPeriod.Quarter, Balanced: true),
            Drawn.Roster("Ann: E E E E E E . E E E . . . .")
        );

    /// <summary>A week is 12/52 of a month, two are twice that: of 36 hours 498 and 996 minutes, a part of a minute left off.</summary>
    [Theory]
    [InlineData("Ann: E E E E E E .", 36, 0)]
    [InlineData("Ann: E E E E E E E", 36, 960 - 498)]
    [InlineData("Ann: E E E E E E . E E E E E E .", 36, 0)]
    [InlineData("Ann: E E E E E E E E E E E E E .", 36, 960 + 480 - 996)]
    [InlineData("Ann: E E E E E E .", 34, 480 - 470)]
    public void Of_a_month_known_in_part_its_share_is_left(string days, int hours, int beyond) =>
        Judge(
            new(TimeLength.OfHours(hours), Prorated: true),
            Drawn.Roster(days),
            beyond,
            "h overtime in 2026-12"
        );

    [Fact]
    public void More_weeks_than_a_month_has_are_no_more_than_the_month() =>
        Judge(
            new(TimeLength.OfHours(39), Prorated: true),
            Drawn.Roster(
                "Ann: " + string.Join(' ', Enumerable.Repeat("E E E E E E .", 5)),
                start: new(2026, 11, 30)
            ),
            (5 * 480) - (39 * 60),
            "h overtime in 2026-12"
        );

    [Fact]
    public void A_week_belongs_to_the_month_of_its_Thursday() =>
        Keeps(
            new(TimeLength.OfHours(8)),
            Drawn.Roster("Ann: E E E E E E . E E E E E E .", start: new(2026, 11, 23))
        );

    [Fact]
    public void Overtime_before_the_horizon_counts() =>
        Breaks(
            new(TimeLength.OfHours(8)),
            Drawn.Roster("Ann: E E E E E E . | E E E E E E ."),
            480,
            "16 h overtime"
        );

    [Fact]
    public void What_the_past_alone_breaks_is_past() =>
        Keeps(new(TimeLength.OfHours(4)), Drawn.Roster("Ann: E E E E E E . | E E E E E . ."));

    [Theory]
    [InlineData(true, 480)]
    [InlineData(false, 0)]
    public void A_public_holiday_is_overtime_and_a_day_given_in_exchange_is_none(bool statutory, int beyond)
    {
        // The contract's week shrinks to four days either way; the work of the fifth is on the day off.
        var days = statutory ? "Ann: E E E E . . ." : "Ann: E E E . E . .";
        Judge(
            new(new(0), CountingPeriod.Week),
            Drawn.Roster(
                days,
                brief =>
                    brief with
                    {
                        Calendar = new([new(Some.Monday, DayKind.Holiday) { IsStatutory = statutory }]),
                    }
            ),
            beyond,
            "8 h overtime"
        );
    }

    [Fact]
    public void A_quarter_has_to_be_balanced() =>
        Assert.Equal(
            "per",
            Assert.Single(new OvertimeCap(new(0), CountingPeriod.Quarter).Objections()).Option
        );

    private static void Judge(OvertimeCap rule, Roster roster, int beyond, string words)
    {
        if (beyond == 0)
            Keeps(rule, roster);
        else
            Breaks(rule, roster, beyond, words);
    }
}
