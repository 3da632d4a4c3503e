using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Economics;

/// <summary>Agents on the phone of a queue over time, to the minute: a rest within an interval is seen where it is.</summary>
internal static class PhoneStaffing
{
    /// <summary>
    /// Agents at work and off their breaks, less shrinkage: stretches without gaps over the horizon. Shrinkage leaves
    /// fractions, an agent who is there for that share of the time.
    /// </summary>
    public static IReadOnlyList<StaffedStretch> Of(Roster roster, Shrinkage shrinkage)
    {
        var change = new SortedDictionary<int, int> { [0] = 0 };
        foreach (
            var worked in roster.Brief.Agents.SelectMany(agent => agent.History).Concat(roster.Assignments)
        )
        {
            Add(worked.Range, 1);
            foreach (var away in worked.Away())
                Add(away, -1);
        }

        return Stretches(change, roster.Brief.Horizon.Range.End, (double)shrinkage.OnPhone);

        void Add(TimeRange range, int agents)
        {
            var within = roster.Brief.Horizon.Range;
            var (start, end) = (Math.Max(range.Start, within.Start), Math.Min(range.End, within.End));
            if (start >= end)
                return;
            change[start] = change.GetValueOrDefault(start) + agents;
            change[end] = change.GetValueOrDefault(end) - agents;
        }
    }

    /// <summary>
    /// The agents who share out to one of several queues, less shrinkage; known by interval only, for within one an agent
    /// of several skills may change.
    /// </summary>
    public static IReadOnlyList<StaffedStretch> Of(
        QueueShares shares,
        int queue,
        Shrinkage shrinkage,
        Horizon horizon
    ) =>
        StaffedStretch.OfIntervals(
            [
                .. Enumerable
                    .Range(0, horizon.Intervals)
                    .Select(interval =>
                        shares.Minutes(queue, interval) * (double)shrinkage.OnPhone / horizon.IntervalMinutes
                    ),
            ],
            horizon.IntervalMinutes
        );

    private static List<StaffedStretch> Stretches(SortedDictionary<int, int> change, int end, double onPhone)
    {
        var stretches = new List<StaffedStretch>();
        var (since, agents) = (0, 0);
        foreach (var (minute, more) in change.Append(new(end, 0)))
        {
            if (minute > since)
                stretches.Add(new(since, minute, agents * onPhone));
            (since, agents) = (Math.Max(since, minute), agents + more);
        }

        return stretches;
    }

    /// <summary>Agents averaged over each interval.</summary>
    public static IReadOnlyList<double> ByInterval(IReadOnlyList<StaffedStretch> staffing, Horizon horizon)
    {
        var minutes = new double[horizon.Intervals];
        foreach (var stretch in staffing)
        {
            var range = new TimeRange(stretch.Start, stretch.End);
            for (var interval = stretch.Start / horizon.IntervalMinutes; ; interval++)
            {
                var shared = interval < minutes.Length ? horizon.Interval(interval).Overlap(range) : 0;
                if (shared == 0)
                    break;
                minutes[interval] += shared * stretch.Agents;
            }
        }

        return [.. minutes.Select(sum => sum / horizon.IntervalMinutes)];
    }
}
