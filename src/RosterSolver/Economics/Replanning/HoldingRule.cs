using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>A rule that stands between an agent and some alternatives of a day.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="At">Where its options are written; null for one that holds with its defaults.</param>
/// <param name="Forbids">Ids of the alternatives that it forbids.</param>
/// <param name="Charges">Ids of the alternatives that it makes dearer.</param>
/// <param name="HasNoRoom">
/// Whether a limit of the agent on that day and others is used up: a step more, and it is broken or costs. What is paid from the first
/// on, such as an allowance, has no limit to use up.
/// </param>
public sealed record HoldingRule(
    Rule Rule,
    SourceSpan? At,
    IReadOnlyList<string> Forbids,
    IReadOnlyList<string> Charges,
    bool HasNoRoom
)
{
    /// <summary>The rules that hold a day, those that forbid most first; coverage is told by interval instead.</summary>
    internal static IReadOnlyList<HoldingRule> Of(
        Plan plan,
        Agent agent,
        int day,
        IReadOnlyList<CellAlternative> alternatives
    )
    {
        var full = Full(plan, agent, day);
        return
        [
            .. plan
                .Scenario.Rules.Where(rule => rule is not (Coverage or OneShiftADay))
                .Select(rule => new HoldingRule(
                    rule,
                    plan.Scenario.PlaceOf(rule.Id),
                    [
                        .. alternatives
                            .Where(one => one.Change.Broken.Any(broken => broken.Rule == rule.Id))
                            .Select(one => one.Id),
                    ],
                    [
                        .. alternatives
                            .Where(one =>
                                one.Change.ByRule.Any(change =>
                                    change.Rule == rule.Id && change.Cost > Money.Zero
                                )
                            )
                            .Select(one => one.Id),
                    ],
                    full.Contains(rule.Id)
                ))
                .Where(rule => rule.Forbids.Count > 0 || rule.Charges.Count > 0 || rule.HasNoRoom)
                .OrderByDescending(rule => rule.Forbids.Count)
                .ThenByDescending(rule => rule.Charges.Count),
        ];
    }

    /// <summary>Ids of the rules of which a limit on the agent, with the day among its days, has no room left.</summary>
    private static HashSet<string> Full(Plan plan, Agent agent, int day)
    {
        var model = RosterModel.Of(plan.Roster.Brief, plan.Scenario.Rules);
        var chosen = new Choices(plan.Roster);
        var index = plan.Scenario.Agents.Index().First(one => one.Item.Id == agent.Id).Index;
        return model
            .LimitsOf(index)
            .Where(limit =>
                limit.Sum.Days.Contains(day) && !IsOfOneDay(limit.Sum) && (limit.IsHard || limit.AtMost != 0)
            )
            .Where(limit =>
                limit.Sum.Rests is { } rests
                    ? rests.HadBy(index, chosen) <= rests.Due
                    : limit.Sum.ValueIn(chosen) >= limit.AtMost
            )
            .Select(limit => limit.Rule)
            .ToHashSet(StringComparer.Ordinal);

        bool IsOfOneDay(PersonSum sum) =>
            sum.Rests is null && sum.Terms.Count + sum.Occasions.Count <= plan.Scenario.Shifts.Count;
    }
}
