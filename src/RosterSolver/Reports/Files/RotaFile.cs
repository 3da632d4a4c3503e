using RosterSolver.Domain;

namespace RosterSolver.Reports;

/// <summary>A rota as CSV.</summary>
public static class RotaFile
{
    /// <summary>The pattern, a row a week; a day off is an empty field.</summary>
    public static string Pattern(Rota rota)
    {
        var csv = new CsvText("week", "mon", "tue", "wed", "thu", "fri", "sat", "sun");
        for (var week = 0; week < rota.Brief.Positions; week++)
            csv.Row([
                week + 1,
                .. Enumerable.Range(week * RotaBrief.Week, RotaBrief.Week).Select(day => Name(rota, day)),
            ]);
        return csv.ToString();
    }

    /// <summary>Unfolded into dates, a row for each day that somebody works.</summary>
    public static string Dated(Rota rota, RotaPeople people, Horizon horizon)
    {
        var csv = new CsvText("agent", "date", "shift");
        foreach (var worked in DatedShift.Of(rota, people, horizon))
            csv.Row(worked.Agent, worked.Date, rota.Brief.Shifts[worked.Shift].Name);
        return csv.ToString();
    }

    private static string Name(Rota rota, int day) =>
        rota.On(day) is { } shift ? rota.Brief.Shifts[shift].Name : "";
}
