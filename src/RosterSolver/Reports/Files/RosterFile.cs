using RosterSolver.Domain;

namespace RosterSolver.Reports;

/// <summary>The roster as CSV, a row a shift; <c>check</c> and <c>history</c> read it back.</summary>
public static class RosterFile
{
    /// <summary>The text of roster.csv.</summary>
    public static string Text(Roster roster)
    {
        var csv = new CsvText("agent", "date", "shift", "family", "start", "end", "paid_minutes", "breaks");
        foreach (var worked in roster.Assignments)
            csv.Row(
                worked.Agent,
                roster.Brief.Horizon.DateOf(worked.Day),
                worked.Shift.Template,
                $"{worked.Shift.Family}".ToLowerInvariant(),
                ShiftText.Clock(worked.Range.Start),
                ShiftText.Clock(worked.Range.End),
                worked.Shift.PaidMinutes,
                ShiftText.Breaks(worked)
            );
        return csv.ToString();
    }
}
