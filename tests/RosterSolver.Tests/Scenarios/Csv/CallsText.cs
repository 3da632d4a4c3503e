using System.Text;

namespace RosterSolver.Tests.Scenarios;

/// <summary>Writes files of calls for tests.</summary>
internal static class CallsText
{
    /// <summary>Calls for every so many minutes of some days, from 2026-12-07 or another day.</summary>
    public static string Of(int minutes, Func<int, decimal> calls, int days = 1, string first = "2026-12-07")
    {
        var text = new StringBuilder("date,interval_start,calls\n");
        for (var minute = 0; minute < days * 24 * 60; minute += minutes)
        {
            var date = DateOnly.Parse(first).AddDays(minute / (24 * 60));
            text.Append($"{date:yyyy-MM-dd},{minute / 60 % 24:00}:{minute % 60:00},{calls(minute)}\n");
        }

        return text.ToString();
    }
}
