using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// The price of every number of agent-minutes on the phone in every planning interval, looked up. A floor that must be
/// kept is priced so high that no saving elsewhere is worth breaking it.
/// </summary>
internal sealed class PhoneCosts
{
    /// <summary>How many times the dearest missing minute a minute below the floor counts.</summary>
    private const long FloorWeight = 1000;

    private readonly int grain;
    private readonly long[][] costs;
    private readonly long[] slopes;

    /// <summary>Tables for the coverage limits of a model; an interval without one costs nothing.</summary>
    /// <param name="limits">The coverage limits.</param>
    /// <param name="intervals">Number of planning intervals.</param>
    /// <param name="grain">Minutes of which every amount that is looked up is a multiple.</param>
    public PhoneCosts(IEnumerable<CoverageLimit> limits, int intervals, int grain)
    {
        this.grain = grain;
        costs = new long[intervals][];
        slopes = new long[intervals];
        Array.Fill(costs, [0]);
        foreach (var limit in limits)
            Fill(limit);
    }

    /// <summary>The price of so many minutes in the interval, in units of money.</summary>
    public long this[int interval, int minutes]
    {
        get
        {
            var table = costs[interval];
            var place = minutes / grain;
            return place < table.Length
                ? table[place]
                : table[^1] + (place - table.Length + 1) * slopes[interval];
        }
    }

    /// <summary>Tables end where the last, endless price step has begun.</summary>
    private void Fill(CoverageLimit limit)
    {
        var bends = limit.Required + limit.Over.Sum(step => step.Width ?? 0);
        var table = new long[Math.Max(bends, limit.Floor) / grain + 2];
        var below = limit.Under.Select(step => step.PerMinute.Units).DefaultIfEmpty(1).Max() * FloorWeight;
        for (var place = 0; place < table.Length; place++)
        {
            var minutes = (long)place * grain;
            table[place] =
                PriceStep.Cost(limit.Under, limit.Required - minutes).Units
                + PriceStep.Cost(limit.Over, minutes - limit.Required).Units
                + below * Math.Max(0, limit.Floor - minutes);
        }

        costs[limit.Interval] = table;
        slopes[limit.Interval] = table[^1] - table[^2];
    }
}
