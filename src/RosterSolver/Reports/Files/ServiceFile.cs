using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>What callers meet in each planning interval by every judge, as CSV; a row an interval and judge.</summary>
public static class ServiceFile
{
    /// <summary>
    /// The text of service.csv. Shares are 0 to 1; what cannot be said is empty: a share of no calls, an endless wait, what
    /// a simulation cannot see. The counts at the end are what every share of the reports is made of.
    /// </summary>
    public static string Text(Horizon horizon, ServiceJudgement service)
    {
        var csv = new CsvText(
            "queue",
            "date",
            "interval_start",
            "judge",
            "calls",
            "on_phone",
            "service_level",
            "asa_seconds",
            "abandonment",
            "answer_rate",
            "occupancy",
            "deviates",
            "offered",
            "in_time",
            "in_time_if_patient",
            "gone_in_time",
            "answered",
            "abandoned",
            "wait_seconds",
            "busy_seconds",
            "staffed_seconds"
        );
        foreach (var queue in service.Queues)
        {
            var deviating = queue.Deviations.SelectMany(day => day.Intervals).ToHashSet();
            for (var interval = 0; interval < horizon.Intervals; interval++)
            {
                foreach (var verdict in queue.Verdicts)
                    Row(csv, horizon, queue, verdict, interval, deviating.Contains(interval));
            }
        }

        return csv.ToString();
    }

    private static void Row(
        CsvText csv,
        Horizon horizon,
        QueueJudgement queue,
        Verdict verdict,
        int interval,
        bool deviates
    )
    {
        var start = horizon.Interval(interval).Start;
        var tally = verdict.Intervals[interval];
        csv.Row(
            queue.Queue.Name,
            horizon.DateOf(start / Horizon.Day),
            ShiftText.Clock(start),
            KebabCase.Of($"{verdict.Judge}"),
            queue.Queue.Calls[interval],
            queue.Agents[interval],
            tally.Offered > 0 ? Finite(tally.ServiceLevel(queue.Queue.Target.Definition)) : "",
            Finite(tally.Asa),
            Finite(tally.Abandonment),
            Finite(tally.AnswerRate),
            tally.StaffedSeconds > 0 ? tally.Occupancy : "",
            deviates ? "yes" : "no",
            tally.Offered,
            tally.InTime,
            Finite(tally.InTimeIfPatient),
            tally.GoneInTime,
            tally.Answered,
            tally.Abandoned,
            Finite(tally.WaitSeconds),
            tally.BusySeconds,
            tally.StaffedSeconds
        );
    }

    private static object Finite(double value) => double.IsFinite(value) ? value : "";
}
