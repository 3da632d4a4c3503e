using RosterSolver.Domain;

namespace RosterSolver.Reports;

/// <summary>The roster as CSV, a row a shift; <c>check</c> and <c>history</c> read it back.</summary>
public static class RosterFile
{
    /// <summary>The text of roster.csv.</summary>
    public static string Text(Roster roster)
    {
        var attends = roster.Brief.Activities.Count > 0;
        string[] columns = ["agent", "date", "shift", "family", "start", "end", "paid_minutes", "breaks"];
        var csv = new CsvText(attends ? [.. columns, "activities"] : columns);
        foreach (var worked in roster.Assignments)
        {
            object[] fields =
            [
                worked.Agent,
                roster.Brief.Horizon.DateOf(worked.Day),
                worked.Shift.Template,
                $"{worked.Shift.Family}".ToLowerInvariant(),
                ShiftText.Clock(worked.Range.Start),
                ShiftText.Clock(worked.Range.End),
                worked.Shift.PaidMinutes,
                ShiftText.Breaks(worked),
            ];
            csv.Row(attends ? [.. fields, ShiftText.Activities(worked)] : fields);
        }

        return csv.ToString();
    }
}
