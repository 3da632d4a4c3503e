using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>One day of one agent in a drawn roster.</summary>
/// <param name="Agent">The agent's id.</param>
/// <param name="Day">The day, counted from the horizon's first.</param>
/// <param name="Cell">What stands there.</param>
internal readonly record struct DrawnDay(string Agent, int Day, TableField Cell);

/// <summary>
/// A roster as planners draw it: a row an agent, a column a day (2026-12-07, 12-07, Mon 12-07, 12月7日, Mon), in each cell a
/// shift in one of the ways of <see cref="CellShifts"/>. Agents stand in the column of that name, or in the first that is no day.
/// </summary>
internal sealed class RosterGrid
{
    private const int LeastDays = 2;

    private readonly IReadOnlyList<TableRow> rows;
    private readonly IReadOnlyCollection<string> agents;
    private readonly List<(string Column, int Day)> days;
    private readonly string? who;

    private RosterGrid(IReadOnlyList<TableRow> rows, IReadOnlyCollection<string> agents, Horizon horizon)
    {
        (this.rows, this.agents) = (rows, agents);
        days =
        [
            .. from name in rows[0].Fields.Keys
            let day = DayOf(name, horizon)
            where day is not null
            select (name, day.Value),
        ];
        var columns = days.Select(day => day.Column).ToHashSet(StringComparer.Ordinal);
        who =
            RosterColumns.Name(rows[0], "agent")
            ?? rows[0].Fields.Keys.FirstOrDefault(name => !columns.Contains(name));
    }

    /// <summary>The grid in a table; null for a table that is none.</summary>
    public static RosterGrid? Of(
        IReadOnlyList<TableRow> rows,
        IReadOnlyCollection<string> agents,
        Horizon horizon
    )
    {
        var grid = new RosterGrid(rows, agents, horizon);
        return grid.who is not null && grid.days.Count >= Math.Min(LeastDays, horizon.Days) ? grid : null;
    }

    /// <summary>The rows, agents' and others.</summary>
    public IReadOnlyList<TableRow> Rows => rows;

    /// <summary>Every day of every agent; who is none of the scenario's is a fault.</summary>
    /// <param name="faults">Receives the faults; null where other rows do not matter.</param>
    public IEnumerable<DrawnDay> Days(List<ScenarioError>? faults)
    {
        foreach (var row in rows.Where(row => row[who!].Text.Length > 0 && !LegendSources.IsLine(row)))
        {
            if (AgentOf(row[who!].Text) is not { } agent)
            {
                faults?.Add(RosterCsv.Unknown(row[who!], agents));
                continue;
            }

            foreach (var (column, day) in days)
                yield return new(agent, day, row[column]);
        }
    }

    private string? AgentOf(string text) =>
        agents.Contains(text) ? text
        : Identifier.Of(text) is { } id && agents.Contains(id) ? id
        : null;

    private static int? DayOf(string name, Horizon horizon) =>
        new WrittenDays(horizon).InRoster(name)
        ?? (new CalendarDate().TryParse(name, out var date) ? horizon.DayOf(date) : null);
}
