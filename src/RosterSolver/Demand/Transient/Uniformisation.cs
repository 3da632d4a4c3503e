namespace RosterSolver.Demand;

/// <summary>
/// A queue without change for a while, exactly: the chances after a time t are a Poisson mixture of the steps of a
/// discrete chain, sum over k of Poisson(k; rate t) (I + A / rate)^k, whose terms are all positive (Jensen 1953). The
/// ages of those who wait are carried along by the same steps. Chance that leaves the window of states is lost and
/// counted, so that the error is bounded; if it is more than tolerated, the stretch is done again with a wider window.
/// </summary>
internal static class Uniformisation
{
    private const double Tolerated = 1e-13;
    private const double LongestStretch = 500;
    private const int Margin = 12;

    /// <summary>The line after some seconds, and what happened meanwhile.</summary>
    /// <param name="line">The line at the beginning.</param>
    /// <param name="rates">The rates of the whole stretch.</param>
    /// <param name="seconds">Length of the stretch.</param>
    public static (Line Line, IReadOnlyList<Passage> Passages) Advance(
        Line line,
        LineRates rates,
        double seconds
    )
    {
        var passages = new List<Passage>();
        var left = seconds;
        while (left > 0)
        {
            var passage = Next(line, rates, left);
            passages.Add(passage);
            line = passage.After;
            left = passage.Seconds < left ? left - passage.Seconds : 0;
        }

        return (line, passages);
    }

    private static Passage Next(Line line, LineRates rates, double seconds)
    {
        var (likelyFirst, likelyLast) = line.Likely();
        for (var margin = Margin; ; margin *= 2)
        {
            // Those who wait are followed from the agents on, so the window reaches down to them.
            var first = Math.Max(0, Math.Min(likelyFirst - margin, rates.Whole));
            var growth = Math.Max(0, rates.Arrivals - (rates.Agents / rates.Aht)) * seconds;
            var last = Math.Max(likelyLast, rates.Whole + 1) + margin + (int)Math.Min(growth, margin);
            // Where nothing moves, any rate will do but none at all.
            var rate = Math.Max(rates.Arrivals + rates.Departures(last) + rates.Leaving, 1 / seconds);
            var time = Math.Min(seconds, LongestStretch / rate);
            var passage = new UniformisedStep(rates, rate, line.Within(first, last)).After(time);
            if (passage.After.Lost - line.Lost <= Tolerated)
                return passage;
        }
    }
}
