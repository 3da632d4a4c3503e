using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The roster that has been published before this one is made.</summary>
internal static class PublishedBuild
{
    /// <summary>
    /// The agents with what was published for them, up to the last date of the file; those whom the file does not name
    /// have nothing.
    /// </summary>
    public static IReadOnlyList<Agent> Of(
        ScenarioSection section,
        IReadOnlyList<Agent> agents,
        IReadOnlyList<Shift> shifts,
        Horizon horizon,
        ReadFile read,
        List<ScenarioError> errors
    )
    {
        if (section.Published is not { } file)
            return agents;
        var table = TableFile.Read(section.SpanOf("published"), file, read, RosterCsv.Columns);
        if (!table.Ok)
        {
            errors.AddRange(table.Errors);
            return agents;
        }

        var ids = agents.Select(agent => agent.Id).ToHashSet(StringComparer.Ordinal);
        var worked = new RosterCsv(shifts, ids, horizon, errors).Read(table.Value);
        var days = Math.Min(horizon.Days, worked.Select(one => one.Day + 1).DefaultIfEmpty(0).Max());
        var byAgent = worked.ToLookup(one => one.Agent, StringComparer.Ordinal);
        return
        [
            .. agents.Select(agent =>
                byAgent.Contains(agent.Id)
                    ? agent with
                    {
                        Published = DayByDay(byAgent[agent.Id], days),
                    }
                    : agent
            ),
        ];
    }

    private static Dictionary<int, string?> DayByDay(IEnumerable<Assignment> worked, int days)
    {
        var shifts = worked
            .Where(one => one.Day >= 0)
            .GroupBy(one => one.Day)
            .ToDictionary(day => day.Key, day => day.First().Shift.Id);
        return Enumerable.Range(0, Math.Max(0, days)).ToDictionary(day => day, shifts.GetValueOrDefault);
    }
}
