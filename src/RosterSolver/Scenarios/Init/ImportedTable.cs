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
/// <param name="today">The present day, for dates without a year; null where these are not to be understood.</param>
internal sealed class ImportedTable(
    List<ScenarioError> errors,
    IReadOnlyList<LegendEntry> given,
    DateOnly? today
)
{
    private const int LeastDates = 2;
    private static readonly string[] needed = ["agent", "date", "start", "end"];

    private readonly Dictionary<string, TableField> names = new(StringComparer.Ordinal);
    private readonly List<ScenarioError> faults = [];
    private ShiftLegend legend = new();
    private ImportedDates dates = new([], null);
    private readonly HashSet<string> unexplained = new(StringComparer.Ordinal);

    /// <summary>Which year was assumed, in a sentence; null where the dates have one.</summary>
    public string? Assumed => dates.Assumed;

    /// <summary>The shifts; faults are reported.</summary>
    public IReadOnlyList<ImportedShift> Read(string path, byte[] bytes)
    {
        var tables = TableFile.All(path, bytes);
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

        dates = DatesIn(table);
        legend = new LegendSources(given, faults).Learn(tables.Value, table);
        List<ImportedShift> shifts =
        [
            .. IsList(table) ? table.Select(Listed).OfType<ImportedShift>() : table.SelectMany(Drawn),
        ];
        if (faults.Count == 0 && shifts.Count == 0)
            faults.Add(new(table[0].At, "nobody works a shift here"));
        errors.AddRange(FileFaults.Capped(faults));
        return shifts;
    }

    private static bool IsList(IReadOnlyList<TableRow> table) =>
        needed.All(column => RosterColumns.Name(table[0], column) is not null);

    private bool IsGrid(IReadOnlyList<TableRow> table) =>
        table[0].Fields.Keys.Count(name => DatesIn(table).Of(name) is not null) >= LeastDates;

    /// <summary>The dates of a list are in a column, those of a grid head the columns.</summary>
    private ImportedDates DatesIn(IReadOnlyList<TableRow> table) =>
        new(
            IsList(table)
                ? table.Select(row => RosterColumns.Find(row, "date")?.Text).OfType<string>()
                : table[0].Fields.Keys,
            today
        );

    private List<(string Column, DateOnly Date)> DatesOf(TableRow row) =>
        [
            .. from name in row.Fields.Keys
            let date = dates.Of(name)
            where date is not null
            select (name, date.Value),
        ];

    private ImportedShift? Listed(TableRow row)
    {
        var agent = Named(row[RosterColumns.Name(row, "agent")!]);
        var written = row[RosterColumns.Name(row, "date")!];
        var date = dates.Of(written.Text) ?? Parse(written, new CalendarDate());
        var start = Parse(row[RosterColumns.Name(row, "start")!], new SpokenTime());
        var end = Parse(row[RosterColumns.Name(row, "end")!], new SpokenTime());
        if (agent is null || date is null || start is null || end is null)
            return null;
        var name = RosterColumns.Find(row, "shift") is { } shift ? Identifier.Of(shift.Text) : null;
        var paid = RosterColumns.Find(row, "paid_minutes") is { } minutes
            ? Parse(minutes, new WholeNumber())
            : null;
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
        var columns = DatesOf(row);
        var who = row.Fields.FirstOrDefault(field => columns.TrueForAll(date => date.Column != field.Key));
        if (
            who.Key is null
            || who.Value.Text.Length == 0
            || LegendSources.IsLine(row)
            || Named(who.Value) is not { } agent
        )
            yield break;
        foreach (var (column, date) in columns)
        {
            var cell = row[column];
            if (Pair.TryParse(cell.Text, "-", new SpokenTime(), out (int Start, int End) times))
                yield return Shift(null, times);
            else if (legend.Find(cell.Text) is { } meant)
            {
                if (meant.Times is { } explained)
                    yield return Shift(Identifier.Of(cell.Text), explained);
            }
            else if (!RosterColumns.IsOff(cell.Text) && unexplained.Add(cell.Text))
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
        if (RosterColumns.Find(row, "breaks") is not { } field)
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
                && Identifier.Of(text[..space]) is { } name
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

    /// <summary>From one time on the clock to the next of another; a whole day where they are the same.</summary>
    private static int Length(int start, int end) => (end - start + Horizon.Day - 1) % Horizon.Day + 1;

    /// <summary>A name as a scenario can have it; two that would become the same are a fault.</summary>
    private string? Named(TableField field)
    {
        if (Identifier.Of(field.Text) is not { } id)
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

    private T? Parse<T>(TableField field, Syntax<T> syntax)
        where T : struct
    {
        if (syntax.TryParse(field.Text, out var value))
            return value;
        faults.Add(FileFaults.Unreadable(field, syntax));
        return null;
    }
}
