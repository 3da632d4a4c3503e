using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

/// <summary>
/// What every rule must satisfy, for free: its limits and its checker, which share nothing but the options, see the
/// same breaches, and a roster that was solved under the limits passes the checker.
/// </summary>
/// <param name="variants">The rule with different options: hard where it can be, priced where it can be.</param>
public abstract class RuleTests<TRule>(params IReadOnlyList<TRule> variants)
    where TRule : Rule
{
    private const string Centre = "the centre";
    private const int Rosters = 100;
    private const int Solves = 3;

    /// <summary>Rounds of random rosters among which one must keep a rule, and one break it; few of them keep a strict one.</summary>
    private const int MostRounds = 20;

    /// <summary>
    /// The variants, and where the rule has a scope each of them also for a few days and one skill.
    /// </summary>
    private readonly IReadOnlyList<TRule> scoped =
    [
        .. variants,
        .. variants
            .OfType<DatedRule>()
            .Select(rule => (TRule)(Rule)(rule with { Dates = fewDays, Skilled = ["queue 0"] })),
    ];

    private static readonly DateRange[] fewDays =
    [
        new(Some.Monday.AddDays(2), Some.Monday.AddDays(5)),
        new(Some.Monday.AddDays(12), Some.Monday.AddDays(12)),
    ];

    /// <summary>Every rule but one reads at most one shift an agent and day.</summary>
    protected virtual int ShiftsADay => 1;

    [Fact]
    public void Limits_and_checker_agree_on_cost() =>
        OnAnyRoster(
            (rule, roster) =>
                Assert.Equal(
                    RosterSolve.CostOf(RosterModel.Of(roster.Brief, [rule]), roster),
                    rule.Check(roster).Select(violation => violation.Cost).Total()
                )
        );

    [Fact]
    public void Limits_and_checker_agree_on_priced_amounts() =>
        OnAnyRoster(
            (rule, roster) =>
                Assert.Equal(
                    AmountByLimits(rule, roster, PricedAmount),
                    rule.Check(roster)
                        .Where(violation => !violation.IsHard)
                        .Sum(violation => violation.Amount)
                )
        );

    [Fact]
    public void Limits_and_checker_agree_on_who_breaks_what_must_hold() =>
        OnAnyRoster((rule, roster) => Assert.Equal(ByLimits(rule, roster), ByChecker(rule, roster)));

    [Fact]
    public void Random_rosters_keep_each_variant_and_break_it()
    {
        foreach (var rule in variants)
        {
            var (kept, broken) = (rule is Coverage or WeeklyHours ? 1 : 0, 0);
            for (var round = 0; round < MostRounds && (kept == 0 || broken == 0); round++)
                AnyRoster.Sample(
                    roster =>
                    {
                        if (rule.Check(roster).Any())
                            Interlocked.Increment(ref broken);
                        else
                            Interlocked.Increment(ref kept);
                    },
                    iter: Rosters * 2
                );
            Assert.True(broken > 0, $"{rule} is never broken");
            Assert.True(kept > 0, $"{rule} is never kept");
        }
    }

    [Fact]
    public void A_solved_roster_passes_the_checker_at_the_cost_of_the_solver()
    {
        foreach (var rule in variants)
            AnyBrief.Sample(brief => Solve(brief, rule), iter: Solves, threads: 1, print: Print);
    }

    /// <summary>Neither limits nor checker find a breach.</summary>
    protected static void Keeps(TRule rule, Roster roster)
    {
        Assert.Empty(rule.Check(roster));
        Assert.Equal(0, AmountByLimits(rule, roster, AnyAmount));
    }

    /// <summary>The checker finds one breach of so many units, which the sentence explains; the limits find it too.</summary>
    protected static void Breaks(TRule rule, Roster roster, long amount, params IEnumerable<string> words)
    {
        var violation = Assert.Single(rule.Check(roster));
        Assert.Equal(amount, violation.Amount);
        Assert.Equal(rule.Id, violation.Rule);
        foreach (var word in words)
            Assert.Contains(word, violation.Sentence, StringComparison.Ordinal);
        Assert.True(AmountByLimits(rule, roster, AnyAmount) > 0, "the limits do not see the breach");
    }

    /// <summary>The rosters on which limits and checker must agree.</summary>
    protected virtual Gen<Roster> AnyRoster => Any.Roster(ShiftsADay);

    /// <summary>The briefs that are solved.</summary>
    protected virtual Gen<Brief> AnyBrief =>
        Any.Brief(4, mostAgents: 3, mostShifts: 3, mostQueues: typeof(TRule) == typeof(Coverage) ? 3 : 1);

    private void OnAnyRoster(Action<TRule, Roster> test)
    {
        foreach (var rule in scoped)
            AnyRoster.Sample(roster => test(rule, roster), iter: Rosters, print: Drawn.Text);
    }

    private static void Solve(Brief brief, TRule rule)
    {
        Rule[] rules =
        [
            .. new Rule[] { new OneShiftADay(), new Coverage() }.Where(other => other is not TRule),
            rule,
        ];
        var model = RosterModel.Of(brief, rules);
        var outcome = RosterSolve.Run(model, new(TimeSpan.FromSeconds(2), 0, 1, Repeatable: true));
        if (outcome.Conflict is { } conflict)
        {
            Assert.Contains(Audit.Of(conflict, rules).Hard, violation => violation.Rule == rule.Id);
            return;
        }

        var audit = Audit.Of(outcome.Roster!, rules);
        Assert.Empty(audit.Hard);
        Assert.Equal(audit.Cost, outcome.Cost);
        Assert.True(outcome.Bound <= outcome.Cost);
        BoundsBelow(model, outcome.Cost);
    }

    /// <summary>Asked of the bound itself: an outcome never shows one above its roster.</summary>
    private static void BoundsBelow(RosterModel model, Money cost)
    {
        foreach (var time in new TimeSpan?[] { TimeSpan.FromSeconds(2), null })
        {
            var bound = AggregateModel.Bound(model, time);
            Assert.True(bound <= cost, $"bound {bound} ({time}) above a roster of {cost}");
        }
    }

    private static long AmountByLimits(TRule rule, Roster roster, Func<Limit, Choices, long> amount)
    {
        var chosen = new Choices(roster);
        return RosterModel.Of(roster.Brief, [rule]).Limits.Sum(limit => amount(limit, chosen));
    }

    private static long AnyAmount(Limit limit, Choices chosen) =>
        limit.IsHard ? limit.BreachIn(chosen) + PricedAmount(limit, chosen) : limit.BreachIn(chosen);

    private static long PricedAmount(Limit limit, Choices chosen) =>
        limit switch
        {
            CoverageLimit coverage => Math.Abs(coverage.Required - chosen.PhoneMinutes(coverage.Interval)),
            SharedCoverageLimit shared => MinutesOff(shared).CostIn(chosen).Units,
            { IsHard: true } => 0,
            _ => limit.BreachIn(chosen),
        };

    /// <summary>Every minute that is missing, late or too many at a unit of money.</summary>
    private static SharedCoverageLimit MinutesOff(SharedCoverageLimit limit)
    {
        PriceStep[] one = [new(null, new(1))];
        return limit with
        {
            Queues =
            [
                .. limit.Queues.Select(queue =>
                    queue with
                    {
                        Rows = [.. queue.Rows.Select(row => row with { Under = one, Over = one })],
                        Late = new(1),
                    }
                ),
            ],
        };
    }

    private static IEnumerable<string> ByLimits(TRule rule, Roster roster)
    {
        var chosen = new Choices(roster);
        return RosterModel
            .Of(roster.Brief, [rule])
            .Limits.Where(limit => limit.IsHard && limit.BreachIn(chosen) > 0)
            .Select(limit =>
                limit switch
                {
                    PersonLimit personal => roster.Brief.Agents[personal.Sum.Agent].Id,
                    KeptSessionsLimit sessions => roster.Brief.Agents[sessions.Agent].Id,
                    _ => Centre,
                }
            )
            .Distinct()
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> ByChecker(TRule rule, Roster roster) =>
        rule.Check(roster)
            .Where(violation => violation.IsHard)
            .Select(violation => violation.Agent ?? Centre)
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static string Print(Brief brief) =>
        Drawn.Text(new(brief, []))
        + $"{string.Join('\n', brief.Shifts)}\n"
        + string.Join('\n', brief.Agents.Select(agent => agent.Contract).Distinct());
}
