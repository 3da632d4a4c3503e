using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>
/// Agents on a break or in an activity in one planning interval, averaged over it, by kind of break or activity.
/// </summary>
public sealed class BreakLoad
{
    private readonly SortedDictionary<string, int> minutes = new(StringComparer.Ordinal);
    private readonly int intervalMinutes;

    private BreakLoad(int intervalMinutes) => this.intervalMinutes = intervalMinutes;

    /// <summary>The loads of all intervals of the horizon, of the agents who can do the work of a queue.</summary>
    public static IReadOnlyList<BreakLoad> Of(Roster roster, string queue)
    {
        var horizon = roster.Brief.Horizon;
        var loads = Enumerable
            .Range(0, horizon.Intervals)
            .Select(_ => new BreakLoad(horizon.IntervalMinutes))
            .ToList();
        foreach (
            var taken in roster
                .Brief.Agents.Where(agent => agent.CanDo(queue))
                .SelectMany(roster.Timeline)
                .SelectMany(Taken)
        )
        {
            var first = Math.Max(0, taken.Range.Start / horizon.IntervalMinutes);
            for (
                var interval = first;
                interval < loads.Count && horizon.Interval(interval).Start < taken.Range.End;
                interval++
            )
                loads[interval].Add(taken.Kind, taken.Range.Overlap(horizon.Interval(interval)));
        }

        return loads;
    }

    private static IEnumerable<(string Kind, TimeRange Range)> Taken(Assignment worked) =>
        worked
            .Breaks.Select(taken => (taken.Break, taken.Range))
            .Concat(worked.Activities.Select(taken => (taken.Activity, taken.Range)));

    /// <summary>Agents on any break or in any activity.</summary>
    public decimal Agents => minutes.Values.Sum() / (decimal)intervalMinutes;

    /// <summary>Agents who attend an activity.</summary>
    public decimal Attending(Activity activity) =>
        minutes.GetValueOrDefault(activity.Id) / (decimal)intervalMinutes;

    /// <summary>By kind: <c>lunch 2, rest 0.5</c>; empty when nobody is on a break.</summary>
    public string InWords =>
        string.Join(
            ", ",
            minutes
                .Where(kind => kind.Value > 0)
                .Select(kind => $"{kind.Key} {kind.Value / (decimal)intervalMinutes:0.#}")
        );

    private void Add(string kind, int more) => minutes[kind] = minutes.GetValueOrDefault(kind) + more;
}
