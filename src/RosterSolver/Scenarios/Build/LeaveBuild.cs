using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Leave that was probably meant for the planned days and is written with another year.</summary>
internal static class LeaveBuild
{
    /// <summary>
    /// A warning for each leave that touches neither the horizon nor the history before it, and would touch the horizon in
    /// another year. Leave of other months is that of a list kept for the whole year, and nothing is said.
    /// </summary>
    /// <param name="section">What the planner wrote.</param>
    /// <param name="horizon">The planned days.</param>
    /// <param name="historyDays">Days before them that are known.</param>
    public static IEnumerable<ScenarioWarning> Warnings(
        ScenarioSection section,
        Horizon horizon,
        int historyDays
    ) =>
        from written in OfAgents(section).Concat(ByName(section))
        where
            Span(written.Leave, horizon) is var (first, last)
            && (last < -historyDays || first >= horizon.Days)
        let meant = Meant(written.Leave, horizon)
        where meant is not null
        select new ScenarioWarning(
            written.At,
            $"leave {written.Leave} lies outside the planned days; did you mean {meant}?"
        );

    private static IEnumerable<(DateRange Leave, SourceSpan At)> OfAgents(ScenarioSection section) =>
        from agent in section.People
        from leave in (agent.Leave ?? []).Index()
        select (leave.Item, agent.SpanOf("leave", leave.Index));

    private static IEnumerable<(DateRange Leave, SourceSpan At)> ByName(ScenarioSection section) =>
        from agent in section.Leave ?? new Dictionary<string, IReadOnlyList<DateRange>>()
        from leave in agent.Value.Index()
        select (leave.Item, section.SpanOf("leave", agent.Key, leave.Index));

    private static (int First, int Last) Span(DateRange leave, Horizon horizon) =>
        (horizon.DayOf(leave.First), horizon.DayOf(leave.Last));

    /// <summary>The same days in the years of the horizon, if they touch it. It may begin in one year and end in the next.</summary>
    private static DateRange? Meant(DateRange leave, Horizon horizon) =>
        new[] { horizon.Start.Year, horizon.DateOf(horizon.Days - 1).Year }
            .SelectMany(year => new[] { year - leave.First.Year, year - leave.Last.Year })
            .Distinct()
            .Where(years => years != 0)
            .Select(years =>
                (DateRange?)new DateRange(leave.First.AddYears(years), leave.Last.AddYears(years))
            )
            .FirstOrDefault(moved =>
                Span(moved!.Value, horizon) is var (first, last) && last >= 0 && first < horizon.Days
            );
}
