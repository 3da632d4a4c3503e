using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A contract, found in a roster: agents who mostly work so many hours a week.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Minutes">Minutes of most of their weeks.</param>
/// <param name="AtLeast">Fewest minutes of a week.</param>
/// <param name="AtMost">Most minutes of a week.</param>
/// <param name="Agents">The agents.</param>
internal sealed record ImportedHours(
    string Name,
    int Minutes,
    int AtLeast,
    int AtMost,
    IReadOnlyList<string> Agents
)
{
    private const int Week = 7;

    /// <summary>The contracts, longest first.</summary>
    /// <param name="shifts">The roster.</param>
    /// <param name="paid">Paid minutes of a shift.</param>
    /// <param name="horizon">Its days.</param>
    public static IReadOnlyList<ImportedHours> Of(
        IReadOnlyList<ImportedShift> shifts,
        Func<ImportedShift, int> paid,
        Horizon horizon
    )
    {
        var agents = shifts
            .GroupBy(shift => shift.Agent, StringComparer.Ordinal)
            .Select(own => (Agent: own.Key, Weeks: Weeks([.. own], paid, horizon)))
            .ToList();
        return
        [
            .. agents
                .GroupBy(agent => Usual(agent.Weeks))
                .OrderByDescending(alike => alike.Key)
                .Select(alike => new ImportedHours(
                    $"hours-{new TimeLength(alike.Key)}",
                    alike.Key,
                    Math.Min(
                        alike.Key,
                        alike.Min(agent => agent.Weeks.Min(week => week.Minutes * Week / week.Days))
                    ),
                    Math.Max(alike.Key, alike.Max(agent => agent.Weeks.Max(week => week.Minutes))),
                    [.. alike.Select(agent => agent.Agent)]
                )),
        ];
    }

    /// <summary>The median of what the weeks come to as whole ones.</summary>
    private static int Usual(IReadOnlyList<(int Days, int Minutes)> weeks)
    {
        var whole = weeks.Where(week => week.Days == Week).ToList();
        var minutes = (whole.Count > 0 ? whole : [.. weeks])
            .Select(week => week.Minutes * Week / week.Days)
            .Order()
            .ToList();
        return minutes[minutes.Count / 2];
    }

    private static List<(int Days, int Minutes)> Weeks(
        IReadOnlyList<ImportedShift> own,
        Func<ImportedShift, int> paid,
        Horizon horizon
    ) =>
        [
            .. horizon
                .Mondays()
                .Select(monday =>
                    (
                        Enumerable.Range(monday, Week).Count(day => day >= 0 && day < horizon.Days),
                        own.Where(shift =>
                                horizon.DayOf(shift.Date) is var day && day >= monday && day < monday + Week
                            )
                            .Sum(paid)
                    )
                ),
        ];
}
