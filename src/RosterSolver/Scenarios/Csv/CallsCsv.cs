using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// Reads calls by interval from a CSV file onto the grid of a horizon. A finer file is added up, a coarser one split
/// evenly. Missing and duplicate intervals, negative and unreadable calls are faults: a gap is never a zero.
/// </summary>
internal sealed class CallsCsv(VolumeSection section, Horizon horizon, List<ScenarioError> errors)
{
    private const string Date = "date";
    private const string Start = "interval_start";
    private const string HandleTime = "handle_time";
    private const int LongestCall = 86_400;
    private const int MostCalls = 1_000_000;

    private readonly Dictionary<int, Counted> calls = [];
    private readonly List<ScenarioError> faults = [];

    private DateOnly FirstDay => section.FirstDay ?? horizon.Start;

    /// <summary>
    /// The calls of each planning interval, with their handle times where the file has them, or null when the file has
    /// faults.
    /// </summary>
    public Volume? Read(ReadFile read)
    {
        var table = TableFile.Read(section.SpanOf("csv"), section.Csv!, read, [Date, Start]);
        faults.AddRange(table.Errors);
        if (table.Value is [var first, ..] && !first.Fields.ContainsKey(section.Column))
            faults.Add(NoColumn([.. first.Fields.Keys.Except([Date, Start], StringComparer.Ordinal)]));
        else
            AddAll(table.Value ?? []);
        var length = FileInterval();
        if (faults.Count == 0)
            ReportGaps(length);
        errors.AddRange(FileFaults.Capped(faults));
        if (faults.Count > 0)
            return null;
        var cells = Enumerable
            .Range(0, horizon.Intervals)
            .Select(interval => On(horizon.Interval(interval), length))
            .ToList();
        var timed = table.Value![0].Fields.ContainsKey(HandleTime);
        return new(
            [.. cells.Select(cell => cell.Calls)],
            timed ? [.. cells.Select(cell => cell.Calls > 0 ? cell.Seconds / cell.Calls : 0)] : null
        );
    }

    private ScenarioError NoColumn(IReadOnlyList<string> others) =>
        new(
            section.SpanOf("column"),
            $"'{section.Csv}' has no column '{section.Column}'",
            others.Count == 0 ? "a third column with the calls" : Expectation.OneOf(others),
            Suggestion.Nearest(section.Column, others)
        );

    private void AddAll(IReadOnlyList<TableRow> rows)
    {
        foreach (var row in rows)
            Add(row);
    }

    private void Add(TableRow row)
    {
        var date = Parse(row[Date], new CalendarDate());
        var start = Parse(row[Start], new TimeOfDay());
        var offered = Offered(row[section.Column]);
        var seconds = Seconds(row, offered);
        if (date is null || start is null || offered is null || seconds is null)
            return;
        var minute = (date.Value.DayNumber - FirstDay.DayNumber) * Horizon.Day + start.Value;
        if (start >= Horizon.Day || start % 15 != 0)
            faults.Add(
                new(
                    row[Start].At,
                    $"{row[Start].Text} cannot begin an interval",
                    "a quarter of an hour, 00:00 to 23:45"
                )
            );
        else if (
            !calls.TryAdd(
                minute,
                new(offered.Value * section.Scale, seconds.Value * section.Scale, row.At.Line)
            )
        )
            faults.Add(
                new(
                    row.At,
                    $"{row[Date].Text} {row[Start].Text} stands here a second time, first at line {calls[minute].Line}"
                )
            );
    }

    private T? Parse<T>(TableField field, Syntax<T> syntax)
        where T : struct
    {
        if (syntax.TryParse(field.Text, out var value))
            return value;
        faults.Add(FileFaults.Unreadable(field, syntax));
        return null;
    }

    private decimal? Offered(TableField field)
    {
        if (Parse(field, new DecimalNumber()) is not { } offered)
            return null;
        if (offered is >= 0 and <= MostCalls)
            return offered;
        faults.Add(new(field.At, $"{field.Text} calls in one interval", $"0 to {MostCalls}"));
        return null;
    }

