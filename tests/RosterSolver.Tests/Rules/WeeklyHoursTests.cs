using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class WeeklyHoursTests()
    : RuleTests<WeeklyHours>(
        new WeeklyHours(),
        new WeeklyHours(new(1.37m), Unused: PricePerHour.Of(3.21m)),
        new WeeklyHours(RestDay: new(2), Holiday: new(3))
    )
{
    private static readonly WeeklyHours Rule = new();

    [Fact]
    public void The_hours_of_the_contract_cost_nothing() => Keeps(Rule, Drawn.Roster("Ann: E E E E E . ."));

    [Fact]
    public void Counts_minutes_of_overtime() =>
        Breaks(
            Rule,
            Week("E E E E E . .", contract => contract with { WeeklyMinutes = 2399 }),
            1,
            "Ann",
            "overtime",
            "Mon 12-07"
        );

    [Fact]
    public void Overtime_costs_pay_and_premium() =>
        Assert.Equal(Money.Of(8 * 30), Audit.Of(Drawn.Roster("Ann: E E E E E E ."), [Rule]).Cost);

    [Fact]
    public void Counts_unused_minutes() =>
        Breaks(
            Rule,
            Week("E E E E E . .", contract => contract with { WeeklyMinutes = 2401 }),
            1,
            "Ann",
            "unused",
            "Mon 12-07"
        );

    [Fact]
    public void Unused_hours_cost_their_price() =>
        Assert.Equal(Money.Of(8 * 2), Audit.Of(Drawn.Roster("Ann: E E E E . . ."), [Rule]).Cost);

    [Theory]
    [InlineData("E E E E E E .", 2880, 0)]
    [InlineData("E E E E E E .", 2879, 1)]
    public void The_most_hours_must_hold(string days, int most, int beyond) =>
        AssertHard(beyond, "at most", Week(days, contract => contract with { AtMostMinutes = most }));

    [Theory]
    [InlineData("E E E E . . .", 1920, 0)]
    [InlineData("E E E E . . .", 1921, 1)]
    public void The_least_hours_must_hold(string days, int least, int missing) =>
        AssertHard(missing, "at least", Week(days, contract => contract with { AtLeastMinutes = least }));

    [Fact]
    public void A_day_of_leave_counts_as_worked() =>
        Keeps(
            Rule,
            Drawn.Roster(
                "Ann: E E E E . . .",
                brief => brief.Each(agent => agent with { Leave = new HashSet<int> { 4 } })
            )
        );

    [Fact]
    public void Leave_never_becomes_overtime() =>
        Keeps(
            Rule,
            Drawn.Roster(
                "Ann: . . . . . . .",
                brief => brief.Each(agent => agent with { Leave = Enumerable.Range(0, 7).ToHashSet() })
            )
        );

    [Fact]
    public void An_absence_excuses_what_is_missing_and_makes_no_overtime() =>
        Keeps(Rule, Absent("Ann: E E E E . . .", 4, 5, 6));

    [Fact]
    public void What_an_absence_does_not_excuse_is_unused() =>
        Breaks(Rule, Absent("Ann: E E E . . . .", 4), 8 * 60, "Ann", "unused", "Mon 12-07");

    [Fact]
    public void Who_was_absent_and_works_more_than_the_contract_has_overtime() =>
        Breaks(Rule, Absent("Ann: E E E E E E .", 6), 8 * 60, "Ann", "overtime", "Mon 12-07");

    private static Roster Absent(string drawing, params int[] days) =>
        Drawn.Roster(
            drawing,
            brief => brief.Each(agent => agent with { Leave = days.ToHashSet(), Absent = days.ToHashSet() })
        );

    [Fact]
    public void Hours_of_the_week_before_the_horizon_count() =>
        Breaks(
            Rule,
            Drawn.Roster("Ann: E E E | E E E .", start: Some.Monday.AddDays(3)),
            8 * 60,
            "Ann",
            "overtime",
            "Mon 12-07"
        );

    [Fact]
    public void Overtime_of_the_past_is_past() =>
        Keeps(Rule, Drawn.Roster("Ann: E E E E E E | .", start: Some.Monday.AddDays(6)));

    [Theory]
    [InlineData("E E E E E . .", 0)]
    [InlineData("E E E E E E .", 8 * 40)]
    [InlineData("E E E E E E E", (8 * 40) + (8 * 60))]
    [InlineData(". E E E E E .", 0)]
    [InlineData(". E E E E E E", 8 * 60)]
    [InlineData("E E E . E E .", 0)]
    public void A_sixth_day_is_a_rest_day_and_a_holiday_is_paid_apart(string days, int cost) =>
        Assert.Equal(Money.Of(cost), Paid(days, DayKind.Holiday));

    /// <summary>Six days within the contract are no overtime: of the sixth only what a rest day costs beyond overtime is paid.</summary>
    [Fact]
    public void A_sixth_day_within_the_hours_of_the_contract_costs_the_surcharge_alone()
    {
        var rule = new WeeklyHours(new(1.5m), new(2), null, PricePerHour.Of(0));
        var roster = Week("E E E E E E .", contract => contract with { WeeklyMinutes = 48 * 60 });
        Assert.Equal(Money.Of(8 * 20 * 0.5m), Audit.Of(roster, [rule]).Cost);
    }

    /// <summary>Sunday the 13th, which is worked in place of a holiday, gives the week a sixth workday.</summary>
    [Theory]
    [InlineData("E E E E E E .", 0)]
    [InlineData("E E E E E E E", 8 * 40)]
    public void A_make_up_workday_is_no_overtime(string days, int cost) =>
        Assert.Equal(Money.Of(cost), Paid(days, DayKind.MakeUpWorkday));

    [Theory]
    [InlineData(". E E E E . .", 0)]
    [InlineData(". E E E E E .", 8 * 40)]
    [InlineData("E E E E E . .", 8 * 60)]
    [InlineData("E E E E E E .", (8 * 60) + (8 * 40))]
    public void A_holiday_on_a_weekday_shortens_the_week(string days, int cost) =>
        Assert.Equal(Money.Of(cost), Paid(days, DayKind.Holiday, day: 0));

    [Fact]
    public void Overtime_of_those_paid_by_the_hour_costs_what_goes_beyond_the_pay() =>
        Assert.Equal(
            Money.Of(8 * 10),
            Audit.Of(Week("E E E E E E .", contract => contract with { IsPaidByTheHour = true }), [Rule]).Cost
        );

    [Fact]
    public void A_rest_day_is_not_cheaper_than_a_workday() =>
        Assert.Equal("rest-day", Assert.Single(new WeeklyHours(RestDay: new(1.49m)).Objections()).Option);

    /// <summary>Pay is 20 an hour; the special day is the Sunday if nothing else is said.</summary>
    private static Money Paid(string days, DayKind kind, int day = 6)
    {
        var roster = Drawn.Roster(
            $"Ann: {days}",
            brief =>
                brief.Each(agent =>
                    agent with
                    {
                        Contract = agent.Contract with { AtMostMinutes = 60 * 60 },
                    }
                ) with
                {
                    Calendar = new([new(Some.Monday.AddDays(day), kind)]),
                }
        );
        return Audit.Of(roster, [new WeeklyHours(new(1.5m), new(2), new(3), PricePerHour.Of(0))]).Cost;
    }

    [Fact]
    public void Another_week_has_other_hours() =>
        Keeps(Rule, Drawn.Roster("Ann: E E E E E . . | E E E E E . ."));

    [Fact]
    public void At_the_end_the_due_hours_shrink_with_the_known_days() =>
        AssertHard(0, "at least", Drawn.Roster("Ann: . E", brief => Least(brief, 8 * 60 * 7 / 2)));

    [Fact]
    public void At_the_end_a_minute_below_the_due_hours_is_too_little() =>
        AssertHard(1, "at least", Drawn.Roster("Ann: . E", brief => Least(brief, 8 * 60 * 7 / 2 + 4)));

    [Fact]
    public void Unknown_days_before_the_horizon_shrink_the_due_hours() =>
        AssertHard(
            0,
            "at least",
            Drawn.Roster("Ann: . E", brief => Least(brief, 8 * 60 * 7 / 2), Some.Monday.AddDays(5))
        );

    private static Brief Least(Brief brief, int minutes) =>
        brief.Each(agent => agent with { Contract = agent.Contract with { AtLeastMinutes = minutes } });

    private static Roster Week(string days, Func<Contract, Contract> contract) =>
        Drawn.Roster(
            $"Ann: {days}",
            brief => brief.Each(agent => agent with { Contract = contract(agent.Contract) })
        );

    private static void AssertHard(int amount, string words, Roster roster)
    {
        var hard = Rule.Check(roster).Where(violation => violation.IsHard).ToList();
        Assert.Equal(amount, hard.Sum(violation => violation.Amount));
        Assert.All(hard, violation => Assert.Contains(words, violation.Sentence, StringComparison.Ordinal));
        Assert.All(hard, violation => Assert.Contains("Ann", violation.Sentence, StringComparison.Ordinal));
    }
}
