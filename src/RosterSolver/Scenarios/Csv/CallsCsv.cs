using System.Globalization;
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
    private const int MostFaults = 20;

    private readonly Dictionary<int, decimal> calls = [];
    private readonly List<ScenarioError> faults = [];

    /// <summary>The calls of each planning interval, or null when the file has faults.</summary>
    public IReadOnlyList<decimal>? Read(ReadFile read)
    {
        var table = CsvTable.Read(section.SpanOf("csv"), section.Csv, read, [Date, Start, section.Column]);
        if (!table.Ok)
        {
            errors.AddRange(table.Errors);
            return null;
        }

        foreach (var row in table.Value)
            Add(row);
        var length = FileInterval();
        if (faults.Count == 0)
            ReportGaps(length);
        if (faults.Count == 0)
            return
            [
                .. Enumerable
                    .Range(0, horizon.Intervals)
                    .Select(interval => On(horizon.Interval(interval), length)),
            ];
        errors.AddRange(faults.Take(MostFaults));
        if (faults.Count > MostFaults)
            errors.Add(new(faults[^1].At, $"... and {faults.Count - MostFaults} more faults in this file"));
        return null;
    }

    private void Add(TableRow row)
    {
        var date = Parse(row[Date], new CalendarDate());
        var start = Parse(row[Start], new TimeOfDay());
        var offered = Offered(row[section.Column]);
        if (date is null || start is null || offered is null)
            return;
        var firstDay = section.FirstDay ?? horizon.Start;
        var minute = (date.Value.DayNumber - firstDay.DayNumber) * Horizon.Day + start.Value;
        if (start >= Horizon.Day || start % 15 != 0)
            faults.Add(
                new(row[Start].At, $"{row[Start].Text} is not on a quarter of an hour", "such as 08:30")
            );
        else if (!calls.TryAdd(minute, offered.Value * section.Scale))
            faults.Add(new(row.At, $"{row[Date].Text} {row[Start].Text} stands here a second time"));
    }

    private T? Parse<T>(TableField field, Syntax<T> syntax)
        where T : struct
    {
        if (syntax.TryParse(field.Text, out var value))
            return value;
        faults.Add(new(field.At, $"cannot read '{field.Text}'", syntax.Expected));
        return null;
    }

    private decimal? Offered(TableField field)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (!decimal.TryParse(field.Text, Style, CultureInfo.InvariantCulture, out var offered))
            faults.Add(new(field.At, $"cannot read '{field.Text}' as calls", "a number such as 42"));
        else if (offered is < 0 or > 1_000_000)
            faults.Add(new(field.At, $"{field.Text} calls in one interval", "0 to 1000000"));
        else
            return offered;
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
        return steps.Count == 0 ? horizon.IntervalMinutes : Math.Min(60, steps.Min());
    }

    private void ReportGaps(int length)
    {
        var missing = 0;
        int? first = null;
        for (var minute = 0; minute < horizon.Range.End; minute += length)
        {
            if (calls.ContainsKey(minute))
                continue;
            first ??= minute;
            missing++;
        }

        if (first is not { } gap)
            return;
        var day = (section.FirstDay ?? horizon.Start).AddDays(gap / Horizon.Day);
        var clock = $"{gap % Horizon.Day / 60:00}:{gap % 60:00}";
        faults.Add(
            new(
                section.SpanOf("csv"),
                $"{missing} intervals of {length} minutes have no row in '{section.Csv}', the first {day:yyyy-MM-dd} {clock}",
                $"a row for every interval of the {horizon.Days} planned days; write 0 where nobody called"
            )
        );
    }

    private decimal On(TimeRange interval, int length)
    {
        if (length > interval.Minutes)
            return calls[interval.Start / length * length] * interval.Minutes / length;
        var sum = 0m;
        for (var minute = interval.Start; minute < interval.End; minute += length)
            sum += calls[minute];
        return sum;
    }
}
