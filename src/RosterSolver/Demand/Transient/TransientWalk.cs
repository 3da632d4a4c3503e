namespace RosterSolver.Demand;

/// <summary>The queue on its way from interval to interval.</summary>
internal sealed class TransientWalk(QueueDemand queue)
{
    private readonly double leaving = 1 / queue.Patience;
    private readonly Dictionary<(int Agents, decimal Aht), AnswerOdds> odds = [];
    private Line line = Line.Empty;
    private LineRates rates = new(0, 1, 0, 0);

    // Calls that lost their agent wait again, but have been counted as answered.
    private double answeredBefore;

    /// <summary>Chance cut off so far.</summary>
    public double Error => line.Lost;

    /// <summary>Callers who wait now and were never answered.</summary>
    public double StillWaiting => Math.Max(0, line.Mean(rates.Waiting) - answeredBefore);

    /// <summary>The next interval.</summary>
    /// <param name="traffic">Its calls.</param>
    /// <param name="staffing">The stretches that make it up.</param>
    public TransientInterval Through(Traffic traffic, IReadOnlyList<StaffedStretch> staffing)
    {
        var before = line.Mean(rates.Waiting);
        var (sum, waiting) = (ServiceTally.None, 0.0);
        foreach (var stretch in staffing)
        {
            Change(new(traffic.ArrivalRate, (double)traffic.Aht, leaving, stretch.Agents), out var waited);
            (line, var passages) = Uniformisation.Advance(line, rates, stretch.Seconds);
            sum += new ServiceTally(0, 0, 0, 0, 0, 0, waited, 0, stretch.Agents * stretch.Seconds);
            foreach (var passage in passages)
            {
                sum += Tally(passage, traffic.Aht);
                waiting += passage.Integral(rates.Waiting);
            }
        }

        var after = line.Mean(rates.Waiting);
        var answered = before + sum.Offered - sum.Abandoned - after - answeredBefore;
        answeredBefore = Math.Max(0, -answered);
        sum = sum with { Answered = Math.Max(0, answered) };
        return new(sum, waiting / traffic.IntervalSeconds, after);
    }

    /// <summary>The queue closes; nobody waits any more.</summary>
    /// <returns>Callers who still waited.</returns>
    public double Close()
    {
        var lost = StillWaiting;
        line = Line.Empty with { Lost = line.Lost };
        rates = new(0, 1, 0, 0);
        answeredBefore = 0;
        return lost;
    }

    private void Change(LineRates now, out double waited)
    {
        (line, waited) = line.AtAgents(rates, now);
        rates = now;
    }

    /// <summary>Calls come at any moment alike, so they meet each state as often as time is spent in it.</summary>
    private ServiceTally Tally(Passage passage, decimal aht)
    {
        var fewer = At(rates.Whole, 1 - rates.Part);
        return rates.Part > 0 ? fewer + At(rates.Whole + 1, rates.Part) : fewer;

        ServiceTally At(int agents, double share)
        {
            var own = Odds(agents, aht);
            var calls = share * rates.Arrivals;
            return ServiceTally.None with
            {
                Offered = calls * passage.Integral(_ => 1),
                InTime = calls * passage.Integral(n => n < agents ? 1 : own.Answered(n - agents)),
                InTimeIfPatient =
                    calls * passage.Integral(n => n < agents ? 1 : own.AnsweredIfPatient(n - agents)),
                GoneInTime = calls * passage.Integral(n => n < agents ? 0 : own.Gone(n - agents)),
                Abandoned = share * leaving * passage.Integral(n => Math.Max(0, n - agents)),
                BusySeconds = share * passage.Integral(n => Math.Min(n, agents)),
                WaitSeconds = share * passage.WaitSeconds,
            };
        }
    }

    private AnswerOdds Odds(int agents, decimal aht)
    {
        if (!odds.TryGetValue((agents, aht), out var known))
            odds[(agents, aht)] = known = new(agents, (double)aht, leaving, queue.Target.Threshold);
        return known;
    }
}
