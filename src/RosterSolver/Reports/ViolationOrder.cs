using RosterSolver.Rules;

namespace RosterSolver.Reports;

/// <summary>The order in which violations are shown: those that forbid the roster first, then the dearest.</summary>
internal static class ViolationOrder
{
    /// <summary>The violations of an audit in that order.</summary>
    public static IReadOnlyList<Violation> Of(Audit audit) =>
        [
            .. audit
                .Violations.OrderByDescending(violation => violation.IsHard)
                .ThenByDescending(violation => violation.Cost),
        ];

    /// <summary>
    /// The first of that order, no rule with a price more often than a few times: gaps would drown the rest. Rules that must
    /// hold share the room.
    /// </summary>
    /// <param name="audit">The audit.</param>
    /// <param name="most">Most violations in all.</param>
    /// <param name="ofARule">Most violations of one rule with a price.</param>
    public static IReadOnlyList<Violation> First(Audit audit, int most, int ofARule)
    {
        var hard = audit.Hard.Select(violation => violation.Rule).Distinct().Count();
        return
        [
            .. Of(audit)
                .GroupBy(violation => (violation.IsHard, violation.Rule))
                .SelectMany(rule => rule.Take(rule.Key.IsHard ? Math.Max(ofARule, most / hard) : ofARule))
                .Take(most),
        ];
    }
}
