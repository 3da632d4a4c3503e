namespace RosterSolver.Demand;

/// <summary>The discrete chain of a queue within a window of states, and its Poisson mixture.</summary>
internal sealed class UniformisedStep
{
    private readonly LineRates rates;
    private readonly double rate;
    private readonly Line line;
    private readonly int count;

    // One state of padding on either side spares the loops their ends.
    private readonly double[] down;
    private double[] chances;
    private double[] nextChances;
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
        down = new double[count + 2];
        for (var state = 0; state < count; state++)
            down[state + 1] = rates.Departures(line.First + state) / rate;
        (chances, nextChances) = (Padded(line.Chances), new double[count + 2]);
        (ages, nextAges) = (Padded(line.Ages), new double[count + 2]);
    }

    /// <summary>What happens in so many seconds; rate times seconds must stay below 700.</summary>
    public Passage After(double seconds)
    {
        var (atEnd, agesAtEnd, spent) = (new double[count], new double[count], new double[count]);
        var (waited, lost) = (0.0, 0.0);
        var weights = PoissonWeights.Of(rate * seconds);
        for (var k = 0; k < weights.Exactly.Length; k++)
        {
            if (k > 0)
                Step();
            var stay = weights.Beyond[k] / rate;
            Accumulate(atEnd, agesAtEnd, spent, weights.Exactly[k], stay);
            waited += stay * Answering();
            lost += stay * Leak();
        }

        return new(seconds, spent, waited, new(line.First, atEnd, agesAtEnd, line.Lost + lost));
    }

    private static double[] Padded(double[] values) => [0, .. values, 0];

    private void Accumulate(double[] atEnd, double[] agesAtEnd, double[] spent, double weight, double stay)
    {
        for (var state = 0; state < atEnd.Length; state++)
        {
            var chance = chances[state + 1];
            atEnd[state] += weight * chance;
            spent[state] += stay * chance;
            agesAtEnd[state] += weight * ages[state + 1];
        }
    }

    /// <summary>Seconds waited by those answered, per second: the head of the line, and who reaches the part of an agent.</summary>
    private double Answering()
    {
        var head = rates.Whole - line.First + 1;
        return rate * ((down[head] * ages[head]) + (rates.Part * down[head + 1] * ages[head + 1]));
    }

    /// <summary>Chance that leaves the window, per second.</summary>
    private double Leak() => (rates.Arrivals * chances[count]) + (rate * down[1] * chances[1]);

    private void Step()
    {
        var up = rates.Arrivals / rate;
        for (var state = 1; state <= count; state++)
            nextChances[state] =
                (up * chances[state - 1])
                + ((1 - up - down[state]) * chances[state])
                + (down[state + 1] * chances[state + 1]);
        StepAges();
        (chances, nextChances) = (nextChances, chances);
        (ages, nextAges) = (nextAges, ages);
    }

    /// <summary>
    /// Whoever waits grows older, moves up when a call ahead ends or leaves, and may leave. A caller waits behind a
    /// calls when more than a are in the system.
    /// </summary>
    private void StepAges()
    {
        var head = rates.Whole - line.First + 1;
        var leaving = rates.Leaving / rate;
        var present = 0.0;
        for (var ahead = count; ahead >= head; ahead--)
        {
            nextAges[ahead] =
                ((1 - down[ahead] - leaving) * ages[ahead])
                + (down[ahead + 1] * ages[ahead + 1])
                + (present / rate);
            present += chances[ahead];
        }

        // Of those who reach the part of an agent, that part is answered.
        nextAges[head] =
            ((1 - down[head] - leaving) * ages[head])
            + ((1 - rates.Part) * ((down[head + 1] * ages[head + 1]) + ((present - chances[head]) / rate)));
    }
}
