using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// Lays the rows of a history onto a grid of intervals and tells zero, missing and closed apart. Agents answer in the
/// hours given; without them, wherever the file has a count on any day of that weekday. An interval of which only a part
/// is ever counted is left out as closed, and said.
/// </summary>
internal sealed class HistoryGrid
{
    private readonly IReadOnlyDictionary<HistoryTime, HistoryRow> rows;
    private readonly HistoryOptions options;
    private readonly WallClock clock;
    private readonly int rowMinutes;
    private readonly bool[,] open;
    private readonly SortedSet<int> partial = [];

    private HistoryGrid(
        IReadOnlyDictionary<HistoryTime, HistoryRow> rows,
        HistoryOptions options,
        WallClock clock,
        int rowMinutes
    )
    {
        this.rows = rows;
        this.options = options;
        this.clock = clock;
        this.rowMinutes = rowMinutes;
        open = Open();
    }

    /// <summary>The history, or the fault of rows that fit no grid.</summary>
    public static Result<ImportedHistory> Lay(
        IReadOnlyDictionary<HistoryTime, HistoryRow> rows,
        HistoryOptions options,
        WallClock clock,
        string path
    )
    {
        var minutes = RowMinutes([.. rows.Keys.Select(time => time.Minute).Distinct().Order()], options);
        if (GridFault(rows, minutes, path) is { } fault)
            return new(null, [fault]);
        var grid = new HistoryGrid(rows, options, clock, minutes);
        var first = rows.Keys.Min(time => time.Date);
        var days = rows.Keys.Max(time => time.Date).DayNumber - first.DayNumber + 1;
        var history = new CallHistory(
            options.IntervalMinutes,
            [.. Enumerable.Range(0, days).Select(day => grid.Day(first.AddDays(day)))]
        );
        return new(new(history, [.. grid.Notices(history)]), []);
    }

    private static ScenarioError? GridFault(
        IReadOnlyDictionary<HistoryTime, HistoryRow> rows,
        int minutes,
        string path
    )
    {
        if (60 % minutes != 0)
            return new(
                new(path, 1, 1),
                $"the rows are {minutes} minutes apart",
                "a length that divides an hour, such as 5, 15, 30 or 60 minutes"
            );
        var off = rows.Where(row => row.Key.Minute % minutes != 0).OrderBy(row => row.Value.Line).ToList();
        if (off is not [var (time, row), ..])
            return null;
        return new(
            new(path, row.Line, 1),
            $"a row begins at {time.Minute / 60:00}:{time.Minute % 60:00}, but the rows are {minutes} minutes apart",
            "rows of equal length, the first of an hour at the full hour"
        );
    }

    /// <summary>The commonest step between two times of day, at most an hour.</summary>
    private static int RowMinutes(IReadOnlyList<int> times, HistoryOptions options) =>
        times.Count < 2
            ? options.IntervalMinutes
            : Math.Min(
                60,
                times
                    .Zip(times.Skip(1), (former, later) => later - former)
                    .GroupBy(step => step)
                    .OrderByDescending(step => step.Count())
                    .ThenBy(step => step.Key)
                    .First()
                    .Key
            );

    private bool[,] Open()
    {
        var hours = new bool[7, Horizon.Day / rowMinutes];
        foreach (var (time, row) in rows)
        {
            if (row.Offered is not null)
                hours[(int)time.Date.DayOfWeek, time.Minute / rowMinutes] = true;
        }

        if (options.Open is not { } given)
            return hours;
        for (var weekday = 0; weekday < 7; weekday++)
        {
            for (var place = 0; place < hours.GetLength(1); place++)
                hours[weekday, place] = given.IsOpen((DayOfWeek)weekday, place * rowMinutes);
        }

        return hours;
    }

    private CallDay Day(DateOnly date) =>
        new(
            date,
            [
                .. Enumerable
                    .Range(0, Horizon.Day / options.IntervalMinutes)
                    .Select(interval => Interval(date, interval * options.IntervalMinutes)),
            ]
        );

    private CallCount Interval(DateOnly date, int start)
    {
        var end = start + options.IntervalMinutes;
        var places = Enumerable
            .Range(start / rowMinutes, Math.Max(1, options.IntervalMinutes / rowMinutes))
            .ToList();
        var opened = places.Count(place => open[(int)date.DayOfWeek, place]);
        var times = clock.Occurrences(date, start);
        if (opened < places.Count)
        {
            if (opened > 0)
                partial.Add(start);
            return new(CountState.Closed, Occurrences: times);
        }

        if (times == 0)
            return new(CountState.Skipped, Occurrences: 0);
        var counted = Enumerable
            .Range(0, times)
            .Select(time => Sum(date, places, time > 0, Math.Min(1, (end - start) / (double)rowMinutes)))
            .OfType<HistoryRow>()
            .ToList();
        if (counted.Count == 0)
            return new(CountState.Missing, Occurrences: times);
        return new(
            CountState.Counted,
            counted.Average(row => row.Offered!.Value),
            counted.Average(row => row.Handled),
            counted.Average(row => row.HandleSeconds),
            times
        );
    }

    /// <summary>The rows of an interval together, or a part of the one row that is longer; null when one is lost.</summary>
    private HistoryRow? Sum(DateOnly date, List<int> places, bool again, double part)
    {
        var (offered, handled, seconds) = (0.0, 0.0, 0.0);
        foreach (var place in places)
        {
            if (
                !rows.TryGetValue(new(date, place * rowMinutes, again), out var row)
                || row.Offered is not { } calls
            )
                return null;
            offered += part * calls;
            handled += part * row.Handled;
            seconds += part * row.HandleSeconds;
        }

        return new(0, offered, handled, seconds);
    }

    private IEnumerable<string> Notices(CallHistory history)
    {
        if (partial.Count > 0)
            yield return $"left out, for only a part of them is ever counted: the intervals at "
                + string.Join(", ", partial.Select(minute => $"{minute / 60:00}:{minute % 60:00}"));
        var outside = rows.Where(row =>
            row.Value.Offered > 0 && !open[(int)row.Key.Date.DayOfWeek, row.Key.Minute / rowMinutes]
        );
        if (outside.Sum(row => row.Value.Offered!.Value) is > 0 and var calls)
            yield return $"{calls:0} calls outside the opening hours are left out";
        var lost = history.Days.Count(day => day.IsOpen && !day.HasCounts);
        if (lost > 0)
            yield return lost == 1
                ? "1 day of an open weekday has no counts; say in the calendar whether it was closed"
                : $"{lost} days of open weekdays have no counts; say in the calendar which were closed";
        var lostIntervals = history
            .Days.Where(day => day.HasCounts)
            .Sum(day => day.Counts.Count(count => count.State == CountState.Missing));
        if (lostIntervals > 0)
            yield return $"{lostIntervals} intervals on other days were not counted: they are missing, not zero";
        foreach (var day in history.Days.Where(day => day.Counts.Any(count => count.Occurrences != 1)))
            yield return $"the clocks changed on {day.Date:yyyy-MM-dd}: a day of {day.Intervals} intervals";
    }
}
