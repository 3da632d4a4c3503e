using RosterSolver.Domain;

namespace RosterSolver.Reports;

/// <summary>The roster as CSV, a row a shift; <c>check</c> and <c>history</c> read it back.</summary>
public static class RosterFile
{
    private static readonly string[] columns =
    [
        "agent",
        "date",
        "shift",
        "family",
        "start",
        "end",
        "paid_minutes",
        "breaks",
    ];

    /// <summary>The columns, in their order.</summary>
    /// <param name="attends">Whether the scenario has activities.</param>
    internal static string[] Columns(bool attends) => attends ? [.. columns, "activities"] : columns;

    /// <summary>The text of roster.csv.</summary>
    public static string Text(Roster roster)
    {
        var attends = roster.Brief.Activities.Count > 0;
        var csv = new CsvText(Columns(attends));
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
                worked.PaidMinutes(roster.Brief.Horizon),
                ShiftText.Breaks(worked),
            ];
            csv.Row(attends ? [.. fields, ShiftText.Activities(worked)] : fields);
        }

        return csv.ToString();
    }
}
