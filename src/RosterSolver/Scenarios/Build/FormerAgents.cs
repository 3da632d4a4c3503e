using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// People in a roster of the past who are no agents any more. A name that is nearly that of an agent, and never stands on a day on which
/// the agent worked, is taken for a slip instead; and a file in which no agent stands is that of another centre.
/// </summary>
/// <param name="Names">Their names, as they come in the file.</param>
internal sealed record FormerAgents(IReadOnlyList<string> Names)
{
    private const int MostNamed = 5;

    /// <summary>Finds them.</summary>
    /// <param name="rows">Rows with the columns agent and date.</param>
    /// <param name="agents">The agents of the scenario.</param>
    public static FormerAgents In(IReadOnlyList<TableRow> rows, IReadOnlyCollection<string> agents)
    {
        var dates = rows.ToLookup(row => row["agent"].Text, row => row["date"].Text, StringComparer.Ordinal);
        return dates.Any(one => agents.Contains(one.Key))
            ? new([.. dates.Select(one => one.Key).Where(name => !agents.Contains(name) && !IsSlip(name))])
            : new([]);

        bool IsSlip(string name) =>
            name.Length == 0
            || (
                Suggestion.Nearest(name, agents) is { } meant
                && !dates[meant].Intersect(dates[name], StringComparer.Ordinal).Any()
            );
    }

    /// <summary>The rows of the others.</summary>
    public IReadOnlyList<TableRow> Without(IReadOnlyList<TableRow> rows) =>
        Names.Count == 0 ? rows : [.. rows.Where(row => !Names.Contains(row["agent"].Text))];

    /// <summary>That they are passed over; nothing where there are none.</summary>
    /// <param name="file">The file's name as written.</param>
    /// <param name="at">Where it is named.</param>
    public IEnumerable<ScenarioWarning> Warnings(string file, SourceSpan at)
    {
        if (Names.Count == 0)
            yield break;
        var more = Names.Count > MostNamed ? $" and {Names.Count - MostNamed} more" : "";
        yield return new(
            at,
            $"{file} has shifts of {string.Join(", ", Names.Take(MostNamed))}{more}, no agents of the scenario: taken for people who left, "
                + "and passed over"
        );
    }
}
