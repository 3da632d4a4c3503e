using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>One of several plans that are compared: its figures, and what is proven of its cost.</summary>
/// <param name="Name">What it is called, unlike any other.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Kpis">Its measure.</param>
/// <param name="Bound">Proven: no roster of the same scenario has a lower objective. Null where nothing is.</param>
public sealed record Variant(string Name, Plan Plan, Kpis Kpis, Money? Bound)
{
    /// <summary>A plan that was solved, checked or read back, by the name given to it.</summary>
    public static Variant Of(string name, Plan plan, Money? bound = null) =>
        new(name, plan, Kpis.Of(plan), plan.Outcome?.Bound ?? bound);

    /// <summary>What this roster costs: the most that the best roster of the scenario can cost.</summary>
    public Money Most => Kpis.Costs.Total;

    /// <summary>The least that the best roster of the scenario can cost.</summary>
    public Money Least => Kpis.Costs.Fixed + (Bound ?? Money.Zero);

    /// <summary>Whether the roster may be used at all.</summary>
    public bool IsUsable => !Plan.Audit.Hard.Any();
}
