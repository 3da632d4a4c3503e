using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>
/// What a rule costs: what its scenario saves with a step more room. Since room can only help, it is never below 0; it lies
/// between what is proven of both scenarios.
/// </summary>
/// <param name="Step">The step.</param>
/// <param name="Relaxed">The roster with more room, and what is proven of it.</param>
/// <param name="Found">What the rosters found differ by, over the horizon.</param>
/// <param name="Least">Proven: the step saves no less.</param>
/// <param name="Most">Proven: the step saves no more.</param>
/// <param name="Money">Of what the rosters found differ by, what is paid or lost; the rest are weights, paid to nobody.</param>
/// <param name="Coverage">By how much coverage is better, as found; a share.</param>
/// <param name="Spread">By how many shifts burdens are shared less evenly, as found; below 0 more evenly.</param>
public sealed record RulePrice(
    RuleStep Step,
    Variant Relaxed,
    Money Found,
    Money Least,
    Money Most,
    Money Money,
    double Coverage,
    int Spread
)
{
    /// <summary>Whether it is proven that the step saves anything.</summary>
    public bool IsDistinguishable => Least > Domain.Money.Zero;

    /// <summary>The price of a step.</summary>
    /// <param name="without">The scenario as it is.</param>
    /// <param name="step">The step.</param>
    /// <param name="relaxed">The scenario with the step.</param>
    internal static RulePrice Of(Variant without, RuleStep step, Variant relaxed)
    {
        var least = without.Least - relaxed.Most;
        return new(
            step,
            relaxed,
            without.Most - relaxed.Most,
            least > Domain.Money.Zero ? least : Domain.Money.Zero,
            without.Most - relaxed.Least,
            Real(without) - Real(relaxed),
            relaxed.Kpis.Whole.Coverage - without.Kpis.Whole.Coverage,
            Unevenness.Of(relaxed.Kpis) - Unevenness.Of(without.Kpis)
        );
    }

    private static Money Real(Variant variant) =>
        variant.Kpis.Costs.Of(CostKind.Paid) + variant.Kpis.Costs.Of(CostKind.Lost);
}
