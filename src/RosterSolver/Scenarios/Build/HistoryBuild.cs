using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The roster that came before: each agent's shifts before the horizon, and how far back they are known.</summary>
internal static class HistoryBuild
{
    /// <summary>The agents with their history, and the days before the horizon that are known.</summary>
    public static (IReadOnlyList<Agent> Agents, int Days) Of(
        ScenarioSection section,
        IReadOnlyList<Agent> agents,
        IReadOnlyList<Shift> shifts,
        Horizon horizon,
        ReadFile read,
        List<ScenarioError> errors
    )
    {
        if (section.History is not { } file)
            return (agents, 0);
        var table = CsvTable.Read(section.SpanOf("history"), file, read, RosterCsv.Columns);
        if (!table.Ok)
        {
            errors.AddRange(table.Errors);
            return (agents, 0);
        }

        var ids = agents.Select(agent => agent.Id).ToHashSet(StringComparer.Ordinal);
        var worked = new RosterCsv(shifts, ids, horizon, errors).Read(table.Value);
        ReportHorizon(table.Value, worked, horizon, errors);
        var byAgent = worked.ToLookup(assignment => assignment.Agent, StringComparer.Ordinal);
        return (
            [
                .. agents.Select(agent =>
                    agent with
                    {
                        History = [.. byAgent[agent.Id].OrderBy(shift => shift.Range.Start)],
                    }
                ),
            ],
            worked.Count == 0 ? 0 : -worked.Min(assignment => assignment.Day)
        );
    }

    private static void ReportHorizon(
        IReadOnlyList<TableRow> rows,
        IReadOnlyList<Assignment> worked,
        Horizon horizon,
        List<ScenarioError> errors
    )
    {
        if (worked.Any(assignment => assignment.Day >= 0))
        {
            var date = new CalendarDate();
            var row = rows.First(row => date.TryParse(row["date"].Text, out var day) && day >= horizon.Start);
            errors.Add(
                new(
                    row["date"].At,
                    $"history within the horizon, which begins {horizon.Start:yyyy-MM-dd}",
                    "days before it"
                )
            );
        }
    }
}
