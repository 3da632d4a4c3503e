using System.Xml.Linq;
using RosterSolver.Economics;
using RosterSolver.Rules;

namespace RosterSolver.Reports;

/// <summary>The tables of several queues and of work that can wait.</summary>
internal static class HtmlQueues
{
    /// <summary>What the callers of each queue get.</summary>
    public static XElement Service(IReadOnlyList<QueueKpis> queues) =>
        HtmlTables.Table(
            ["queue", "#calls", "#service level", "target", "#answered", "#occupancy", "#over", "#under"],
            queues.Select(queue =>
                HtmlTables.Row(
                    queue.Queue.Name,
                    HtmlTables.Number($"{queue.Whole.Calls:N0}"),
                    HtmlTables.Number($"{queue.Whole.ServiceLevel:P1}"),
                    TargetText.First(queue.Queue.Target),
                    HtmlTables.Number($"{queue.Whole.AnswerRate:P1}"),
                    HtmlTables.Number($"{queue.Whole.Occupancy:P1}"),
                    HtmlTables.Number($"{queue.Whole.Over:P1}"),
                    HtmlTables.Number($"{queue.Whole.Under:P1}")
                )
            )
        );

    /// <summary>Work due, done in time and late, a row a day.</summary>
    public static IEnumerable<XElement> Work(Report report) =>
        report.Kpis.Works.Select(work =>
            HtmlTables.Table(
                [
                    $"{work.Work.Name}, hours",
                    "#arriving",
                    "#due",
                    "#done in time",
                    "#late work",
                    "#waiting at the end",
                ],
                work.Days.Select(
                        (day, place) => Row(report.Plan.Scenario.Horizon.DayName(place), day, work.Days)
                    )
                    .Append(Row("all days", work.Whole, [work.Whole]))
            )
        );

    private static XElement Row(string name, WorkProgress day, IReadOnlyList<WorkProgress> days) =>
        HtmlTables.Row(
            name,
            Hours(day.Arriving),
            Hours(day.Due),
            HtmlTables.Bar(QueueText.Hours(day.Done), day.Done, days.Max(peer => peer.Done)),
            HtmlTables.Bar(QueueText.Hours(day.Late), day.Late, days.Max(peer => peer.Late)),
            Hours(day.Waiting)
        );

    private static XElement Hours(int minutes) => HtmlTables.Number(QueueText.Hours(minutes));
}
