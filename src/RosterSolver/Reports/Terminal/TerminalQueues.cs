using RosterSolver.Economics;
using RosterSolver.Rules;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RosterSolver.Reports;

/// <summary>The grids of several queues and of work that can wait.</summary>
internal static class TerminalQueues
{
    private const int MostDays = 14;

    /// <summary>What the callers of each queue get.</summary>
    public static Grid Service(IReadOnlyList<QueueKpis> queues)
    {
        var grid = PlainGrid.Of(
            PlainGrid.Left("queue"),
            PlainGrid.Right("calls"),
            PlainGrid.Right("service level"),
            PlainGrid.Left("target"),
            PlainGrid.Right("answered"),
            PlainGrid.Right("occupancy"),
            PlainGrid.Right("over"),
            PlainGrid.Right("under")
        );
        foreach (var queue in queues)
            grid.AddRow(
                new Text(queue.Queue.Name),
                new Text($"{queue.Whole.Calls:N0}"),
                new Text($"{queue.Whole.ServiceLevel:P1}"),
                new Said(TargetText.First(queue.Queue.Target)),
                new Text($"{queue.Whole.AnswerRate:P1}"),
                new Text($"{queue.Whole.Occupancy:P1}"),
                new Text($"{queue.Whole.Over:P1}"),
                new Text($"{queue.Whole.Under:P1}")
            );
        return grid;
    }

    /// <summary>Work due, done in time and late, a row a day, and how many days are left out.</summary>
    public static IEnumerable<IRenderable> Work(Report report)
    {
        var horizon = report.Plan.Scenario.Horizon;
        foreach (var work in report.Kpis.Works)
        {
            var grid = PlainGrid.Of(
                PlainGrid.Left(work.Work.Name),
                PlainGrid.Right("arriving"),
                PlainGrid.Right("due"),
                PlainGrid.Right("done in time"),
                PlainGrid.Right("late work"),
                PlainGrid.Right("waiting at the end")
            );
            foreach (var (day, progress) in work.Days.Take(MostDays).Index())
                Row(horizon.DayName(day), progress);
            Row(
                work.Days.Count > MostDays ? $"all {work.Days.Count} days, see work.csv" : "all days",
                work.Whole
            );
            yield return grid;

            void Row(string name, WorkProgress progress) =>
                grid.AddRow(
                    new Said(name),
                    new Text(QueueText.Hours(progress.Arriving)),
                    new Text(QueueText.Hours(progress.Due)),
                    new Text(QueueText.Hours(progress.Done)),
                    progress.Late > 0
                        ? new Markup($"[red]{QueueText.Hours(progress.Late)}[/]")
                        : new Text(QueueText.Hours(0)),
                    new Text(QueueText.Hours(progress.Waiting))
                );
        }
    }
}
