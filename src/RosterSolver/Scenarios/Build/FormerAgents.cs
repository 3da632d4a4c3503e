using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// People in a roster of the past who are no agents any more. A name that is nearly that of an agent of whom the file knows nothing is
/// taken for a slip instead, and so is a file that knows no agent at all.
/// </summary>
/// <param name="Names">Their names, as they come in the file.</param>
internal sealed record FormerAgents(IReadOnlyList<string> Names)
{
    private const int MostNamed = 5;

    /// <summary>Finds them.</summary>
    /// <param name="rows">Rows with a column agent.</param>
    /// <param name="agents">The agents of the scenario.</param>
    public static FormerAgents In(IReadOnlyList<TableRow> rows, IReadOnlyCollection<string> agents)
    {
        var named = rows.Select(row => row["agent"].Text).ToHashSet(StringComparer.Ordinal);
        return named.Overlaps(agents)
            ? new([.. named.Except(agents, StringComparer.Ordinal).Where(name => !IsSlip(name))])
            : new([]);

        bool IsSlip(string name) =>
            name.Length == 0 || (Suggestion.Nearest(name, agents) is { } meant && !named.Contains(meant));
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
