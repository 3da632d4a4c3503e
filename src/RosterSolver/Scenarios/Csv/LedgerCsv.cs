using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// Reads the fairness ledger: a row an agent and roster, with the first and the last day, the minutes available and what was
/// borne. <c>roster fairness --write</c> writes it.
/// </summary>
internal sealed class LedgerCsv(List<ScenarioError> errors)
{
    /// <summary>The columns, those of <see cref="LedgerColumn"/> in their order at the end.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "agent",
        "from",
        "until",
        "available_minutes",
        "nights",
        "weekends",
        "holidays",
        "lates",
        "overtime_minutes",
        "refused_wishes",
    ];

    private const int FirstCount = 4;
    private const int Most = 1_000_000;

    private readonly List<ScenarioError> faults = [];

    /// <summary>The entries in the bytes of a file; its faults are reported.</summary>
    public IReadOnlyList<LedgerEntry> Parse(string path, byte[] bytes)
    {
        var table = TableFile.Parse(path, bytes, Columns);
        faults.AddRange(table.Errors);
        var entries = new List<(LedgerEntry Entry, SourceSpan At)>();
        foreach (var row in table.Value ?? [])
        {
            if (Row(row) is { } entry)
                entries.Add((entry, row.At));
        }

        foreach (var own in entries.GroupBy(one => one.Entry.Agent, StringComparer.Ordinal))
            ReportOverlaps([.. own.OrderBy(one => one.Entry.From)]);
        errors.AddRange(FileFaults.Capped(faults));
        return [.. entries.Select(one => one.Entry)];
    }

    /// <summary>A day that two rows of an agent hold would count twice.</summary>
    private void ReportOverlaps(List<(LedgerEntry Entry, SourceSpan At)> own)
    {
        foreach (var (earlier, later) in own.Zip(own.Skip(1)))
        {
            if (later.Entry.From <= earlier.Entry.Until)
                faults.Add(
                    new(
                        later.At,
                        $"{later.Entry.Agent} has a row of {later.Entry.From:yyyy-MM-dd} already, in line {earlier.At.Line}",
                        "rows of an agent that do not overlap"
                    )
                );
        }
    }

    private LedgerEntry? Row(TableRow row)
    {
        var before = faults.Count;
        if (row["agent"].Text.Length == 0)
            faults.Add(new(row["agent"].At, "found no value", "the id of an agent"));
        var from = Value(row["from"], new CalendarDate());
        var until = Value(row["until"], new CalendarDate());
        var numbers = Columns.Skip(FirstCount - 1).Select(column => Number(row[column])).ToList();
        if (until < from)
            faults.Add(new(row["until"].At, "the roster ends before it begins", "a day not before from"));
        return faults.Count > before
            ? null
            : new(row["agent"].Text, from!.Value, until!.Value, numbers[0], [.. numbers.Skip(1)]);
    }

    private int Number(TableField field)
    {
        var number = Value(field, new WholeNumber()) ?? 0;
        if (number is < 0 or > Most)
            faults.Add(new(field.At, $"{number} is outside 0..{Most}"));
        return number;
    }

    private T? Value<T>(TableField field, Syntax<T> syntax)
        where T : struct
    {
        if (syntax.TryParse(field.Text, out var value))
            return value;
        faults.Add(FileFaults.Unreadable(field, syntax));
        return null;
    }
}
