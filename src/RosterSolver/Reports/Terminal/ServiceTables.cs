using RosterSolver.Domain;
using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RosterSolver.Reports;

/// <summary>What callers meet, on a terminal: the judges side by side, the days, and where they differ.</summary>
internal static class ServiceTables
{
    private const int MostDeviations = 10;

    // Occupancy would not fit 100 columns.
    private static IEnumerable<string> DayColumns => VerdictText.Columns.Skip(1).SkipLast(1);

    /// <summary>A block a queue.</summary>
    public static IEnumerable<IRenderable> Of(Report report)
    {
        var horizon = report.Plan.Scenario.Horizon;
        foreach (var queue in report.Service.Queues)
        {
            yield return Said.Bold($"queue {queue.Queue.Name}");
            yield return new Said(VerdictText.Legend(queue.Queue));
            yield return Judges(queue);
            yield return Text.Empty;
            yield return new Said(VerdictText.OfTheDays(Main(queue).Judge, DayColumns));
            yield return Days(queue, horizon);
            foreach (var sentence in VerdictText.Certainty(queue))
                yield return new Said(sentence);
            foreach (var line in Differences(queue, horizon))
                yield return line;
            if (queue.Robustness is { } robustness)
            {
                foreach (var line in StressTables.Of(robustness, horizon))
                    yield return line;
            }
        }
    }

    private static Verdict Main(QueueJudgement queue) => queue.By(Judge.Transient) ?? queue.Formula;

    private static Grid Judges(QueueJudgement queue)
    {
        var grid = PlainGrid.Of([
            PlainGrid.Left("judged by"),
            .. VerdictText.Columns.Select(PlainGrid.Right),
        ]);
        foreach (var verdict in queue.Verdicts)
            grid.AddRow([
                new Said(VerdictText.Name(verdict.Judge, queue.Queue)),
                .. VerdictText.Values(queue.Queue, verdict.Whole).Select(value => new Text(value)),
            ]);
        return grid;
    }

    private static Grid Days(QueueJudgement queue, Horizon horizon)
    {
        var main = Main(queue);
        var others = queue.Verdicts.Where(verdict => verdict != main).ToList();
        var grid = PlainGrid.Of([
            PlainGrid.Left("by day"),
            PlainGrid.Right("calls"),
            .. others.Select(verdict => PlainGrid.Right(VerdictText.Short(verdict.Judge))),
            PlainGrid.Right(VerdictText.Short(main.Judge)),
            .. DayColumns.Select(PlainGrid.Right),
        ]);
        var levels = others.Select(verdict => (Verdict: verdict, Days: verdict.Days(horizon))).ToList();
        foreach (var (day, tally) in main.Days(horizon).Index())
            grid.AddRow([
                new Said(horizon.DayName(day)),
                new Text($"{tally.Offered:0}"),
                .. levels.Select(other => new Text(
                    VerdictText.Level(other.Verdict, queue.Queue, other.Days[day], day)
                )),
                .. VerdictText.Values(queue.Queue, tally).SkipLast(1).Select(value => new Text(value)),
            ]);
        return grid;
    }

    private static IEnumerable<IRenderable> Differences(QueueJudgement queue, Horizon horizon)
    {
        var sentences = VerdictText.Deviations(queue, horizon).ToList();
        foreach (var sentence in sentences.Take(MostDeviations))
            yield return new Said(new SaidPart("! "), new(sentence));
        if (sentences.Count > MostDeviations)
            yield return new Said($"... and {sentences.Count - MostDeviations} more, see report.html");
    }
}
