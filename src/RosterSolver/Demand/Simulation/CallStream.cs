namespace RosterSolver.Demand;

/// <summary>The calls of one queue as chance makes them; the same for every roster, so that rosters compare well.</summary>
/// <param name="index">Index of the queue.</param>
/// <param name="demand">Its calls, handle time, patience.</param>
/// <param name="random">Its random numbers.</param>
internal sealed class CallStream(int index, QueueDemand demand, RandomStream random)
{
    private readonly double length = 60.0 * demand.IntervalMinutes;

    /// <summary>The second of the next call after a moment; null when there is none until the end.</summary>
    public double? NextArrival(double now)
    {
        var left = random.Exponential(1);
        for (var interval = (int)(now / length); interval < demand.Calls.Count; interval++)
        {
            var rate = (double)demand.Calls[interval] / length;
            var expected = rate * ((interval + 1) * length - now);
            if (left < expected)
                return now + (left / rate);
            left -= expected;
            now = (interval + 1) * length;
        }

        return null;
    }

    /// <summary>The call at a second. It draws the same count of numbers whatever they decide.</summary>
    public SimulatedCall Call(double second)
    {
        var interval = Math.Min((int)(second / length), demand.Calls.Count - 1);
        var handleTime = random.Exponential((double)demand.Traffic(interval).Aht);
        var patience = random.Exponential(1);
        var redials = random.Uniform() < demand.Redials.Share;
        var delay = random.Exponential(demand.Redials.MeanDelay);
        return new(index, second, handleTime, patience * demand.Patience, redials ? delay : null);
    }
}
