using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// People on the phone of the only queue: the price of every number of agent-minutes in every interval is looked up. A
/// floor that must be kept is priced so high that no saving elsewhere is worth breaking it.
/// </summary>
internal sealed class OneQueuePresence : IPresence
{
    /// <summary>How many times the dearest missing minute a minute below the floor counts.</summary>
    private const long FloorWeight = 1000;

    private readonly int grain;
    private readonly int[] minutes;
    private readonly long[][] costs;
    private readonly long[] slopes;

    /// <summary>What the past has settled; an interval without a limit costs nothing.</summary>
    /// <param name="model">The limits.</param>
    public OneQueuePresence(RosterModel model)
    {
        var limits = model.Limits.OfType<CoverageLimit>().ToList();
        minutes = new int[model.Brief.Horizon.Intervals];
        foreach (var past in model.SkillSets.Select(set => PhoneTime.OfThePast(model.Brief, set)))
        {
            for (var interval = 0; interval < minutes.Length; interval++)
                minutes[interval] += past[interval];
        }

        grain = (int)CoverageGrain.Of(model);
        costs = new long[minutes.Length][];
        slopes = new long[minutes.Length];
        Array.Fill(costs, [0]);
        foreach (var limit in limits)
            Fill(limit);
    }

    /// <inheritdoc/>
    public long With(int interval, int set, int minutes)
    {
        var table = costs[interval];
        var place = (this.minutes[interval] + minutes) / grain;
        return place < table.Length
            ? table[place]
            : table[^1] + (place - table.Length + 1) * slopes[interval];
    }

    /// <inheritdoc/>
    public int Present(int interval, int set) => minutes[interval];

    /// <inheritdoc/>
    public void Add(int interval, int set, int minutes) => this.minutes[interval] += minutes;

    /// <summary>Tables end where the last, endless price step has begun.</summary>
    private void Fill(CoverageLimit limit)
    {
        var bends = limit.Required + limit.Over.Sum(step => step.Width ?? 0);
        var table = new long[Math.Max(bends, limit.Floor) / grain + 2];
        var below = limit.Under.Select(step => step.PerMinute.Units).DefaultIfEmpty(1).Max() * FloorWeight;
        for (var place = 0; place < table.Length; place++)
        {
            var present = (long)place * grain;
            table[place] =
                PriceStep.Cost(limit.Under, limit.Required - present).Units
                + PriceStep.Cost(limit.Over, present - limit.Required).Units
                + below * Math.Max(0, limit.Floor - present);
        }

        costs[limit.Interval] = table;
        slopes[limit.Interval] = table[^1] - table[^2];
    }
}
