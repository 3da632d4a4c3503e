using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// Where it is written what the letters of a drawn roster mean: by the caller, in a table with the columns shift, start and end, or
/// in lines such as <c>E=07:00-15:45</c> below the agents.
/// </summary>
/// <param name="given">What the caller says; it comes before what the file says.</param>
/// <param name="faults">Receives the faults.</param>
internal sealed class LegendSources(IReadOnlyList<LegendEntry> given, List<ScenarioError> faults)
{
    private static readonly string[] columns = ["shift", "start", "end"];
    private readonly ShiftLegend legend = new();

    /// <summary>The legend of a file.</summary>
    /// <param name="tables">All tables of the file.</param>
    /// <param name="grid">The one with the agents.</param>
    public ShiftLegend Learn(IReadOnlyList<IReadOnlyList<TableRow>> tables, IReadOnlyList<TableRow> grid)
    {
        foreach (var entry in given)
            legend.TryAdd(entry);
        foreach (var row in tables.Where(IsLegend).SelectMany(table => table))
            Learn(row);
        foreach (var row in grid)
        {
            if (Line(row) is { } entry && given.All(own => own.Letter != entry.Letter))
                Learn(entry, row.At);
        }

        return legend;
    }

    /// <summary>Whether a row of a grid explains a letter and is no agent's.</summary>
    public static bool IsLine(TableRow row) => Line(row) is not null;

    private static bool IsLegend(IReadOnlyList<TableRow> table) =>
        columns.All(column => RosterColumns.Name(table[0], column) is not null)
        && RosterColumns.Name(table[0], "agent") is null;

    private static LegendEntry? Line(TableRow row) =>
        row.Fields.Values.Where(field => field.Text.Length > 0).ToList() is [var only]
            ? LegendEntry.Read(only.Text)
            : null;

    private void Learn(TableRow row)
    {
        var letter = row[RosterColumns.Name(row, "shift")!];
        if (letter.Text.Length == 0 || given.Any(entry => entry.Letter == letter.Text))
            return;
        var (start, end) = (RosterColumns.Find(row, "start"), RosterColumns.Find(row, "end"));
        if (start is null && end is null)
            Learn(new(letter.Text, null), letter.At);
        else if (
            Time(row[RosterColumns.Name(row, "start")!]) is { } from
            && Time(row[RosterColumns.Name(row, "end")!]) is { } to
        )
            Learn(new(letter.Text, (from, to)), letter.At);
    }

    private void Learn(LegendEntry entry, SourceSpan at)
    {
        if (!legend.TryAdd(entry))
            faults.Add(new(at, $"'{entry.Letter}' is explained a second time, and otherwise"));
    }

    private int? Time(TableField field)
    {
        if (new SpokenTime().TryParse(field.Text, out var minute))
            return minute;
        faults.Add(FileFaults.Unreadable(field, new SpokenTime()));
        return null;
    }
}
