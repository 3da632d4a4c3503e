using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Reads a scenario from the sheets of a workbook, as <see cref="ScenarioSheet"/> describes them.</summary>
internal static class ScenarioWorkbook
{
    /// <summary>The nodes of the scenario, each with the cell that it stands in.</summary>
    public static Result<Node> Read(string path, byte[] bytes)
    {
        var sheets = WorkbookTable.Sheets(path, bytes);
        if (!sheets.Ok)
            return new(null, sheets.Errors);
        if (sheets.Value.FirstOrDefault(sheet => Is(sheet, ScenarioSheet.Main)) is not { } main)
            return new(null, [NoScenario(path)]);
        var errors = new List<ScenarioError>();
        var root = new Branch(main.Start);
        foreach (var row in Rows(main, [ScenarioSheet.Key, ScenarioSheet.Value], errors))
            Put(root, row.Fields[ScenarioSheet.Key], row.Fields[ScenarioSheet.Value], errors);
        foreach (
            var sheet in sheets.Value.Where(sheet => sheet != main && ScenarioSheet.MayBeTable(sheet.Name))
        )
        {
            if (!root.TryAdd(sheet.Name, sheet.Start, Table(sheet, errors)))
                errors.Add(Twice(sheet.Start, sheet.Name));
        }

        return errors.Count > 0 ? new(null, FileFaults.Capped(errors)) : new(root.Node(), []);
    }

    private static bool Is(SheetCells sheet, string name) =>
        sheet.Name.Trim().Equals(name, StringComparison.OrdinalIgnoreCase);

    private static ScenarioError NoScenario(string path) =>
        new(
            new(path, 1, 1),
            $"the workbook has no sheet '{ScenarioSheet.Main}'",
            $"a sheet '{ScenarioSheet.Main}' with the columns {ScenarioSheet.Key} and {ScenarioSheet.Value}; "
                + "of a roster, roster init --from makes a scenario"
        );

    private static ScenarioError Twice(SourceSpan at, string key) =>
        new(at, $"'{key}' stands here a second time");

    private static IReadOnlyList<TableRow> Rows(
        SheetCells sheet,
        IReadOnlyList<string> columns,
        List<ScenarioError> errors
    )
    {
        if (TableHeader.Fault(sheet.Header, sheet.Start, columns) is { } fault)
        {
            errors.Add(fault);
            return [];
        }

        var rows = sheet.Rows();
        errors.AddRange(rows.Errors);
        return rows.Value ?? [];
    }

    /// <summary>A value under the keys that lead to it.</summary>
    private static void Put(Branch root, TableField path, TableField value, List<ScenarioError> errors)
    {
        if (CellValue.Read(value, errors) is not { } node)
            return;
        var keys = path.Text.Split(ScenarioSheet.Within, StringSplitOptions.TrimEntries);
        var branch = root;
        foreach (var key in keys.SkipLast(1))
            branch = branch?.Below(key, path.At);
        if (branch is null || !branch.TryAdd(keys[^1], path.At, node))
            errors.Add(Twice(path.At, path.Text));
    }

    private static Node Table(SheetCells sheet, List<ScenarioError> errors)
    {
        var isNamed = sheet.Header is [{ Text: ScenarioSheet.Named }, ..];
        var rows = Rows(sheet, isNamed ? [ScenarioSheet.Named] : [], errors);
        if (!isNamed)
            return new ListNode(sheet.Start, [.. rows.Select(row => Thing(row, errors))]);
        var things = new Branch(sheet.Start);
        foreach (var row in rows)
        {
            var name = row.Fields[ScenarioSheet.Named];
            if (!things.TryAdd(name.Text, name.At, Thing(row, errors)))
                errors.Add(Twice(name.At, name.Text));
        }

        return things.Node();
    }

    /// <summary>A row of a table: what its cells say, without those that say nothing.</summary>
    private static MapNode Thing(TableRow row, List<ScenarioError> errors) =>
        new(
            row.At,
            [
                .. from field in row.Fields
                where field.Key != ScenarioSheet.Named && field.Value.Text.Length > 0
                let node = CellValue.Read(field.Value, errors)
                where node is not null
                select new MapEntry(field.Key, field.Value.At, node),
            ]
        );

    /// <summary>A map that grows.</summary>
    private sealed class Branch(SourceSpan at)
    {
        private readonly OrderedDictionary<string, (SourceSpan At, object Value)> entries = new(
            StringComparer.Ordinal
        );

        /// <summary>The map under a key, which is made if need be; null where a value stands there.</summary>
        public Branch? Below(string key, SourceSpan keyAt)
        {
            entries.TryAdd(key, (keyAt, new Branch(keyAt)));
            return entries[key].Value as Branch;
        }

        /// <summary>Adds a value; false where the key is taken.</summary>
        public bool TryAdd(string key, SourceSpan keyAt, Node value) => entries.TryAdd(key, (keyAt, value));

        /// <summary>The map as it has grown.</summary>
        public MapNode Node() =>
            new(
                at,
                [
                    .. entries.Select(entry => new MapEntry(
                        entry.Key,
                        entry.Value.At,
                        entry.Value.Value is Branch branch ? branch.Node() : (Node)entry.Value.Value
                    )),
                ]
            );
    }
}
