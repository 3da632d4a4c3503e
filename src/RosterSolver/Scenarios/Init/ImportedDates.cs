namespace RosterSolver.Scenarios;

/// <summary>
/// The dates of a roster from elsewhere. Those without a year are all of one stretch of days: it lies in the year in which the
/// weekdays beside them fit, and else, or where several do, in the one nearest to today.
/// </summary>
internal sealed class ImportedDates
{
    /// <summary>Years before and after the present one that are looked at: every date has had every weekday by then.</summary>
    private const int YearsAround = 12;
    private const int HalfYear = 6;

    private static readonly bool[] orders = [true, false];

    private readonly IReadOnlyDictionary<string, DateOnly> yearless;

    /// <summary>Finds the year.</summary>
    /// <param name="texts">All texts that may be dates.</param>
    /// <param name="today">The present day; null where dates without a year are not to be understood.</param>
    public ImportedDates(IEnumerable<string> texts, DateOnly? today)
    {
        var written = texts
            .Distinct(StringComparer.Ordinal)
            .Where(text => Full(text) is null)
            .Select(text => (Text: text, Date: YearlessDate.Of(text)))
            .Where(one => one.Date is not null)
            .ToDictionary(one => one.Text, one => one.Date!, StringComparer.Ordinal);
        yearless =
            today is { } present && written.Count > 0 && Best(written, present) is { } found
                ? found
                : new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        if (yearless.Count > 0)
            Assumed =
                $"the dates have no year: taken as {yearless.Values.Min():yyyy-MM-dd} to {yearless.Values.Max():yyyy-MM-dd}, "
                + (
                    written.Values.Any(date => date.Weekday is not null)
                        ? "where the weekdays fit"
                        : "the nearest to today"
                );
    }

    /// <summary>Which year was assumed, in a sentence; null where all have one.</summary>
    public string? Assumed { get; }

    /// <summary>The date; null where the text is none.</summary>
    public DateOnly? Of(string text) => yearless.TryGetValue(text, out var date) ? date : Full(text);

    private static DateOnly? Full(string text)
    {
        var written = new CalendarDate();
        return
            written.TryParse(text, out var date)
            || (written.DidYouMean(text) is { } meant && written.TryParse(meant, out date))
            ? date
            : null;
    }

    /// <summary>The shortest stretch of days with the fitting weekdays, and of those the nearest to today; null where none fits.</summary>
    private static Dictionary<string, DateOnly>? Best(
        Dictionary<string, YearlessDate> written,
        DateOnly today
    ) =>
        (
            from year in Enumerable.Range(today.Year - YearsAround, 2 * YearsAround + 1)
            from monthFirst in orders
            let dates = In(written, year, monthFirst)
            where dates is not null
            orderby Days(dates), Math.Abs(dates.Values.Min().DayNumber - today.DayNumber), !monthFirst
            select dates
        ).FirstOrDefault();

    private static int Days(Dictionary<string, DateOnly> dates) =>
        dates.Values.Max().DayNumber - dates.Values.Min().DayNumber;

    /// <summary>All dates in a year, those of a January after a December in the next; null where a day or a weekday is not so.</summary>
    private static Dictionary<string, DateOnly>? In(
        Dictionary<string, YearlessDate> written,
        int year,
        bool monthFirst
    )
    {
        var first = written.Values.Select(one => one.Read(monthFirst).Month).ToList();
        var turns = first.Max() - first.Min() > HalfYear - 1;
        var dates = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var (text, one) in written)
        {
            var isNext = turns && one.Read(monthFirst).Month <= HalfYear;
            if (one.In(isNext ? year + 1 : year, monthFirst) is not { } date)
                return null;
            if (one.Weekday is { } weekday && date.DayOfWeek != weekday)
                return null;
            dates.Add(text, date);
        }

        return dates;
    }
}
