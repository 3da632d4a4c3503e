namespace RosterSolver.Demand;

/// <summary>
/// One play of the whole roster, event by event. Calls arrive, wait in line, are answered by the agent who has been free
/// for them longest, or give up and may call again; agents take who has waited longest of all their queues, and finish
/// their calls before they go on a break, on an errand, or home.
/// </summary>
internal sealed class Replication
{
    /// <summary>Mean length of an errand, in seconds: what shrinkage within the shift is made of.</summary>
    private const double MeanErrand = 300;

    private readonly PriorityQueue<Action<double>, (double Second, long Order)> agenda = new();
    private readonly LinkedList<SimulatedAgent> free = [];
    private readonly List<SimulatedAgent> agents = [];
    private readonly SimulatedQueue[] queues;
    private readonly CallStream[] calls;
    private readonly CallStream[] redials;
    private readonly RandomStream errands;
    private readonly double errandShare;
    private long order;

    private Replication(IReadOnlyList<QueueDemand> demands, int seed, int number)
    {
        queues = [.. demands.Select(demand => new SimulatedQueue(demand))];
        calls = [.. demands.Select((one, place) => new CallStream(place, one, new(seed, number, 1, place)))];
        redials =
        [
            .. demands.Select((one, place) => new CallStream(place, one, new(seed, number, 2, place))),
        ];
        errands = new(seed, number, 3);
        errandShare = (double)demands[0].Shrinkage.InShift;
    }

    /// <summary>Plays the roster once.</summary>
    /// <param name="demands">The queues; at least one. Their shrinkage is that of the first.</param>
    /// <param name="shifts">The shifts worked.</param>
    /// <param name="seed">The planner's seed.</param>
    /// <param name="number">Which replication: another one, other random numbers.</param>
    /// <returns>By queue and planning interval, what happened.</returns>
    public static IReadOnlyList<IReadOnlyList<ServiceTally>> Play(
        IReadOnlyList<QueueDemand> demands,
        IReadOnlyList<SimulatedShift> shifts,
        int seed,
        int number
    )
    {
        var play = new Replication(demands, seed, number);
        var absences = new RandomStream(seed, number, 4);
        var shrinkage = demands[0].Shrinkage;
        var present = (double)((1 - shrinkage.PlannedAbsence) * (1 - shrinkage.UnplannedAbsence));
        foreach (var shift in shifts)
        {
            if (absences.Uniform() < present)
                play.Expect(shift);
        }

        for (var queue = 0; queue < demands.Count; queue++)
            play.Open(queue, shifts);
        play.Run(demands.Max(demand => demand.Calls.Count * demand.IntervalMinutes * 60.0));
        return [.. play.queues.Select(queue => queue.Tallies())];
    }

    private void Run(double end)
    {
        while (agenda.TryDequeue(out var happen, out var when) && when.Second < end)
            happen(when.Second);
        foreach (var agent in agents)
            OffPhone(agent, end);
        foreach (var queue in queues)
            queue.Close(end);
    }

    private void At(double second, Action<double> happen) => agenda.Enqueue(happen, (second, order++));

    private void Open(int queue, IReadOnlyList<SimulatedShift> shifts)
    {
        var (demand, minutes) = (queues[queue].Demand, queues[queue].Demand.IntervalMinutes);
        var closed = demand.Closed(interval =>
            shifts.Any(shift =>
                shift.Range.Start < (interval + 1) * minutes && shift.Range.End > interval * minutes
            )
        );
        foreach (var (interval, isClosed) in closed.Index())
        {
            if (isClosed)
                At(interval * minutes * 60.0, queues[queue].Close);
        }

        PlanArrival(queue, 0);
    }

    private void PlanArrival(int queue, double now)
    {
        if (calls[queue].NextArrival(now) is not { } next)
            return;
        At(
            next,
            later =>
            {
                Arrive(calls[queue].Call(later), later);
                PlanArrival(queue, later);
            }
        );
    }

    private void Arrive(SimulatedCall call, double now)
    {
        queues[call.Queue].Offer(call);
        for (var agent = free.First; agent is not null; agent = agent.Next)
        {
            if (!CanTake(agent.Value, call.Queue))
                continue;
            free.Remove(agent);
            Answer(agent.Value, call, now);
            Next(agent.Value, now);
            return;
        }

        queues[call.Queue].Wait(call);
        if (double.IsFinite(call.GivesUp))
            At(call.GivesUp, later => GiveUp(call, later));
    }

