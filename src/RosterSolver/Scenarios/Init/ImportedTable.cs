using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// The shifts in a roster that came from elsewhere. Either a row a shift, with the columns agent, date, start and end (in
/// Chinese 姓名, 日期, 上班, 下班) and, where they are there, shift, breaks and paid_minutes; or a row an agent and a column a date,
/// with the times of a shift in each cell, <c>07:00-15:45</c>, or a letter that a legend explains: the caller's, a table with the columns
/// shift, start and end, or lines such as <c>E=07:00-15:45</c> below the agents.
/// </summary>
/// <param name="errors">Receives the faults.</param>
/// <param name="given">What letters mean as far as the caller says; it comes before what the file says.</param>
internal sealed class ImportedTable(List<ScenarioError> errors, IReadOnlyList<LegendEntry> given)
{
    private const int LeastDates = 2;
    private static readonly string[] legendColumns = ["shift", "start", "end"];
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
        ["code"] = "shift",
        ["letter"] = "shift",
        ["班次"] = "shift",
        ["班别"] = "shift",
        ["代码"] = "shift",
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
        "annual leave",
        "vacation",
        "sick",
        "休",
        "休息",
        "休假",
        "年假",
        "病假",
        "事假",
        "调休",
    };

    private readonly Dictionary<string, TableField> names = new(StringComparer.Ordinal);
    private readonly List<ScenarioError> faults = [];
    private readonly ShiftLegend legend = new();
    private readonly HashSet<string> unexplained = new(StringComparer.Ordinal);

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

        Learn(tables.Value, table);
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
            var table = TableFile.Parse(path, bytes, [], hasNotes: true);
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

    private static bool IsLegend(IReadOnlyList<TableRow> table) =>
        legendColumns.All(column => Column(table[0], column) is not null)
        && Column(table[0], "agent") is null;

    /// <summary>Gathers what letters mean: what the caller says, then tables of their own, then lines below the agents.</summary>
    private void Learn(IReadOnlyList<IReadOnlyList<TableRow>> tables, IReadOnlyList<TableRow> grid)
    {
        foreach (var entry in given)
            legend.TryAdd(entry);
        foreach (var row in tables.Where(IsLegend).SelectMany(table => table))
            Learn(row);
        foreach (var row in grid)
        {
            if (LegendLine(row) is { } entry && given.All(own => own.Letter != entry.Letter))
                Learn(entry, row.At);
        }
    }

    private void Learn(TableRow row)
    {
        var letter = row[Column(row, "shift")!];
        if (letter.Text.Length == 0 || given.Any(entry => entry.Letter == letter.Text))
            return;
        var (start, end) = (Optional(row, "start"), Optional(row, "end"));
        if (start is null && end is null)
            Learn(new(letter.Text, null), letter.At);
        else if (
            Parse(row[Column(row, "start")!], new TimeOfDay()) is { } from
            && Parse(row[Column(row, "end")!], new TimeOfDay()) is { } to
        )
            Learn(new(letter.Text, (from, to)), letter.At);
    }

    private void Learn(LegendEntry entry, SourceSpan at)
    {
        if (!legend.TryAdd(entry))
            faults.Add(new(at, $"'{entry.Letter}' is explained a second time, and otherwise"));
    }

    /// <summary>What a line below the agents explains; null for a row of a grid that is an agent's.</summary>
    private static LegendEntry? LegendLine(TableRow row) =>
        row.Fields.Values.Where(field => field.Text.Length > 0).ToList() is [var only]
            ? LegendEntry.Read(only.Text)
            : null;

    private static string? Column(TableRow row, string meant) =>
        row.Fields.Keys.FirstOrDefault(name => columns.GetValueOrDefault(name) == meant);

    private static List<(string Column, DateOnly Date)> DatesOf(TableRow row)
    {
        var dates = new List<(string, DateOnly)>();
        foreach (var name in row.Fields.Keys)
        {
            var written = new CalendarDate();
            if (
                written.TryParse(name, out var date)
                || (written.DidYouMean(name) is { } meant && written.TryParse(meant, out date))
            )
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
        if (
            who.Key is null
            || who.Value.Text.Length == 0
            || LegendLine(row) is not null
            || Named(who.Value) is not { } agent
        )
            yield break;
        foreach (var (column, date) in dates)
        {
            var cell = row[column];
            if (Pair.TryParse(cell.Text, "-", new TimeOfDay(), out (int Start, int End) times))
                yield return Shift(null, times);
            else if (legend.Find(cell.Text) is { } meant)
            {
                if (meant.Times is { } explained)
                    yield return Shift(Identified(cell.Text), explained);
            }
            else if (!off.Contains(cell.Text) && unexplained.Add(cell.Text))
                faults.Add(Unexplained(cell));

            ImportedShift Shift(string? name, (int Start, int End) from) =>
                new(agent, date, name, from.Start, Length(from.Start, from.End), [], null);
        }
    }

    private static ScenarioError Unexplained(TableField cell)
    {
        var shown = Expectation.Shortened(cell.Text);
        return new(
            cell.At,
            $"cannot tell from '{shown}' when the shift is",
            $"its times, such as 07:00-15:45, nothing for a day off, or what it means: --shift \"{shown}=07:00-15:45\", a line "
                + $"{shown}=07:00-15:45 below the agents, or a sheet with the columns shift, start and end"
        );
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
