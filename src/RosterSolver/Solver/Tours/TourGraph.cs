using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Every way in which one person can work through the horizon, as a layered graph that is made from the person's own
/// limits: a path is a tour that keeps the hard ones, and its charges are what the priced ones cost. No rule is known
/// by name, so a new rule is followed without a change here. States that have the same future are one.
/// </summary>
/// <param name="Layers">One a day.</param>
/// <param name="Due">What is charged whatever the tour, in units of money.</param>
internal sealed record TourGraph(IReadOnlyList<TourLayer> Layers, long Due)
{
    /// <summary>Transitions of all days: what a search over the graph costs.</summary>
    public int Size { get; } = Layers.Sum(layer => layer.Next.Length);

    /// <summary>
    /// The graph of a person; null when a day has more states than can be followed, or no tour keeps the hard limits.
    /// </summary>
    /// <param name="limits">The person's limits.</param>
    /// <param name="open">The choices that are open to the person.</param>
    /// <param name="days">Days of the horizon.</param>
    public static TourGraph? Of(
        IEnumerable<PersonLimit> limits,
        IReadOnlyList<(int Day, int Shift)> open,
        int days
    ) => new TourGraphBuild(limits, open, days).Graph();

    /// <summary>What the priced limits charge for a tour, in units of money; null when it breaks a hard one.</summary>
    /// <param name="shifts">For each day a shift, or -1 for a day off.</param>
    public long? Charge(IReadOnlyList<int> shifts)
    {
        var charge = Due;
        var state = 0;
        for (var day = 0; day < Layers.Count; day++)
        {
            var layer = Layers[day];
            var kind = layer.KindOf(shifts[day]);
            var place = state * layer.Kinds.Count + kind;
            if (kind < 0 || layer.Next[place] < 0)
                return null;
            charge += layer.Charge[place];
            state = layer.Next[place];
        }

        return charge;
    }
}
