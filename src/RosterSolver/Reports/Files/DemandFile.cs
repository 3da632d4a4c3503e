using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>What a scenario asks for, as CSV.</summary>
public static class DemandFile
{
    /// <summary>A row for every interval of every queue; shares are 0 to 1.</summary>
    public static string Text(DemandPlan plan)
    {
        var csv = new CsvText(
            "queue",
            "date",
            "interval_start",
            "calls",
            "erlangs",
            "on_phone",
            "unrounded",
            "at_work",
            "bound_by",
            "service_level",
            "occupancy"
        );
        foreach (var queue in plan.Queues)
        foreach (var each in queue.Intervals)
        {
            var start = plan.Scenario.Horizon.Interval(each.Interval).Start;
            csv.Row(
                queue.Queue.Name,
                plan.Scenario.Horizon.DateOf(start / Horizon.Day),
                ShiftText.Clock(start),
                each.Calls,
                each.Erlangs,
                each.OnPhone,
                each.Fractional,
                each.Rostered,
                TargetText.Words(each.Binding),
                each.ServiceLevel,
                each.Occupancy
            );
        }

        return csv.ToString();
    }

    /// <summary>A row for every combination of a sweep; changes and service levels are shares.</summary>
    public static string Text(SweepTable table)
    {
        var csv = new CsvText([
            .. table.Sweeps.Select(sweep => SweepWords.Name(sweep.Axis).Replace('-', '_')),
            "at_work_hours",
            "unrounded_hours",
            "fte",
            "fte_unrounded",
            "peak",
        ]);
        foreach (var row in table.Rows)
            csv.Row([
                .. row.Values.Cast<object>(),
                row.Plan.Hours.Rostered,
                row.Plan.Hours.Budget,
                row.Plan.RosteredFte,
                row.Plan.BudgetFte,
                row.Plan.Peak.Agents,
            ]);
        return csv.ToString();
    }
}
