using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// Reads the calls of the past from a CSV file: rows of 1 to 60 minutes with a timestamp, or a date and the start of the
/// interval. Duplicates, negative and unreadable numbers are faults; an empty field is a count that was lost.
/// </summary>
internal sealed class HistoryCsv
{
    private const int MostCalls = 1_000_000;
    private const int MostDays = 10 * 366;
    private const int LongestCall = 86_400;

    private readonly HistoryOptions options;
    private readonly WallClock clock;
    private readonly List<ScenarioError> faults = [];
    private readonly Dictionary<HistoryTime, HistoryRow> rows = [];
    private HistoryColumns columns = null!;

    private HistoryCsv(HistoryOptions options)
    {
        this.options = options;
        clock = new(options.Zone);
    }

    /// <summary>Reads the bytes of a file.</summary>
    public static Result<ImportedHistory> Read(string path, byte[] bytes, HistoryOptions options) =>
        new HistoryCsv(options).Read(path, TableFile.Parse(path, bytes, []));

    private Result<ImportedHistory> Read(string path, Result<IReadOnlyList<TableRow>> table)
    {
        if (!table.Ok)
            return new(null, table.Errors);
        var header = new SourceSpan(path, 1, 1);
        if (table.Value.Count == 0)
            return new(null, [new(header, "the file has no rows", "a row for every interval of the past")]);
        if (
            HistoryColumns.Of([.. table.Value[0].Fields.Keys], header, options.Column, faults)
            is not { } found
        )
            return new(null, faults);
        columns = found;
        foreach (var row in OfQueue(table.Value, header))
            Add(row);
        if (faults.Count == 0)
            CheckLength(header);
        return faults.Count > 0
            ? new(null, FileFaults.Capped(faults))
            : HistoryGrid.Lay(rows, options, clock, path);
    }

    private IEnumerable<TableRow> OfQueue(IReadOnlyList<TableRow> table, SourceSpan header)
    {
        var (at, file) = options.QueueAt is { } named ? (named, header.File) : (header, "the file");
        if (columns.Queue is not { } column)
        {
            if (options.Queue is { } queue)
                faults.Add(
                    new(at, $"no column of {file} says which rows are of '{queue}'", "a column queue")
                );
            return table;
        }

        var names = table.Select(row => row[column].Text).Distinct(StringComparer.Ordinal).ToList();
        if (options.Queue is null && names.Count == 1)
            return table;
        if (options.Queue is { } wanted && names.Contains(wanted))
            return table.Where(row => row[column].Text == wanted);
        faults.Add(
            new(
                at,
                options.Queue is null
                    ? $"{file} has {names.Count} queues"
                    : $"there is no queue '{options.Queue}' in {file}",
                $"the name of its queue: {Expectation.OneOf(names.Take(8))}",
                options.Queue is null ? null : Suggestion.Nearest(options.Queue, names)
            )
        );
        return [];
    }

    private void Add(TableRow row)
    {
        var time = Time(row);
        var offered = Offered(row);
        var (handled, seconds) = Handled(row, offered);
        if (time is not { } known || Placed(known, row) is not { } place)
            return;
        if (!rows.TryAdd(place, new(row.At.Line, offered, handled, seconds)))
            faults.Add(
                new(
                    row.At,
                    $"{place.Date:yyyy-MM-dd} {place.Minute / 60:00}:{place.Minute % 60:00} stands here a second time, "
                        + $"first at line {rows[place].Line}",
                    clock.HasZone
                        ? null
                        : "one row for each interval; where clocks went back, name the time zone"
                )
            );
    }

    private (DateOnly Date, int Minute, bool? Again)? Time(TableRow row)
    {
        if (columns.Timestamp is { } column)
            return Parse(row[column], new WrittenTimestamp()) is { } written ? clock.Read(written) : null;
        var date = Parse(row[columns.Date!], new CalendarDate());
        var start = Parse(row[columns.Start!], new IntervalStart());
        return date is null || start is null ? null : (date.Value, start.Value, null);
    }

    /// <summary>A wall time without an offset: in an hour that comes twice the second row is the second time.</summary>
    private HistoryTime? Placed((DateOnly Date, int Minute, bool? Again) time, TableRow row)
    {
        var place = new HistoryTime(time.Date, time.Minute, time.Again ?? false);
        if (time.Again is not null || !clock.HasZone)
            return place;
        var times = clock.Occurrences(time.Date, time.Minute);
        if (times > 0)
            return times == 2 && rows.ContainsKey(place) ? place with { Again = true } : place;
        faults.Add(
            new(
                row.At,
                $"{time.Date:yyyy-MM-dd} {time.Minute / 60:00}:{time.Minute % 60:00} was never on the clock in {options.Zone!.Id}",
                "no row for the hour that was skipped"
            )
        );
        return null;
    }

    private double? Offered(TableRow row)
    {
        if (columns.Offered is { } column)
            return Count(row, column);
        var answered = Count(row, columns.Answered!);
        var abandoned = Count(row, columns.Abandoned!);
        return answered + abandoned;
    }

    private (double Calls, double Seconds) Handled(TableRow row, double? offered)
    {
        var answered = columns.Answered is { } column ? Count(row, column) : offered;
        if (answered is not { } calls)
            return default;
        if (columns.HandleSeconds is { } sum)
            return Number(row, sum, (double)MostCalls * LongestCall) is { } seconds
                ? (calls, seconds)
                : default;
        if (columns.HandleTime is { } mean)
            return Number(row, mean, LongestCall) is { } time ? (calls, calls * time) : default;
        return default;
    }

    private double? Count(TableRow row, string column) => Number(row, column, MostCalls);

    /// <summary>A number from 0; null where the field is empty, or has a fault.</summary>
    private double? Number(TableRow row, string column, double most)
    {
        var field = row[column];
        if (field.Text.Length == 0 || Parse(field, new DecimalNumber()) is not { } number)
            return null;
        if (number >= 0 && (double)number <= most)
            return (double)number;
        faults.Add(new(field.At, $"{field.Text} in column '{column}'", $"0 to {most:0}"));
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

    private void CheckLength(SourceSpan header)
    {
        var (first, last) = (rows.Keys.Min(time => time.Date), rows.Keys.Max(time => time.Date));
        if (last.DayNumber - first.DayNumber >= MostDays)
            faults.Add(
                new(
                    header,
                    $"the rows reach from {first:yyyy-MM-dd} to {last:yyyy-MM-dd}",
                    "at most ten years"
                )
            );
    }
}
