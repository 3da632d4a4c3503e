using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>What the roster delivers on each queue in each planning interval, as CSV.</summary>
public static class IntervalsFile
{
    private static readonly string[] columns =
    [
        "date",
        "interval_start",
        "queue",
        "calls",
        "required",
        "staffed",
        "on_phone",
        "over",
        "under",
        "service_level",
        "answer_rate",
        "occupancy",
    ];

    /// <summary>The columns, in their order; those of activities come after them.</summary>
    internal static IReadOnlyList<string> Columns => columns;

    /// <summary>
    /// The text of intervals.csv; shares are 0 to 1. Of each activity of the scenario a column says how many attend who have
    /// the queue's skill.
    /// </summary>
    public static string Text(Roster roster, IReadOnlyList<QueueKpis> queues)
    {
        var activities = roster.Brief.Activities;
        var csv = new CsvText([.. columns, .. activities.Select(activity => $"in_{activity.Id}")]);
        foreach (var queue in queues)
        {
            var loads = activities.Count == 0 ? [] : BreakLoad.Of(roster, queue.Queue.Name);
            foreach (var result in queue.Intervals)
                csv.Row([
                    .. Fields(roster.Brief.Horizon, queue.Queue.Name, result),
                    .. activities.Select(activity => (object)loads[result.Interval].Attending(activity)),
                ]);
        }

        return csv.ToString();
    }

    private static object[] Fields(Horizon horizon, string queue, IntervalResult result)
    {
        var start = horizon.Interval(result.Interval).Start;
        return
        [
            horizon.DateOf(start / Horizon.Day),
            ShiftText.Clock(start),
            queue,
            result.Calls,
            result.Required,
            result.Staffed,
            result.OnPhone,
            result.Over,
            result.Under,
            result.ServiceLevel,
            result.Answered,
            new Period([result]).Occupancy,
        ];
    }
}
