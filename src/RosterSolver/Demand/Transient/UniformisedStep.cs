using System.Numerics;

namespace RosterSolver.Demand;

/// <summary>
/// The discrete chain of a queue within a window of states, and its Poisson mixture. The innermost loops of the
/// judge: they run over vectors of the machine's width.
/// </summary>
internal sealed class UniformisedStep
{
    private static readonly int Wide = Vector<double>.Count;

    private readonly LineRates rates;
    private readonly double rate;
    private readonly Line line;
    private readonly int count;
    private readonly int head;

    // All arrays begin with one vector of zeros and end with at least one, so that every state has neighbours.
    private readonly double[] down;
    private readonly double[] stay;
    private readonly double[] stayWaiting;
    private readonly double[] spent;
    private readonly double[] atEnd;
    private readonly double[] agesAtEnd;
    private double[] chances;
    private double[] nextChances;
    private double[] present;
    private double[] nextPresent;
    private double[] ages;
    private double[] nextAges;

    /// <summary>A chain that begins with a line.</summary>
    /// <param name="rates">Arrivals and departures.</param>
    /// <param name="rate">Steps per second; at least the rate at which any state of the line is left.</param>
    /// <param name="line">The line at the beginning, with the window of states.</param>
    public UniformisedStep(LineRates rates, double rate, Line line)
    {
        this.rates = rates;
        this.rate = rate;
        this.line = line;
        count = line.Chances.Length;
        head = rates.Whole - line.First + Wide;
        (down, stay, stayWaiting) = (Empty(), Empty(), Empty());
        (spent, atEnd, agesAtEnd) = (Empty(), Empty(), Empty());
        for (var state = 0; state < count; state++)
        {
            down[state + Wide] = rates.Departures(line.First + state) / rate;
            stay[state + Wide] = 1 - (rates.Arrivals / rate) - down[state + Wide];
            stayWaiting[state + Wide] = 1 - (rates.Leaving / rate) - down[state + Wide];
        }

        (chances, nextChances) = (Padded(line.Chances), Empty());
        (ages, nextAges) = (Padded(line.Ages), Empty());
        (present, nextPresent) = (Present(), Present());
    }

    /// <summary>What happens in so many seconds; rate times seconds must stay below 700.</summary>
    public Passage After(double seconds)
    {
        var (waited, lost) = (0.0, 0.0);
        var weights = PoissonWeights.Of(rate * seconds);
        for (var k = 0; k < weights.Exactly.Length; k++)
        {
            var time = weights.Beyond[k] / rate;
            waited += time * Answering();
            lost += time * Leak();
            StepAges(weights.Exactly[k]);
            StepChances(weights.Exactly[k], time);
        }

        return new(
            seconds,
            Unpadded(spent),
            waited,
            new(line.First, Unpadded(atEnd), Unpadded(agesAtEnd), line.Lost + lost)
        );
    }

    private double[] Empty() => new double[((count / Wide) + 3) * Wide];

    private double[] Padded(double[] values)
    {
        var padded = Empty();
        values.CopyTo(padded, Wide);
        return padded;
    }

    /// <summary>By the number of calls ahead, the chance that somebody stands behind them: more are in the system.</summary>
    private double[] Present()
    {
        var more = Empty();
        for (var ahead = Wide + count - 2; ahead >= Wide - 1; ahead--)
            more[ahead] = more[ahead + 1] + chances[ahead + 1];
        return more;
    }

    private double[] Unpadded(double[] padded) => padded[Wide..(Wide + count)];

    /// <summary>Seconds waited by those answered, per second: the head of the line, and who reaches the part of an agent.</summary>
    private double Answering() =>
        rate * ((down[head] * ages[head]) + (rates.Part * down[head + 1] * ages[head + 1]));

    /// <summary>Chance that leaves the window, per second.</summary>
    private double Leak() =>
        (rates.Arrivals * chances[Wide + count - 1]) + (rate * down[Wide] * chances[Wide]);

    /// <summary>Adds the chances as they are to the sums, with their weights, and makes one step.</summary>
    private void StepChances(double weight, double time)
    {
        var up = new Vector<double>(rates.Arrivals / rate);
        for (var state = Wide; state < Wide + count; state += Wide)
        {
            var now = new Vector<double>(chances, state);
            (new Vector<double>(atEnd, state) + (now * weight)).CopyTo(atEnd, state);
            (new Vector<double>(spent, state) + (now * time)).CopyTo(spent, state);
            var next =
                (up * new Vector<double>(chances, state - 1))
                + (new Vector<double>(stay, state) * now)
                + (new Vector<double>(down, state + 1) * new Vector<double>(chances, state + 1));
            next.CopyTo(nextChances, state);
        }

        // What the last vector wrote beyond the window has left it.
        nextChances.AsSpan(Wide + count).Clear();
        (chances, nextChances) = (nextChances, chances);
    }

    /// <summary>
    /// Whoever waits grows older, moves up when a call ahead ends or leaves, and may leave; of those who reach the part
    /// of an agent, that part is answered.
    /// </summary>
    private void StepAges(double weight)
    {
        for (var ahead = head + 1; ahead < Wide + count; ahead += Wide)
            Older(ahead, weight).CopyTo(nextAges, ahead);
        nextAges.AsSpan(Wide + count).Clear();
        agesAtEnd[head] += weight * ages[head];
        nextAges[head] =
            (stayWaiting[head] * ages[head])
            + ((1 - rates.Part) * ((down[head + 1] * ages[head + 1]) + (present[head] / rate)));
        (ages, nextAges) = (nextAges, ages);
        StepPresent();
    }

    private Vector<double> Older(int ahead, double weight)
    {
        var now = new Vector<double>(ages, ahead);
        (new Vector<double>(agesAtEnd, ahead) + (now * weight)).CopyTo(agesAtEnd, ahead);
        return (new Vector<double>(stayWaiting, ahead) * now)
            + (new Vector<double>(down, ahead + 1) * new Vector<double>(ages, ahead + 1))
            + (new Vector<double>(present, ahead) / new Vector<double>(rate));
    }

    /// <summary>The same step as that of the chances, for their sums from above: no chance is summed up anew.</summary>
    private void StepPresent()
    {
        var up = new Vector<double>(rates.Arrivals / rate);
        for (var ahead = Wide; ahead < Wide + count; ahead += Wide)
        {
            var next =
                (up * new Vector<double>(present, ahead - 1))
                + (new Vector<double>(stay, ahead + 1) * new Vector<double>(present, ahead))
                + (new Vector<double>(down, ahead + 1) * new Vector<double>(present, ahead + 1));
            next.CopyTo(nextPresent, ahead);
        }

        nextPresent.AsSpan(Wide + count - 1).Clear();
        (present, nextPresent) = (nextPresent, present);
    }
}
