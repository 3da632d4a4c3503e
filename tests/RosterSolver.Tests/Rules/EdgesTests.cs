using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Tests.Rules;

/// <summary>
/// Every rule at both edges of the horizon, by its limits and by its checker: what came before counts as
/// documented, and what a day more would break or mend is not asked for yet.
/// </summary>
public sealed class EdgesTests
{
    public static TheoryData<string> Ids => [.. RuleCatalogue.Types.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_past_counts_as_documented(string id)
    {
        var (broken, kept) = RuleEdges.Of(id).Past;
        Keeps(RuleEdges.Of(id).Rule, kept);
        if (broken is not null)
            Breaks(RuleEdges.Of(id).Rule, broken);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_end_asks_for_no_more_than_documented(string id)
    {
        var (kept, broken) = RuleEdges.Of(id).End;
        Keeps(RuleEdges.Of(id).Rule, kept);
        Breaks(RuleEdges.Of(id).Rule, broken);
    }

    private static void Keeps(Rule rule, Roster roster)
    {
        Assert.Empty(rule.Check(roster));
        Assert.False(SeenByLimits(rule, roster), "the limits see a breach");
    }

    private static void Breaks(Rule rule, Roster roster)
    {
        Assert.NotEmpty(rule.Check(roster));
        Assert.True(SeenByLimits(rule, roster), "the limits do not see the breach");
    }

    private static bool SeenByLimits(Rule rule, Roster roster)
    {
        var chosen = new Choices(roster);
        return RosterModel
            .Of(roster.Brief, [rule])
            .Limits.Any(limit => limit.BreachIn(chosen) > 0 || limit.CostIn(chosen) > Money.Zero);
    }
}
