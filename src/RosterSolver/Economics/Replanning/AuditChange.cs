using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Economics;

/// <summary>What the checkers say differently of two rosters of one scenario.</summary>
/// <param name="Broken">Breaches of what must hold that are new, or graver than before.</param>
/// <param name="Mended">Those of before that are gone, or less grave.</param>
/// <param name="ByRule">Rules that cost more or less, those that cost more first.</param>
/// <param name="Cost">What all of it costs more; below zero for less.</param>
/// <param name="MissingMinutes">Agent-minutes that are missing more; below zero for fewer.</param>
public sealed record AuditChange(
    IReadOnlyList<Violation> Broken,
    IReadOnlyList<Violation> Mended,
    IReadOnlyList<RuleChange> ByRule,
    Money Cost,
    long MissingMinutes
)
{
    /// <summary>From one audit to another.</summary>
    public static AuditChange Of(Audit before, Audit after) =>
        new(
            Graver(before, after),
            Graver(after, before),
            RuleChange.Of(before, after),
            after.Cost - before.Cost,
            Missing(after) - Missing(before)
        );

    /// <summary>Whether nothing is broken that held before.</summary>
    public bool IsAllowed => Broken.Count == 0;

    /// <summary>Whether it is worse: on the first level on which it differs, or in cost where there are no levels.</summary>
    /// <param name="levels">Ids of the rules of each level, the first first; what is named nowhere is the last.</param>
    public bool IsWorse(IReadOnlyList<IReadOnlyList<string>> levels)
    {
        foreach (var rules in levels)
        {
            var here = ByRule.Where(rule => rules.Contains(rule.Rule)).Select(rule => rule.Cost).Total();
            if (here != Money.Zero)
                return here > Money.Zero;
        }

        return Cost > Money.Zero;
    }

    /// <summary>Agent-minutes that are missing, whether bought from elsewhere or not.</summary>
    public static long Missing(Audit audit) =>
        audit
            .Violations.Where(one => !one.IsHard && one.Line is CostLine.Understaffed or CostLine.Outsourced)
            .Sum(one => one.Amount);

    private static IReadOnlyList<Violation> Graver(Audit before, Audit after)
    {
        var known = before
            .Hard.GroupBy(Place)
            .ToDictionary(group => group.Key, group => group.Sum(one => one.Amount));
        return
        [
            .. after
                .Hard.GroupBy(Place)
                .Where(group => group.Sum(one => one.Amount) > known.GetValueOrDefault(group.Key))
                .SelectMany(group => group),
        ];
    }

    private static (string, string?, int?) Place(Violation one) => (one.Rule, one.Agent, one.Day);
}
