using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>
/// The roster as an Excel workbook: the sheet Roster to look at and to print, and Shifts, Intervals, Agents and KPIs as tables
/// with stable columns. Shifts has those of roster.csv, and a workbook is read wherever a roster.csv is.
/// </summary>
public static class WorkbookFile
{
    private const int MostWideDays = 14;

    /// <summary>The bytes of roster.xlsx; the same report gives the same bytes.</summary>
    public static byte[] Bytes(Report report) =>
        WorkbookBytes.Of([
            Grid(report),
            Shifts(report.Plan.Roster),
            Intervals(report),
            Agents(report),
            Figures(report.Kpis.All),
        ]);

    private static WorkbookSheet Grid(Report report)
    {
        var roster = report.Plan.Roster;
        var horizon = roster.Brief.Horizon;
        var isLong = horizon.Days > MostWideDays;
        var look = isLong ? CellLook.NarrowDayHead : CellLook.DayHead;
        IReadOnlyList<WorkbookCell> head =
        [
            .. WorkbookCell.Heads("agent", "contract"),
            .. Enumerable.Range(0, horizon.Days).Select(day => WorkbookCell.Of(horizon.DateOf(day), look)),
        ];
        return new(
            "Roster",
            [16, 14, isLong ? 8.5 : 11.5],
            2,
            [head, .. roster.Brief.Agents.Select(agent => Row(report, agent))]
        );
    }

    private static IReadOnlyList<WorkbookCell> Row(Report report, Agent agent) =>
        [
            WorkbookCell.Of(agent.Id),
            WorkbookCell.Of(agent.Contract.Id),
            .. DayCell
                .Of(report.Plan.Roster, agent, report.Plan.Audit)
                .Select(cell => WorkbookCell.Of(cell.Narrow, Look(cell))),
        ];

    private static CellLook Look(DayCell cell)
    {
        if (cell.Broken.Count > 0)
            return CellLook.Broken;
        return cell.Family switch
        {
            ShiftFamily.Early => CellLook.Early,
            ShiftFamily.Mid => CellLook.Mid,
            ShiftFamily.Late => CellLook.Late,
            ShiftFamily.Night => CellLook.Night,
            _ => cell.IsLeave ? CellLook.Leave : CellLook.Off,
        };
    }

    private static WorkbookSheet Shifts(Roster roster)
    {
        var attends = roster.Brief.Activities.Count > 0;
        return new(
            "Shifts",
            [16, 12, 12, 9, 8, 8, 13, 44],
            1,
            [
                WorkbookCell.Heads(RosterFile.Columns(attends)),
                .. roster.Assignments.Select(worked => Shift(roster, worked, attends)),
            ]
        );
    }

    private static IReadOnlyList<WorkbookCell> Shift(Roster roster, Assignment worked, bool attends) =>
        [
            WorkbookCell.Of(worked.Agent),
            WorkbookCell.Of(roster.Brief.Horizon.DateOf(worked.Day)),
            WorkbookCell.Of(worked.Shift.Template),
            WorkbookCell.Of($"{worked.Shift.Family}".ToLowerInvariant()),
            WorkbookCell.Clock(worked.Range.Start),
            WorkbookCell.Clock(worked.Range.End),
            WorkbookCell.Of(worked.PaidMinutes(roster.Brief.Horizon)),
            WorkbookCell.Of(ShiftText.Breaks(worked)),
            .. attends ? [WorkbookCell.Of(ShiftText.Activities(worked))] : Array.Empty<WorkbookCell>(),
        ];

    private static WorkbookSheet Intervals(Report report)
    {
        var horizon = report.Plan.Scenario.Horizon;
        return new(
            "Intervals",
            [12, 14, 12],
            3,
            [
                WorkbookCell.Heads(IntervalsFile.Columns),
                .. from queue in report.Kpis.Queues
                from result in queue.Intervals
                select Interval(horizon, queue.Queue.Name, result),
            ]
        );
    }

    private static IReadOnlyList<WorkbookCell> Interval(Horizon horizon, string queue, IntervalResult result)
    {
        var start = horizon.Interval(result.Interval).Start;
        return
        [
            WorkbookCell.Of(horizon.DateOf(start / Horizon.Day)),
            WorkbookCell.Clock(start),
            WorkbookCell.Of(queue),
            WorkbookCell.Of((double)result.Calls),
            WorkbookCell.Of((double)result.Required),
            WorkbookCell.Of((double)result.Staffed),
            WorkbookCell.Of((double)result.OnPhone),
            WorkbookCell.Of((double)result.Over),
            WorkbookCell.Of((double)result.Under),
            WorkbookCell.Of(result.ServiceLevel, CellLook.Share),
            WorkbookCell.Of(result.Answered, CellLook.Share),
            WorkbookCell.Of(new Period([result]).Occupancy, CellLook.Share),
        ];
    }

    private static WorkbookSheet Agents(Report report)
    {
        var costs = report
            .Plan.Audit.ByAgent.Where(agent => agent.Agent is not null)
            .ToDictionary(agent => agent.Agent!, agent => agent.Cost, StringComparer.Ordinal);
        return new(
            "Agents",
            [16, 14, 9, 11, 15, 9, 13, 9, 11, 12],
            1,
            [
                WorkbookCell.Heads(
                    "agent",
                    "contract",
                    "shifts",
                    "paid_hours",
                    "overtime_hours",
                    "nights",
                    "weekend_days",
                    "lates",
                    "leave_days",
                    "cost"
                ),
                .. report.Kpis.Burdens.Select(Agent),
            ]
        );

        IReadOnlyList<WorkbookCell> Agent(Burdens one) =>
            [
                WorkbookCell.Of(one.Agent.Id),
                WorkbookCell.Of(one.Agent.Contract.Id),
                WorkbookCell.Of(one.Shifts),
                WorkbookCell.Of(one.Minutes / 60.0),
                WorkbookCell.Of(one.OvertimeMinutes / 60.0),
                WorkbookCell.Of(one.Nights),
                WorkbookCell.Of(one.WeekendDays),
                WorkbookCell.Of(one.Lates),
                WorkbookCell.Of(
                    Enumerable.Range(0, report.Plan.Scenario.Horizon.Days).Count(one.Agent.HasAgreedLeave)
                ),
                WorkbookCell.Of((double)costs.GetValueOrDefault(one.Agent.Id).Amount, CellLook.Money),
            ];
    }

    private static WorkbookSheet Figures(IReadOnlyList<Kpi> figures) =>
        new(
            "KPIs",
            [20, 28, 22, 14, 9, 80],
            1,
            [
                WorkbookCell.Heads("id", "name", "chinese", "value", "unit", "formula"),
                .. figures.Select(Figure),
            ]
        );

    private static IReadOnlyList<WorkbookCell> Figure(Kpi kpi) =>
        [
            WorkbookCell.Of(kpi.Id),
            WorkbookCell.Of(kpi.Name),
            WorkbookCell.Of(kpi.Chinese),
            WorkbookCell.Of(
                kpi.Value,
                kpi.Unit switch
                {
                    KpiUnit.Share => CellLook.Share,
                    KpiUnit.Money => CellLook.Money,
                    _ => CellLook.Number,
                }
            ),
            WorkbookCell.Of($"{kpi.Unit}".ToLowerInvariant()),
            WorkbookCell.Of(kpi.Formula),
        ];
}