    private void GiveUp(SimulatedCall call, double now)
    {
        if (!call.IsWaiting)
            return;
        queues[call.Queue].Lose(call, now);
        if (call.RedialAfter is { } delay)
            At(now + delay, later => Arrive(redials[call.Queue].Call(later), later));
    }

    private bool CanTake(SimulatedAgent agent, int queue) =>
        agent.CanTake(queue, queues[queue].Demand.Concurrency);

    private void Answer(SimulatedAgent agent, SimulatedCall call, double now)
    {
        queues[call.Queue].Answer(call, now);
        agent.Take(call.Queue);
        At(now + call.HandleTime, later => End(agent, later));
    }

    private void End(SimulatedAgent agent, double now)
    {
        agent.End();
        // Who holds other conversations may stand among the free already: their place in the line is as of now.
        free.Remove(agent);
        Next(agent, now);
    }

    private void Expect(SimulatedShift shift)
    {
        var agent = new SimulatedAgent(shift);
        agents.Add(agent);
        At(60.0 * shift.Range.Start, now => Begin(agent, now));
    }

    /// <summary>At the start of a shift and after each break: on the phone until the next break or the end is due.</summary>
    private void Begin(SimulatedAgent agent, double now)
    {
        var due = Math.Max(now, agent.NextDue);
        At(due, later => Interrupt(agent, later, () => agent.IsDue = true));
        agent.OnPhoneSince = now;
        PlanErrand(agent, now, due);
        Next(agent, now);
    }

    /// <summary>
    /// What an agent who is not among the free turns to: what is due or an errand, once all calls have ended; else who has
    /// waited longest, as long as there is room; else the next call.
    /// </summary>
    private void Next(SimulatedAgent agent, double now)
    {
        if (agent.IsDue || agent.HasErrand)
        {
            if (agent.Conversations == 0)
                GoAway(agent, now);
            return;
        }

        while (FirstFor(agent) is { } call)
            Answer(agent, call, now);
        if (agent.Queues.Any(queue => CanTake(agent, queue)))
            free.AddLast(agent);
    }

    private SimulatedCall? FirstFor(SimulatedAgent agent) =>
        agent
            .Queues.Where(queue => CanTake(agent, queue))
            .Select(queue => queues[queue].First())
            .OfType<SimulatedCall>()
            .MinBy(call => call.Arrival);

    private void GoAway(SimulatedAgent agent, double now)
    {
        if (agent.IsDue)
            Leave(agent, now);
        else
            RunErrand(agent, now);
    }

    /// <summary>Something other than a call comes up; an agent who is free turns to it, at once without a call.</summary>
    private void Interrupt(SimulatedAgent agent, double now, Action note)
    {
        note();
        if (free.Remove(agent))
            Next(agent, now);
    }

    private void Leave(SimulatedAgent agent, double now)
    {
        OffPhone(agent, now);
        agent.HasErrand = false;
        if (!agent.IsLastStretch)
            At(now + agent.TakeBreak(), later => Begin(agent, later));
    }

    /// <summary>Errands take the share of time that shrinkage within the shift says.</summary>
    private void PlanErrand(SimulatedAgent agent, double now, double due)
    {
        if (errandShare == 0)
            return;
        var next = now + errands.Exponential(MeanErrand * (1 - errandShare) / errandShare);
        if (next < due)
            At(next, later => Interrupt(agent, later, () => agent.HasErrand = !agent.IsDue));
    }

    private void RunErrand(SimulatedAgent agent, double now)
    {
        OffPhone(agent, now);
        agent.HasErrand = false;
        At(
            now + errands.Exponential(MeanErrand),
            later =>
            {
                agent.OnPhoneSince = later;
                PlanErrand(agent, later, agent.NextDue);
                Next(agent, later);
            }
        );
    }

    private void OffPhone(SimulatedAgent agent, double now)
    {
        if (agent.OnPhoneSince is { } since)
        {
            foreach (var queue in agent.Queues)
                queues[queue]
                    .Staff(since, now, (double)queues[queue].Demand.Concurrency / agent.Queues.Count);
        }

        agent.OnPhoneSince = null;
    }
}
