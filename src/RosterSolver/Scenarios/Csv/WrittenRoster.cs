using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A roster as a file has it.</summary>
/// <param name="Assignments">Who works when.</param>
/// <param name="Warnings">What the file did not say.</param>
internal sealed record RosterRead(
    IReadOnlyList<Assignment> Assignments,
    IReadOnlyList<ScenarioWarning> Warnings
);

/// <summary>
/// Reads the roster of a scenario from a file made anywhere: a row a shift with the columns of roster.csv, by their Chinese names
/// too, or a grid of agents by days. Where a file says nothing of breaks they are dealt evenly over the times allowed.
/// </summary>
/// <param name="scenario">Whose agents, shifts and days they are.</param>
internal sealed class WrittenRoster(Scenario scenario)
{
    private readonly HashSet<string> agents = scenario
        .Agents.Select(agent => agent.Id)
        .ToHashSet(StringComparer.Ordinal);
    private readonly List<ScenarioError> faults = [];

    /// <summary>The roster in the bytes of a file.</summary>
    /// <param name="file">The file, for positions.</param>
    /// <param name="bytes">What it holds.</param>
    public Result<RosterRead> Read(string file, byte[] bytes)
    {
        var list = TableFile.Parse(file, bytes, RosterCsv.Columns);
        if (!list.Ok)
            return Otherwise(file, bytes, list.Errors);
        var read = Listed(list.Value);
        if (read.Ok && WorkbookTable.IsWorkbook(bytes))
            Compare(TableFile.All(file, bytes).Value ?? [], list.Value, read.Value.Assignments);
        return faults.Count > 0 ? Refused() : read;
    }

    private Result<RosterRead> Otherwise(string file, byte[] bytes, IReadOnlyList<ScenarioError> refusal)
    {
        var sheets = WorkbookTable.IsWorkbook(bytes) ? WorkbookTable.Sheets(file, bytes).Value ?? [] : [];
        if (sheets.Any(sheet => TableHeader.Fault(sheet.Header, sheet.Start, RosterCsv.Columns) is null))
            return new(null, refusal);
        var tables = TableFile.All(file, bytes);
        if (!tables.Ok)
            return new(null, tables.Errors);
        var list = tables.Value.FirstOrDefault(table =>
            RosterCsv.Columns.All(column => RosterColumns.Name(table[0], column) is not null)
        );
        if (list is not null)
            return Listed([.. list.Select(RosterColumns.Renamed)]);
        var grid = tables.Value.Select(Grid).FirstOrDefault(grid => grid is not null);
        if (grid is not null)
            return Drawn(tables.Value, grid);
        return new(
            null,
            sheets.Select(sheet => sheet.Rows().Errors).FirstOrDefault(errors => errors.Count > 0, refusal)
        );
    }

    private RosterGrid? Grid(IReadOnlyList<TableRow> table) => RosterGrid.Of(table, agents, scenario.Horizon);

    private Result<RosterRead> Listed(IReadOnlyList<TableRow> rows)
    {
        var errors = new List<ScenarioError>();
        var assignments = new RosterCsv(scenario.Shifts, agents, scenario.Horizon, errors).Read(rows);
        if (errors.Count > 0)
            return new(null, errors);
        return new(
            rows.Count == 0 || rows[0].Fields.ContainsKey("breaks")
                ? new(assignments, [])
                : WithBreaks(rows[0].At, assignments),
            []
        );
    }

    private Result<RosterRead> Drawn(IReadOnlyList<IReadOnlyList<TableRow>> tables, RosterGrid grid)
    {
        var shifts = new CellShifts(scenario.Shifts, new LegendSources([], faults).Learn(tables, grid.Rows));
        List<Assignment> assignments =
        [
            .. grid.Days(faults).Select(day => Drawn(day, shifts)).OfType<Assignment>(),
        ];
        return faults.Count > 0 ? Refused() : new(WithBreaks(grid.Rows[0].At, assignments), []);
    }

    private Assignment? Drawn(DrawnDay day, CellShifts shifts)
    {
        if (shifts.IsOff(day.Cell.Text))
            return null;
        var meant = shifts.Meant(day.Cell.Text);
        if (meant.Count == 1)
            return new(day.Agent, day.Day, meant[0], []);
        faults.Add(Unclear(day.Cell, meant, shifts));
        return null;
    }

    private static ScenarioError Unclear(TableField cell, IReadOnlyList<Shift> meant, CellShifts shifts)
    {
        var shown = Expectation.Shortened(cell.Text);
        return meant.Count > 1
            ? new(
                cell.At,
                $"'{shown}' may be {string.Join(" or ", meant.Select(shift => shift.Id))}",
                "the start with it, such as E07:30, or a line such as E=07:00-15:45 below the agents"
            )
            : new(
                cell.At,
                $"cannot tell which shift '{shown}' is",
                "a shift of the scenario by its name, its letter and start, or its times: early@07:00, E07, 07:00-15:45; nothing for a day off",
                Suggestion.Nearest(cell.Text, shifts.Ways)
            );
    }

    /// <summary>
    /// A workbook may have the roster twice, to read and to look at. Whoever changes one of them wants that change: where they
    /// differ, neither is taken.
    /// </summary>
    private void Compare(
        IReadOnlyList<IReadOnlyList<TableRow>> tables,
        IReadOnlyList<TableRow> list,
        IReadOnlyList<Assignment> assignments
    )
    {
        var own = list.Count > 0 ? list[0].At.Sheet : null;
        var drawn = tables
            .Where(table => RosterColumns.Name(table[0], "agent") is not null && table[0].At.Sheet != own)
            .Select(Grid)
            .FirstOrDefault(grid => grid is not null);
        if (drawn is null)
            return;
        var legend = new LegendSources([], faults).Learn(tables, drawn.Rows);
        var worked = assignments.ToLookup(one => (one.Agent, one.Day), one => one.Shift);
        foreach (var day in drawn.Days(faults: null))
        {
            List<Shift> listed = [.. worked[(day.Agent, day.Day)]];
            if (listed.Count < 2 && !Says(day.Cell.Text, listed, legend))
                faults.Add(
                    Unlike(
                        day,
                        listed,
                        own is null ? "the list of shifts, which is empty" : $"the sheet {own}"
                    )
                );
        }
    }

    private static bool Says(string text, List<Shift> listed, ShiftLegend legend)
    {
        var shifts = new CellShifts(listed, legend);
        return listed.Count == 0 ? shifts.IsOff(text) : shifts.Meant(text).Count > 0;
    }

    private static ScenarioError Unlike(DrawnDay day, List<Shift> listed, string list)
    {
        var shown = day.Cell.Text.Length == 0 ? "nothing" : $"'{Expectation.Shortened(day.Cell.Text)}'";
        var other = listed.Count == 0 ? "no shift" : listed[0].Id;
        return new(
            day.Cell.At,
            $"{day.Agent} has {shown} here, and {other} that day in {list}",
            "the same in both, or one of the two sheets deleted"
        );
    }

    private static RosterRead WithBreaks(SourceSpan at, IReadOnlyList<Assignment> assignments) =>
        assignments.All(one => one.Shift.Breaks.Count == 0)
            ? new(assignments, [])
            : new(
                BreakSpread.Over(assignments),
                [
                    new(
                        at with
                        {
                            Line = 1,
                            Column = 1,
                        },
                        "no breaks are given; those of each shift are dealt evenly over the times allowed"
                    ),
                ]
            );

    private Result<RosterRead> Refused() => new(null, FileFaults.Capped(faults));
}
