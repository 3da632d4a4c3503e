using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>What becomes of work that can wait in each planning interval, as CSV; written when there is any.</summary>
public static class WorkFile
{
    /// <summary>The text of work.csv; all amounts are agent-minutes.</summary>
    public static string Text(Horizon horizon, IReadOnlyList<WorkKpis> works)
    {
        var csv = new CsvText("date", "interval_start", "work", "arriving", "due", "done", "late", "waiting");
        foreach (var (name, intervals) in works.Select(work => (work.Work.Name, work.Intervals)))
        {
            foreach (var (interval, progress) in intervals.Index())
            {
                var start = horizon.Interval(interval).Start;
                csv.Row(
                    horizon.DateOf(start / Horizon.Day),
                    ShiftText.Clock(start),
                    name,
                    progress.Arriving,
                    progress.Due,
                    progress.Done,
                    progress.Late,
                    progress.Waiting
                );
            }
        }

        return csv.ToString();
    }
}
