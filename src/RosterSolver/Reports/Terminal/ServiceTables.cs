using RosterSolver.Domain;
using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RosterSolver.Reports;

/// <summary>What callers meet, on a terminal: the judges side by side, the days, and where they differ.</summary>
internal static class ServiceTables
{
    private const int MostDeviations = 10;

    /// <summary>A block a queue.</summary>
    public static IEnumerable<IRenderable> Of(Report report)
    {
        var horizon = report.Plan.Scenario.Horizon;
        foreach (var queue in report.Service.Queues)
        {
            yield return new Markup($"[bold]queue {queue.Queue.Name.EscapeMarkup()}[/]");
            yield return new Text(VerdictText.Legend(queue.Queue));
            yield return Judges(queue);
            yield return Text.Empty;
            yield return Days(queue, horizon);
            foreach (var line in Differences(queue, horizon))
                yield return line;
        }
    }

    private static Grid Judges(QueueJudgement queue)
    {
        var grid = PlainGrid.Of([
            PlainGrid.Left("judged by"),
            .. VerdictText.Columns.Select(PlainGrid.Right),
        ]);
        foreach (var verdict in queue.Verdicts)
            grid.AddRow([
                new Text(VerdictText.Name(verdict.Judge, queue.Queue)),
                .. VerdictText.Values(queue.Queue, verdict.Whole).Select(value => new Text(value)),
            ]);
        return grid;
    }

    private static Grid Days(QueueJudgement queue, Horizon horizon)
    {
        var grid = PlainGrid.Of([
            PlainGrid.Left("by day"),
            PlainGrid.Right("calls"),
            .. queue
                .Verdicts.Where(verdict => verdict.Judge != Judge.Transient)
                .Select(verdict => PlainGrid.Right(VerdictText.Short(verdict.Judge))),
            PlainGrid.Right("over time"),
            .. VerdictText.Columns.Skip(1).Select(PlainGrid.Right),
        ]);
        var days = queue.Verdicts.Select(verdict => (verdict.Judge, Days: verdict.Days(horizon))).ToList();
        for (var day = 0; day < horizon.Days; day++)
        {
            var truth = days.Single(verdict => verdict.Judge == Judge.Transient).Days[day];
            grid.AddRow([
                new Text(horizon.DayName(day)),
                new Text($"{truth.Offered:0}"),
                .. days.Where(verdict => verdict.Judge != Judge.Transient)
                    .Select(verdict => new Text(
                        $"{verdict.Days[day].ServiceLevel(queue.Queue.Target.Definition):P1}"
                    )),
                .. VerdictText.Values(queue.Queue, truth).Select(value => new Text(value)),
            ]);
        }

        return grid;
    }

    private static IEnumerable<IRenderable> Differences(QueueJudgement queue, Horizon horizon)
    {
        var sentences = VerdictText.Deviations(queue, horizon).ToList();
        foreach (var sentence in sentences.Take(MostDeviations))
            yield return new Text($"! {sentence}");
        if (sentences.Count > MostDeviations)
            yield return new Text($"... and {sentences.Count - MostDeviations} more, see report.html");
    }
}
