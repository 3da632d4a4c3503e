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
}
