namespace RosterSolver.Demand;

/// <summary>One interval as a day target sees it.</summary>
/// <param name="Calls">Calls offered: the weight of the interval; at least 0.</param>
/// <param name="ServiceLevels">S(0), S(1), ... by agents, never falling.</param>
/// <param name="Floor">Fewest agents, so that a day target does not abandon the interval; an index of the table.</param>
public sealed record DayInterval(double Calls, IReadOnlyList<double> ServiceLevels, int Floor)
{
    private const double Rounding = 1e-9;

    /// <summary>
    /// The last number of agents before each further one helps less than the one before it; 0 if that is always so.
    /// Erlang C: the load, rounded down or up; Erlang A: somewhat below the load.
    /// </summary>
    public int ConcaveFrom()
    {
        for (var agents = ServiceLevels.Count - 2; agents > 0; agents--)
        {
            if (GainAt(agents) > GainAt(agents - 1) + Rounding)
                return agents;
        }
        return 0;
    }

    /// <summary>What one agent more adds to the service level.</summary>
    internal double GainAt(int agents) =>
        agents + 1 < ServiceLevels.Count ? ServiceLevels[agents + 1] - ServiceLevels[agents] : 0;
}

/// <summary>Agents of each interval of a day.</summary>
/// <param name="Agents">Agents on the phone, by interval.</param>
/// <param name="ServiceLevel">Service level of the day, weighted by calls; 0 to 1.</param>
public sealed record DayAllocation(IReadOnlyList<int> Agents, double ServiceLevel);

/// <summary>A service level promised for the day, not for each interval.</summary>
public static class DayTarget
{
    private const double Rounding = 1e-9;

    /// <summary>Share of the day's calls answered in time: weighted by calls; 1 on a day without calls.</summary>
    public static double ServiceLevel(IReadOnlyList<DayInterval> day, IReadOnlyList<int> agents)
    {
        var calls = day.Sum(interval => interval.Calls);
        return calls > 0 ? day.Zip(agents, (i, n) => i.Calls * i.ServiceLevels[n]).Sum() / calls : 1;
    }

    /// <summary>
    /// The fewest agent-intervals that reach the day's service level, and of these the best served; null if the
    /// tables end before it is reached. Every interval keeps its floor and starts no lower than its table is concave:
    /// from there, giving the next agent to the interval that gains most is exact. Under Erlang C every floor above 0
    /// is there already; under Erlang A a floor of about half the calls or more.
    /// </summary>
    public static DayAllocation? Fewest(IReadOnlyList<DayInterval> day, double serviceLevel)
    {
        var agents = day.Select(interval => Math.Max(interval.Floor, interval.ConcaveFrom())).ToArray();
        var next = new PriorityQueue<int, (double Loss, int Index)>();
        void Offer(int index)
        {
            var gain = day[index].Calls * day[index].GainAt(agents[index]);
            if (gain > 0)
                next.Enqueue(index, (-gain, index));
        }
        for (var index = 0; index < agents.Length; index++)
            Offer(index);
        while (ServiceLevel(day, agents) < serviceLevel - Rounding)
        {
            if (!next.TryDequeue(out var best, out _))
                return null;
            agents[best]++;
            Offer(best);
        }
        return new DayAllocation(agents, ServiceLevel(day, agents));
    }
}
