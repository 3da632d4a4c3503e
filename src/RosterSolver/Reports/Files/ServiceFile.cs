using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>What callers meet in each planning interval by every judge, as CSV; a row an interval and judge.</summary>
public static class ServiceFile
{
    /// <summary>The text of service.csv; shares are 0 to 1, an endless wait is empty.</summary>
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
            "deviates"
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
            tally.ServiceLevel(queue.Queue.Target.Definition),
            double.IsFinite(tally.Asa) ? tally.Asa : "",
            tally.Abandonment,
            tally.AnswerRate,
            tally.Occupancy,
            deviates ? "yes" : "no"
        );
    }
}
