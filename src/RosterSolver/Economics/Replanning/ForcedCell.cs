using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>
/// A roster beside the best one found in which a day of an agent is forced to be otherwise. The given roster costs what it
/// costs; the best forced one costs at least its bound and at most what was found.
/// </summary>
/// <param name="Given">The roster as it is.</param>
/// <param name="Forced">The roster with the day forced.</param>
/// <param name="Change">What the checkers say differently of it.</param>
public sealed record ForcedCell(Variant Given, Variant Forced, AuditChange Change)
{
    /// <summary>The comparison of a roster with a forced one.</summary>
    public static ForcedCell Of(Plan given, Plan forced) =>
        new(
            Variant.Of("as it is", given),
            Variant.Of("forced", forced),
            AuditChange.Of(given.Audit, forced.Audit)
        );

    /// <summary>What the forced roster that was found costs more; below zero for less.</summary>
    public Money Found => Forced.Plan.Audit.Cost - Given.Plan.Audit.Cost;

    /// <summary>Proven: forcing the day costs no less than this more.</summary>
    public Money Least => (Forced.Bound ?? Money.Zero) - Given.Plan.Audit.Cost;

    /// <summary>Whether the difference is known to the cent.</summary>
    public bool IsExact => Least == Found;

    /// <summary>Whether it is proven to cost more than the roster as it is.</summary>
    public bool IsProvenDearer => Least > Money.Zero;

    /// <summary>What changes, person by person and interval by interval.</summary>
    public RosterDifference Difference => RosterDifference.Of(Given, Forced);
}
