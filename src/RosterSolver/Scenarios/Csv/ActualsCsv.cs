using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// Reads what really happened from a CSV file: a row a queue and planning interval, with the columns date, interval_start,
/// offered and, as far as a command needs them, queue, handle_time, answered_in_time, on_phone and absent; by these names or
/// others of <see cref="ColumnNames"/>.
/// </summary>
public sealed class ActualsCsv
{
    /// <summary>The calls that came.</summary>
    public const string Offered = "offered";

    /// <summary>Of these, the calls that were answered within the target's time.</summary>
    public const string InTime = "answered_in_time";

    /// <summary>Agents who answered calls or waited for them.</summary>
    public const string OnPhone = "on_phone";

    private static readonly IReadOnlyList<ColumnNames> known =
    [
        ColumnNames.Date,
        ColumnNames.Start,
        ColumnNames.Queue,
        ColumnNames.Offered,
        ColumnNames.HandleTime,
        ColumnNames.AnsweredInTime,
        ColumnNames.OnPhone,
        ColumnNames.Absent,
    ];

    private const string Date = "date";
    private const string Start = "interval_start";
    private const string Queue = "queue";
    private const string HandleTime = "handle_time";
    private const string Absent = "absent";
    private const decimal LongestCall = 86_400;
    private const decimal Most = 1_000_000;

    private readonly Scenario scenario;
    private readonly IReadOnlyList<string> needed;
    private readonly List<ScenarioError> faults = [];
    private readonly Dictionary<(int Queue, int Interval), int> lines = [];

    private ActualsCsv(Scenario scenario, IReadOnlyList<string> needed)
    {
        this.scenario = scenario;
        this.needed = needed;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="scenario">The scenario whose queues and intervals are meant.</param>
    /// <param name="file">The file.</param>
    /// <param name="columns">The columns that must be there beside date and interval_start.</param>
    /// <param name="read">Access to files.</param>
    /// <returns>The intervals in the order of queues and time, or all faults with their positions.</returns>
    public static Result<IReadOnlyList<ActualInterval>> Read(
        Scenario scenario,
        string file,
        IReadOnlyList<string> columns,
        ReadFile read
    )
    {
        if (read(file) is not { } bytes)
            return new(null, [new(new(file, 1, 1), "there is no such file, or it cannot be read")]);
        string[] several = scenario.Queues.Count > 1 ? [Queue] : [];
        var table = TableFile.Parse(file, bytes, [Date, Start, .. several, .. columns], known: known);
        if (!table.Ok)
            return new(null, table.Errors);
        var reader = new ActualsCsv(scenario, columns);
        var rows = table.Value.Select(reader.Row).OfType<ActualInterval>().ToList();
        if (rows.Count == 0 && reader.faults.Count == 0)
            reader.faults.Add(
                new(new(file, 1, 1), "the file has no row", "a row for each interval that has ended")
            );
        return reader.faults.Count > 0
            ? new(null, FileFaults.Capped(reader.faults))
            : new([.. rows.OrderBy(row => row.Queue).ThenBy(row => row.Interval)], []);
    }

    private ActualInterval? Row(TableRow row)
    {
        var before = faults.Count;
        var (queue, interval) = (QueueOf(row), IntervalOf(row));
        var offered = Number(row[Offered], 0, Most);
        var inTime = Optional(row, InTime, 0, Most);
        if (inTime > offered && faults.Count == before)
            faults.Add(
                new(
                    row[InTime].At,
                    $"{inTime} calls answered in time of {offered} offered",
                    "no more than offered"
                )
            );
        var actual = new ActualInterval(
            queue,
            interval,
            offered,
            Optional(row, HandleTime, 1, LongestCall),
            inTime,
            Optional(row, OnPhone, 0, Most),
            Optional(row, Absent, 0, Most) ?? 0
        );
        if (faults.Count > before)
            return null;
        if (lines.TryAdd((queue, interval), row.At.Line))
            return actual;
        faults.Add(
            new(row.At, $"this interval stands here a second time, first at line {lines[(queue, interval)]}")
        );
        return null;
    }

    private int QueueOf(TableRow row)
    {
        if (row.Find(Queue) is not { } field)
            return 0;
        var names = scenario.Queues.Select(queue => queue.Name).ToList();
        var place = names.IndexOf(field.Text);
        if (place < 0)
            faults.Add(
                new(
                    field.At,
                    $"unknown queue '{field.Text}'",
                    Expectation.OneOf(names),
                    Suggestion.Nearest(field.Text, names)
                )
            );
        return place;
    }

    private int IntervalOf(TableRow row)
    {
        var horizon = scenario.Horizon;
        if (
            Parse(row[Date], new CalendarDate()) is not { } date
            || Parse(row[Start], new IntervalStart()) is not { } start
        )
            return 0;
        var day = horizon.DayOf(date);
        if (day < 0 || day >= horizon.Days)
            faults.Add(
                new(
                    row[Date].At,
                    $"{row[Date].Text} is no day of the roster",
                    $"{horizon.DateOf(0):yyyy-MM-dd} to {horizon.DateOf(horizon.Days - 1):yyyy-MM-dd}"
                )
            );
        if (start % horizon.IntervalMinutes != 0)
            faults.Add(
                new(
                    row[Start].At,
                    $"{row[Start].Text} cannot begin an interval",
                    $"a start on the grid of {horizon.IntervalMinutes} minutes"
                )
            );
        return day * horizon.IntervalsPerDay + start / horizon.IntervalMinutes;
    }

    /// <summary>A field that may be empty where its column need not be there.</summary>
    private decimal? Optional(TableRow row, string column, decimal least, decimal most) =>
        needed.Contains(column) ? Number(row[column], least, most)
        : row.Find(column) is { } field ? Number(field, least, most)
        : null;

    private decimal Number(TableField field, decimal least, decimal most)
    {
        if (Parse(field, new DecimalNumber()) is not { } number)
            return 0;
        if (number < least || number > most)
            faults.Add(new(field.At, $"{field.Text} is out of range", $"{least} to {most}"));
        return number;
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
