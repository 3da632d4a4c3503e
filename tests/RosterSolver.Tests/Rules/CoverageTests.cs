using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class CoverageTests()
    : RuleTests<Coverage>(
        new Coverage(),
        new Coverage(PricePerHour.Of(90.07m), Tolerance: new(0.6m), Floor: new(0.5m)),
        new Coverage(By: CoverageBy.ServiceLevel, MissedCall: Money.Of(3.33m)),
        new Coverage(Outsourcing: PricePerHour.Of(140.2m)),
        new Coverage(By: CoverageBy.ServiceLevel, Outsourcing: PricePerHour.Of(17.3m))
    )
{
    private static readonly Coverage Rule = new();

    [Fact]
    public void Asks_for_nothing_beyond_the_requirement() =>
        Keeps(Rule, Early(brief => brief.Requiring(1, 6, 14)));

    [Fact]
    public void Counts_missing_minutes() =>
        Breaks(
            Rule,
            Early(brief => brief.Requiring(1, 6, 15)),
            60,
            "Mon 12-07 14:00",
            "0 at work",
            "1 required"
        );

    /// <summary>Two agents are missing for an hour: the first, within the tolerance, costs 120, the second 360.</summary>
    [Theory]
    [InlineData(400, 120 + 360, 0)]
    [InlineData(150, 120, 150)]
    [InlineData(100, 0, 200)]
    public void Who_is_missing_at_a_higher_price_is_bought(int price, int lost, int paid)
    {
        var roster = Early(brief => brief.Requiring(1, 6, 13).Requiring(3, 13, 14));
        var found = new Coverage(Outsourcing: PricePerHour.Of(price)).Check(roster).ToList();
        Assert.Equal(Money.Of(lost), CostOf(CostLine.Understaffed));
        Assert.Equal(Money.Of(paid), CostOf(CostLine.Outsourced));

        Money CostOf(CostLine line) => found.Where(one => one.Line == line).Select(one => one.Cost).Total();
    }

    [Fact]
    public void Counts_surplus_minutes() =>
        Breaks(Rule, Early(brief => brief.Requiring(1, 7, 14)), 60, "Mon 12-07 06:00", "1 at work");

    [Theory]
    [InlineData(1, 10 + (5 * 2))]
    [InlineData(2, 10 + (5 * 2) + 10 + (5 * 7))]
    [InlineData(3, 10 + (5 * 2) + 10 + (5 * 7) + 10 + (5 * 7))]
    public void By_service_level_a_missing_agent_costs_what_callers_lose_by_it(int missing, int cost)
    {
        var roster = Early(brief =>
            Losing(brief.Requiring(1, 6, 13).Requiring(1 + missing, 13, 14), 2, 7, 7, 7)
        );
        var rule = Rule with { By = CoverageBy.ServiceLevel };
        var violation = Assert.Single(rule.Check(roster));
        Assert.Equal((60 * missing, Money.Of(cost)), (violation.Amount, violation.Cost));
        Assert.Equal(
            violation.Cost,
            RosterSolver.Solver.RosterSolve.CostOf(RosterModel.Of(roster.Brief, [rule]), roster)
        );
    }

    [Fact]
    public void By_service_level_half_an_agent_costs_half()
    {
        var shift = Some.Early with { Breaks = [new(Some.Break("lunch", 30), 240, 240, 15, 0)] };
        var brief = Losing((Some.Brief(1) with { Shifts = [shift] }).Requiring(1, 6, 14), 4);
        var roster = new Roster(brief, [new("Ann", 0, shift, [new("lunch", new(600, 630))])]);
        Assert.Equal(
            Money.Of((10 + (5 * 4)) / 2),
            Assert.Single((Rule with { By = CoverageBy.ServiceLevel }).Check(roster)).Cost
        );
    }

    [Fact]
    public void The_night_before_the_horizon_is_on_the_phone() =>
        Keeps(Rule, Drawn.Roster("Ann: N | .", brief => brief.Requiring(1, 0, 6)));

    [Fact]
    public void A_night_counts_up_to_the_end_of_the_horizon() =>
        Keeps(Rule, Drawn.Roster("Ann: N", brief => brief.Requiring(1, 22, 24)));

    [Fact]
    public void A_break_takes_an_agent_off_the_phone()
    {
        var shift = Some.Early with { Breaks = [new(Some.Break("lunch", 20), 240, 240, 15, 0)] };
        var brief = (Some.Brief(1) with { Shifts = [shift] }).Requiring(1, 6, 14);
        Breaks(
            Rule,
            new(brief, [new("Ann", 0, shift, [new("lunch", new(600, 620))])]),
            20,
            "Mon 12-07 10:00",
            "0.67 at work"
        );
    }

    [Theory]
    [InlineData(1, 120)]
    [InlineData(2, 120 + 360)]
    public void Beyond_the_tolerance_a_missing_hour_costs_more(int missing, int cost)
    {
        var roster = Early(brief => brief.Requiring(1, 6, 13).Requiring(1 + missing, 13, 14));
        var narrow = Rule with { Tolerance = new(0.3m) };
        Assert.Equal(Money.Of(cost), Assert.Single(narrow.Check(roster)).Cost);
    }

    [Fact]
    public void Beyond_the_tolerance_a_surplus_hour_costs_more()
    {
        var roster = Drawn.Roster(
            "Ann: E\nBen: E\nCem: E",
            brief => brief.Requiring(3, 6, 13).Requiring(1, 13, 14)
        );
        Assert.Equal(Money.Of(8 + 24), Assert.Single(Rule.Check(roster)).Cost);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void The_floor_must_hold(int required, bool broken)
    {
        var roster = Early(brief => brief.Requiring(required, 6, 14));
        var hard = (Rule with { Floor = new(0.5m) }).Check(roster).Where(violation => violation.IsHard);
        Assert.Equal(broken, hard.Any());
    }

    [Fact]
    public void A_steeper_price_may_not_be_lower() =>
        Assert.Equal(
            ["badly-understaffed", "badly-overstaffed"],
            new Coverage(BadlyUnderstaffed: PricePerHour.Of(119), BadlyOverstaffed: PricePerHour.Of(7))
                .Objections()
                .Select(objection => objection.Option)
        );

    private static Roster Early(Func<Brief, Brief> brief) => Drawn.Roster("Ann: E", brief);

    /// <summary>The brief whose callers lose so many calls by the first missing agent, the second, and so on.</summary>
    private static Brief Losing(Brief brief, params decimal[] calls) =>
        brief with
        {
            Queues =
            [
                .. brief.Queues.Select(need =>
                    need with
                    {
                        Losses =
                        [
                            .. need.Required.Select(IReadOnlyList<decimal> (agents) => calls[..agents]),
                        ],
                    }
                ),
            ],
        };
}