    /// <summary>Seconds of all calls of a row; 0 where the file knows no handle times, null when the row has a fault.</summary>
    private decimal? Seconds(TableRow row, decimal? calls)
    {
        if (calls is not > 0 || !row.Fields.TryGetValue(HandleTime, out var field))
            return 0;
        if (Parse(field, new DecimalNumber()) is not { } mean)
            return null;
        if (mean is >= 1 and <= LongestCall)
            return calls * mean;
        faults.Add(new(field.At, $"a handle time of {field.Text} seconds", $"1 to {LongestCall}"));
        return null;
    }

    /// <summary>Minutes between two rows: the smallest step between times of the day.</summary>
    private int FileInterval()
    {
        var times = calls
            .Keys.Select(minute => ((minute % Horizon.Day) + Horizon.Day) % Horizon.Day)
            .Distinct()
            .Order()
            .ToList();
        var steps = times.Zip(times.Skip(1), (former, later) => later - former).ToList();
        var length = steps.Count == 0 ? horizon.IntervalMinutes : Math.Min(60, steps.Min());
        if (length == 45)
            faults.Add(
                new(
                    section.SpanOf("csv"),
                    $"the rows of '{section.Csv}' are {length} minutes apart",
                    "15, 30 or 60 minutes"
                )
            );
        return length;
    }

    private void ReportGaps(int length)
    {
        var missing = Enumerable
            .Range(0, horizon.Range.End / length)
            .Select(place => place * length)
            .Where(minute => !calls.ContainsKey(minute))
            .ToList();
        if (missing.Count == horizon.Range.End / length)
            faults.Add(OtherDays());
        else if (missing.Count > 0)
            faults.Add(
                new(
                    section.SpanOf("csv"),
                    $"{Intervals(missing.Count)} of {length} minutes without a row in '{section.Csv}', "
                        + $"first {DateAt(missing[0]):yyyy-MM-dd} {missing[0] % Horizon.Day / 60:00}:{missing[0] % 60:00}",
                    "a row for every interval of the planned days; write 0 where nobody called"
                )
            );
    }

    /// <summary>Not one row is of the planned days: the file is of another time, and <c>first-day</c> could say so.</summary>
    private ScenarioError OtherDays()
    {
        return new(
            section.SpanOf(section.FirstDay is null ? "csv" : "first-day"),
            $"'{section.Csv}' has no row of {Dates(FirstDay, FirstDay.AddDays(horizon.Days - 1))}",
            calls.Count == 0
                ? "a row for every interval of these days"
                : $"a first-day within its days, {Dates(DateAt(calls.Keys.Min()), DateAt(calls.Keys.Max()))}"
        );
    }

    private static string Dates(DateOnly first, DateOnly last) =>
        first == last ? $"{first:yyyy-MM-dd}" : $"{first:yyyy-MM-dd} to {last:yyyy-MM-dd}";

    private DateOnly DateAt(int minute) => FirstDay.AddDays((int)Math.Floor(minute / (double)Horizon.Day));

    private static string Intervals(int count) => count == 1 ? "1 interval" : $"{count} intervals";

    private (decimal Calls, decimal Seconds) On(TimeRange interval, int length)
    {
        if (length > interval.Minutes)
        {
            var (whole, part) = (calls[interval.Start / length * length], (decimal)interval.Minutes / length);
            return (whole.Calls * part, whole.Seconds * part);
        }

        var (sum, seconds) = (0m, 0m);
        for (var minute = interval.Start; minute < interval.End; minute += length)
            (sum, seconds) = (sum + calls[minute].Calls, seconds + calls[minute].Seconds);
        return (sum, seconds);
    }

    /// <summary>The calls of a row and their work, scaled, and the line it stands on.</summary>
    private readonly record struct Counted(decimal Calls, decimal Seconds, int Line);
}
