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
    /// <summary>Caps that the graph does not know: a path of it is a tour only if it keeps them too.</summary>
    public IReadOnlyList<TourCap> Caps { get; init; } = [];

    /// <summary>Transitions of all days: what a search over the graph costs.</summary>
    public int Size => Layers.Sum(layer => layer.Next.Length);

    /// <summary>
    /// The graph of a person; null when a day has more states than can be followed, or no tour keeps the hard limits. Where
    /// it helps, caps are left out.
    /// </summary>
    /// <param name="limits">The person's limits.</param>
    /// <param name="open">The choices that are open to the person.</param>
    /// <param name="days">Days of the horizon.</param>
    public static TourGraph? Of(
        IEnumerable<PersonLimit> limits,
        IReadOnlyList<(int Day, int Shift)> open,
        int days
    )
    {
        var all = limits.ToList();
        if (new TourGraphBuild(all, open, days).Graph() is { } graph)
            return graph;
        foreach (var (kept, caps) in TourCap.LeftOut(all, open))
        {
            if (new TourGraphBuild(kept, open, days).Graph() is { } wider)
                return wider with { Caps = caps };
        }

        return null;
    }

    /// <summary>What the priced limits charge for a tour, in units of money; null when it breaks a hard one.</summary>
    /// <param name="shifts">For each day a shift, or -1 for a day off.</param>
    public long? Charge(IReadOnlyList<int> shifts)
    {
        if (Caps.Any(cap => cap.IsBrokenBy(shifts)))
            return null;
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
