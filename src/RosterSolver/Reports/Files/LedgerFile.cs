using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>The fairness ledger as CSV, as it is read.</summary>
public static class LedgerFile
{
    /// <summary>The text of the file.</summary>
    public static string Text(IEnumerable<LedgerEntry> entries)
    {
        var csv = new CsvText([.. LedgerCsv.Columns]);
        foreach (var entry in entries)
            csv.Row([
                entry.Agent,
                entry.From,
                entry.Until,
                entry.AvailableMinutes,
                .. entry.Counts.Select(count => (object)count),
            ]);
        return csv.ToString();
    }
}
