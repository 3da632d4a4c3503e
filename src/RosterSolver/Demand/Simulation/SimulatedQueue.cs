namespace RosterSolver.Demand;

/// <summary>The callers of one queue who wait, and what is counted of them by planning interval.</summary>
internal sealed class SimulatedQueue(QueueDemand demand)
{
    private readonly Queue<SimulatedCall> waiting = new();
    private readonly double[] offered = new double[demand.Calls.Count];
    private readonly double[] inTime = new double[demand.Calls.Count];
    private readonly double[] goneInTime = new double[demand.Calls.Count];
    private readonly double[] answered = new double[demand.Calls.Count];
    private readonly double[] abandoned = new double[demand.Calls.Count];
    private readonly double[] waited = new double[demand.Calls.Count];
    private readonly double[] busy = new double[demand.Calls.Count];
    private readonly double[] staffed = new double[demand.Calls.Count];
    private readonly double length = 60.0 * demand.IntervalMinutes;

    public QueueDemand Demand { get; } = demand;

    private int IntervalOf(double second) => Math.Min((int)(second / length), offered.Length - 1);

    public void Offer(SimulatedCall call) => offered[IntervalOf(call.Arrival)]++;

    public void Wait(SimulatedCall call) => waiting.Enqueue(call);

    /// <summary>The caller who has waited longest; null when nobody waits.</summary>
    public SimulatedCall? First()
    {
        while (waiting.TryPeek(out var call) && !call.IsWaiting)
            waiting.Dequeue();
        return waiting.TryPeek(out var first) ? first : null;
    }

    /// <summary>Answered now; busy until the call ends.</summary>
    public void Answer(SimulatedCall call, double now)
    {
        call.IsWaiting = false;
        answered[IntervalOf(now)]++;
        waited[IntervalOf(now)] += now - call.Arrival;
        if (now - call.Arrival <= Demand.Target.Threshold)
            inTime[IntervalOf(call.Arrival)]++;
        Spread(busy, now, now + call.HandleTime, 1);
    }

    /// <summary>Gone unanswered, by the caller's own choice.</summary>
    public void Lose(SimulatedCall call, double now)
    {
        call.IsWaiting = false;
        abandoned[IntervalOf(now)]++;
        if (now - call.Arrival <= Demand.Target.Threshold)
            goneInTime[IntervalOf(call.Arrival)]++;
    }

    /// <summary>The queue closes as an interval begins: whoever still waits is lost in the interval before.</summary>
    public void Close(double now)
    {
        while (First() is { } call)
        {
            call.IsWaiting = false;
            abandoned[IntervalOf(now - (length / 2))]++;
        }
    }

    /// <summary>An agent was on the phone from one second to another, for a share of the time for this queue.</summary>
    public void Staff(double from, double to, double share) => Spread(staffed, from, to, share);

    private void Spread(double[] seconds, double from, double to, double share)
    {
        for (var interval = IntervalOf(Math.Max(0, from)); interval < seconds.Length; interval++)
        {
            var within = Math.Min(to, (interval + 1) * length) - Math.Max(from, interval * length);
            seconds[interval] += share * Math.Max(0, within);
            if (to <= (interval + 1) * length)
                break;
        }
    }

    /// <summary>
    /// What happened, by interval. Who would have been answered in time but for giving up cannot be seen: NaN.
    /// </summary>
    public IReadOnlyList<ServiceTally> Tallies() =>
        [
            .. Enumerable
                .Range(0, offered.Length)
                .Select(interval => new ServiceTally(
                    offered[interval],
                    inTime[interval],
                    double.NaN,
                    goneInTime[interval],
                    answered[interval],
                    abandoned[interval],
                    waited[interval],
                    busy[interval],
                    staffed[interval]
                )),
        ];
}
