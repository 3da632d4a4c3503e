using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The roster that came before: each agent's shifts before the horizon, and how far back they are known.</summary>
internal static class HistoryBuild
{
    private const int MostDays = 366;

    /// <summary>
    /// The agents with their history, the days before the horizon that are known, and whoever of the file is no agent any more.
    /// </summary>
    public static (IReadOnlyList<Agent> Agents, int Days, IEnumerable<ScenarioWarning> Warnings) Of(
        ScenarioSection section,
        IReadOnlyList<Agent> agents,
        IReadOnlyList<Shift> shifts,
        Horizon horizon,
        ReadFile read,
        List<ScenarioError> errors
    )
    {
        if (section.History is not { } file)
            return (agents, 0, []);
        var table = TableFile.Read(section.SpanOf("history"), file, read, RosterCsv.Columns);
        if (!table.Ok)
        {
            errors.AddRange(table.Errors);
            return (agents, 0, []);
        }

        var ids = agents.Select(agent => agent.Id).ToHashSet(StringComparer.Ordinal);
        var former = FormerAgents.In(table.Value, ids);
        var rows = former.Without(table.Value);
        var worked = new RosterCsv(shifts, ids, horizon, errors).Read(rows);
        ReportDays(rows, worked, horizon, errors);
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
            worked.Count == 0 ? 0 : -worked.Min(assignment => assignment.Day),
            former.Warnings(file, section.SpanOf("history"))
        );
    }

    private static void ReportDays(
        IReadOnlyList<TableRow> rows,
        IReadOnlyList<Assignment> worked,
        Horizon horizon,
        List<ScenarioError> errors
    )
    {
        if (worked.Count < rows.Count)
            return;
        var known = new HashSet<(string Agent, int Start)>();
        foreach (var (row, shift) in rows.Zip(worked))
        {
            if (Fault(row, shift, known, horizon) is { } fault)
            {
                errors.Add(fault);
                return;
            }
        }
    }

    private static ScenarioError? Fault(
        TableRow row,
        Assignment shift,
        HashSet<(string Agent, int Start)> known,
        Horizon horizon
    )
    {
        if (shift.Day is >= 0 or < -MostDays)
            return new(
                row["date"].At,
                $"{row["date"].Text} is {(shift.Day < 0 ? "long before" : "within")} the horizon, which begins "
                    + $"{horizon.Start:yyyy-MM-dd}",
                $"a day of the {MostDays} before it"
            );
        return known.Add((shift.Agent, shift.Range.Start))
            ? null
            : new(row.At, $"{shift.Agent} starts this shift a second time");
    }
}
