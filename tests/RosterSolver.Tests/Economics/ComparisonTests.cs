using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Economics;

public sealed class ComparisonTests
{
    private static readonly Gen<(int Least, int Most)> Range =
        from least in Gen.Int[0, 60]
        from more in Gen.Int[0, 25]
        select (least, least + more);

    [Fact]
    public void A_winner_is_named_exactly_when_its_range_lies_below_all_others() =>
        Range
            .Array[2, 4]
            .Sample(ranges =>
            {
                var comparison = new Comparison([
                    .. ranges.Select(range => Costing(range.Least, range.Most)),
                ]);
                var apart = ranges
                    .Where(
                        (one, place) =>
                            ranges.Where((_, other) => other != place).All(other => one.Most < other.Least)
                    )
                    .ToList();
                Assert.Equal(apart.Count == 1, comparison.Winner is not null);
                if (comparison.Winner is not { } winner)
                    return;
                Assert.Equal(Money.Of(apart[0].Most), winner.Most);
                Assert.True(comparison.Lead > Money.Zero);
            });

    /// <summary>Wherever the true optima lie in their ranges, their difference lies in what is told of it.</summary>
    [Fact]
    public void The_difference_of_the_best_rosters_is_within_what_is_told() =>
        (
            from ranges in Range.Array[2]
            from shares in Gen.Int[0, 100].Array[2]
            select (ranges, shares)
        ).Sample(drawn =>
        {
            var (first, second) = (drawn.ranges[0], drawn.ranges[1]);
            var difference = CostDifference.Between(
                Costing(first.Least, first.Most),
                Costing(second.Least, second.Most)
            );
            var truth = Money.Of(True(second, drawn.shares[1]) - True(first, drawn.shares[0]));
            Assert.True(
                difference.Least <= truth && truth <= difference.Most,
                $"{truth} is not in {difference}"
            );
            if (difference.IsDistinguishable)
                Assert.NotEqual(Money.Zero, truth);
        });

    [Fact]
    public void Ranges_that_touch_are_not_distinguishable()
    {
        var comparison = new Comparison([Costing(5, 10), Costing(10, 12)]);
        Assert.Null(comparison.Winner);
        Assert.Equal(Money.Of(10), Assert.Single(comparison.Rivals).Least);
    }

    [Fact]
    public void A_roster_that_breaks_what_must_hold_cannot_win()
    {
        var broken = Costing(1, 2, new Violation("rest", "Ann", 0, 1, null, "short rest"));
        Assert.Equal(Money.Of(9), new Comparison([Costing(8, 9), broken]).Winner?.Most);
        Assert.Null(new Comparison([broken, broken]).Cheapest);
    }

    [Fact]
    public void Where_nothing_is_proven_nothing_is_distinguishable()
    {
        var unproven = Costing(0, 50) with { Bound = null };
        Assert.Null(new Comparison([Costing(8, 9), unproven]).Winner);
    }

    [Fact]
    public void Wages_of_contracts_are_part_of_both_ends()
    {
        var variant = Variant.Of(
            "some",
            Plans.Of(Drawn.Roster("Ann: E E E E E . ."), new WeeklyHours()),
            Money.Zero
        );
        Assert.Equal((Money.Of(800), Money.Of(800)), (variant.Least, variant.Most));
    }

    [Theory]
    [InlineData("Ann: E\nBob: E", true)]
    [InlineData("Bob: E", false)]
    public void That_hiring_costs_are_left_out_is_told_where_one_variant_has_more_people(
        string other,
        bool told
    )
    {
        Variant[] variants = [With("one", "Ann: E"), With("other", other)];
        Assert.Equal(
            told,
            ComparisonMarkdown
                .Text(new(variants))
                .Contains("recruiting, training and leaving", StringComparison.Ordinal)
        );

        static Variant With(string name, string roster) =>
            Variant.Of(name, Plans.Of(Drawn.Roster(roster), new WeeklyHours()), Money.Zero);
    }

    [Fact]
    public void The_terms_of_hiring_are_no_assumption_of_a_comparison()
    {
        var variant = Variant.Of("one", Plans.Of(Drawn.Roster("Ann: E"), new WeeklyHours()), Money.Zero);
        var at = new SourceSpan("x.yaml", 1, 1);
        var told = variant with
        {
            Plan = variant.Plan with
            {
                Scenario = variant.Plan.Scenario with
                {
                    Assumptions =
                    [
                        new("hiring.recruiting", "400", at),
                        new("contracts.full.pay", "30/h", at),
                    ],
                },
            },
        };
        var text = ComparisonMarkdown.Text(new([told, told with { Name = "other" }]));
        Assert.DoesNotContain("hiring.recruiting", text, StringComparison.Ordinal);
        Assert.Contains("contracts.full.pay", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_currencies_and_other_lengths_are_refused()
    {
        var scenario = Plans.Of(Drawn.Roster("Ann: E")).Scenario;
        Assert.Null(Comparison.Objection([scenario, scenario]));
        Assert.Contains("EUR", Comparison.Objection([scenario, scenario with { Currency = "EUR" }]));
        Assert.Contains(
            "8",
            Comparison.Objection([scenario, scenario with { Horizon = scenario.Horizon with { Days = 8 } }])
        );
    }

    /// <summary>Whatever a rule's options are made of, such as windows by weekday, they can be held against another's.</summary>
    [Theory]
    [InlineData(480, 480, false)]
    [InlineData(480, 450, true)]
    public void Options_of_a_rule_that_differ_are_told(int from, int otherFrom, bool differ)
    {
        var comparison = new Comparison([Under(from), Under(otherFrom)]);
        Assert.Equal(differ ? ["rule availability"] : [], comparison.Yardsticks);

        static Variant Under(int from) =>
            Variant.Of(
                "some",
                Plans.Of(
                    Drawn.Roster("Ann: . . . . . . ."),
                    new Availability(
                        new Dictionary<WeekdayRange, WorkWindow>
                        {
                            [new(DayOfWeek.Monday, DayOfWeek.Friday)] = new(from, 1080),
                        }
                    )
                )
            );
    }

    private static decimal True((int Least, int Most) range, int percent) =>
        range.Least + ((range.Most - range.Least) * percent / 100m);

    /// <summary>A variant of so much cost, of which so much is proven.</summary>
    private static Variant Costing(int least, int most, params Violation[] violations)
    {
        var plan = Plans.Of(Drawn.Roster("Ann: . . . . . . ."), []);
        var cost = new CostItem("broken-rules", "", "", "", CostKind.Weight, Money.Of(most));
        return new(
            $"{least}..{most}",
            plan with
            {
                Audit = new(violations),
            },
            Kpis.Of(plan) with
            {
                Costs = new([cost], Money.Zero),
            },
            Money.Of(least)
        );
    }
}
