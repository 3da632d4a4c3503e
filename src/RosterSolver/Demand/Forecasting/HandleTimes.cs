namespace RosterSolver.Demand;

/// <summary>
/// Mean handle time by weekday and interval, weighted by calls, over the last 26 weeks of clean days. Where few calls were
/// handled, it leans on the interval's mean over all weekdays, and that on the mean of all.
/// </summary>
internal sealed class HandleTimes
{
    private const int Days = 26 * 7;
    private const double Lean = 50;

    private readonly double[,] seconds;

    private HandleTimes(double[,] seconds) => this.seconds = seconds;

    /// <summary>The profile; null where no handle time is known.</summary>
    public static HandleTimes? Of(Cleaning cleaning)
    {
        var intervals = cleaning.History.IntervalsPerDay;
        var first = cleaning.History.End.AddDays(-Days);
        var cells = new Work[7, intervals];
        var byInterval = new Work[intervals];
        var all = new Work();
        foreach (var day in cleaning.Ordinary.Where(day => day.Date >= first))
        {
            for (var interval = 0; interval < intervals; interval++)
            {
                var count = day.Day.Counts[interval];
                var work = new Work(count.Handled, count.HandleSeconds);
                cells[(int)day.Date.DayOfWeek, interval] += work;
                byInterval[interval] += work;
                all += work;
            }
        }

        if (all.Calls <= 0)
            return null;
        var means = new double[7, intervals];
        for (var weekday = 0; weekday < 7; weekday++)
        {
            for (var interval = 0; interval < intervals; interval++)
            {
                var usual = byInterval[interval].LeaningOn(all.Mean);
                means[weekday, interval] = cells[weekday, interval].LeaningOn(usual);
            }
        }

        return new(means);
    }

    /// <summary>Mean seconds of a call in each interval of a date.</summary>
    public IReadOnlyList<double> Of(DateOnly date) =>
        [
            .. Enumerable
                .Range(0, seconds.GetLength(1))
                .Select(interval => seconds[(int)date.DayOfWeek, interval]),
        ];

    private readonly record struct Work(double Calls, double Seconds)
    {
        public double Mean => Seconds / Calls;

        public double LeaningOn(double usual) => (Seconds + Lean * usual) / (Calls + Lean);

        public static Work operator +(Work left, Work right) =>
            new(left.Calls + right.Calls, left.Seconds + right.Seconds);
    }
}
