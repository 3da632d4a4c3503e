using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>What the roster delivers on each queue in each planning interval, as CSV.</summary>
public static class IntervalsFile
{
    /// <summary>The text of intervals.csv; shares are 0 to 1.</summary>
    public static string Text(Horizon horizon, IReadOnlyList<QueueKpis> queues)
    {
        var csv = new CsvText(
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
            "occupancy"
        );
        foreach (
            var (queue, result) in queues.SelectMany(
                one => one.Intervals,
                (one, result) => (one.Queue.Name, result)
            )
        )
        {
            var start = horizon.Interval(result.Interval).Start;
            csv.Row(
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
                new Period([result]).Occupancy
            );
        }

        return csv.ToString();
    }
}
