using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// The shifts in a roster that came from elsewhere. Either a row a shift, with the columns agent, date, start and end (in
/// Chinese 姓名, 日期, 上班, 下班) and, where they are there, shift, breaks and paid_minutes; or a row an agent and a column a date,
/// with the times of a shift in each cell: <c>07:00-15:45</c>.
/// </summary>
internal sealed class ImportedTable(List<ScenarioError> errors)
{
    private const int LeastDates = 2;
    private static readonly string[] needed = ["agent", "date", "start", "end"];

    private static readonly Dictionary<string, string> columns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["agent"] = "agent",
        ["name"] = "agent",
        ["姓名"] = "agent",
        ["员工"] = "agent",
        ["坐席"] = "agent",
        ["date"] = "date",
        ["日期"] = "date",
        ["shift"] = "shift",
        ["班次"] = "shift",
        ["start"] = "start",
        ["上班"] = "start",
        ["上班时间"] = "start",
        ["开始"] = "start",
        ["end"] = "end",
        ["下班"] = "end",
        ["下班时间"] = "end",
        ["结束"] = "end",
        ["breaks"] = "breaks",
        ["休息"] = "breaks",
        ["paid_minutes"] = "paid_minutes",
    };

    private static readonly HashSet<string> off = new(StringComparer.OrdinalIgnoreCase)
    {
        "",
        "·",
        ".",
        "-",
        "off",
        "leave",
        "休",
        "休息",
        "休假",
    };

    private readonly Dictionary<string, TableField> names = new(StringComparer.Ordinal);
    private readonly List<ScenarioError> faults = [];

    /// <summary>The shifts; faults are reported.</summary>
    public IReadOnlyList<ImportedShift> Read(string path, byte[] bytes)
    {
        var tables = Tables(path, bytes);
        errors.AddRange(tables.Errors);
        if (!tables.Ok)
            return [];
        var table = tables.Value.FirstOrDefault(IsList) ?? tables.Value.FirstOrDefault(IsGrid);
        if (table is null)
        {
            errors.Add(
                new(
                    tables.Value.Count == 0 ? new(path, 1, 1) : tables.Value[0][0].At,
                    "this is no roster that is understood",
                    "a row a shift with the columns agent, date, start and end; or a row an agent with a column for each date, such as 2026-12-07"
                )
            );
            return [];
        }

        List<ImportedShift> shifts =
        [
            .. IsList(table) ? table.Select(Listed).OfType<ImportedShift>() : table.SelectMany(Drawn),
        ];
        if (faults.Count == 0 && shifts.Count == 0)
            faults.Add(new(table[0].At, "nobody works a shift here"));
        errors.AddRange(FileFaults.Capped(faults));
        return shifts;
    }

    private static Result<IReadOnlyList<IReadOnlyList<TableRow>>> Tables(string path, byte[] bytes)
    {
        if (!WorkbookTable.IsWorkbook(bytes))
        {
            var table = TableFile.Parse(path, bytes, []);
            return table.Ok ? new(Filled([table.Value]), []) : new(null, table.Errors);
        }

        var sheets = WorkbookTable.Sheets(path, bytes);
        if (!sheets.Ok)
            return new(null, sheets.Errors);
        var tables = new List<IReadOnlyList<TableRow>>();
        foreach (var rows in sheets.Value.Select(sheet => sheet.Rows()))
        {
            if (rows.Ok)
                tables.Add(rows.Value);
            else if (sheets.Value.Count == 1)
                return new(null, rows.Errors);
        }

        return new(Filled(tables), []);
    }

    private static IReadOnlyList<IReadOnlyList<TableRow>> Filled(
        IEnumerable<IReadOnlyList<TableRow>> tables
    ) => [.. tables.Where(table => table.Count > 0)];

    private static bool IsList(IReadOnlyList<TableRow> table) =>
        needed.All(column => Column(table[0], column) is not null);

    private static bool IsGrid(IReadOnlyList<TableRow> table) => DatesOf(table[0]).Count >= LeastDates;

    private static string? Column(TableRow row, string meant) =>
        row.Fields.Keys.FirstOrDefault(name => columns.GetValueOrDefault(name) == meant);

    private static List<(string Column, DateOnly Date)> DatesOf(TableRow row)
    {
        var dates = new List<(string, DateOnly)>();
        foreach (var name in row.Fields.Keys)
        {
            if (new CalendarDate().TryParse(name, out var date))
                dates.Add((name, date));
        }

        return dates;
    }

    private ImportedShift? Listed(TableRow row)
    {
        var agent = Named(row[Column(row, "agent")!]);
        var date = Parse(row[Column(row, "date")!], new CalendarDate());
        var start = Parse(row[Column(row, "start")!], new TimeOfDay());
        var end = Parse(row[Column(row, "end")!], new TimeOfDay());
        if (agent is null || date is null || start is null || end is null)
            return null;
        var name = Optional(row, "shift") is { } shift ? Identified(shift.Text) : null;
        var paid = Optional(row, "paid_minutes") is { } minutes ? Parse(minutes, new WholeNumber()) : null;
        return new(
            agent,
            date.Value,
            name,
            start.Value,
            Length(start.Value, end.Value),
            Breaks(row, start.Value),
            paid
        );
    }

    private IEnumerable<ImportedShift> Drawn(TableRow row)
    {
        var dates = DatesOf(row);
        var who = row.Fields.FirstOrDefault(field => dates.TrueForAll(date => date.Column != field.Key));
        if (who.Key is null || who.Value.Text.Length == 0 || Named(who.Value) is not { } agent)
            yield break;
        foreach (var (column, date) in dates)
        {
            var cell = row[column];
            if (off.Contains(cell.Text))
                continue;
            if (Pair.TryParse(cell.Text, "-", new TimeOfDay(), out (int Start, int End) times))
                yield return new(agent, date, null, times.Start, Length(times.Start, times.End), [], null);
            else
                faults.Add(
                    new(
                        cell.At,
                        $"cannot tell from '{Expectation.Shortened(cell.Text)}' when the shift is",
                        "its times, such as 07:00-15:45, or nothing for a day off"
                    )
                );
        }
    }

    private List<(string, int, int)> Breaks(TableRow row, int start)
    {
        var breaks = new List<(string, int, int)>();
        if (Optional(row, "breaks") is not { } field)
            return breaks;
        foreach (
            var text in field.Text.Split(
                ';',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            var space = text.LastIndexOf(' ');
            if (
                space > 0
                && Identified(text[..space]) is { } name
                && Pair.TryParse(text[(space + 1)..], "-", new TimeOfDay(), out (int From, int To) times)
            )
                breaks.Add((name, Length(start, times.From) % Horizon.Day, Length(times.From, times.To)));
            else
                faults.Add(
                    new(
                        field.At,
                        $"cannot read '{Expectation.Shortened(text)}'",
                        "breaks such as lunch 11:30-12:15; rest 14:00-14:15"
                    )
                );
        }

        return breaks;
    }

    private static TableField? Optional(TableRow row, string column) =>
        Column(row, column) is { } name ? row.Find(name) : null;

    /// <summary>From one time on the clock to the next of another; a whole day where they are the same.</summary>
    private static int Length(int start, int end) => (end - start + Horizon.Day - 1) % Horizon.Day + 1;

    /// <summary>A name as a scenario can have it; two that would become the same are a fault.</summary>
    private string? Named(TableField field)
    {
        if (Identified(field.Text) is not { } id)
        {
            faults.Add(
                new(field.At, $"'{Expectation.Shortened(field.Text)}' is no name", new Identifier().Expected)
            );
            return null;
        }

        if (names.TryAdd(id, field) || names[id].Text == field.Text)
            return id;
        faults.Add(
            new(
                field.At,
                $"'{field.Text}' and '{names[id].Text}' would both be called {id}",
                "names that differ in letters or digits"
            )
        );
        return null;
    }

    /// <summary>Letters and digits stay, whatever is between them becomes a hyphen; null where nothing stays.</summary>
    private static string? Identified(string text)
    {
        var id = string.Concat(
                text.Select(letter => char.IsLetterOrDigit(letter) || letter is '_' or '.' ? letter : '-')
            )
            .Trim('-', '.', '_');
        while (id.Contains("--", StringComparison.Ordinal))
            id = id.Replace("--", "-", StringComparison.Ordinal);
        return id.Length == 0 ? null : id;
    }

    private T? Parse<T>(TableField field, Syntax<T> syntax)
        where T : struct
    {
        if (syntax.TryParse(field.Text, out var value))
            return value;
        faults.Add(FileFaults.Unreadable(field, syntax));
        return null;
    }
}
