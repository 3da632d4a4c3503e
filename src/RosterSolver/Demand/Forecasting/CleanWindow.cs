namespace RosterSolver.Demand;

/// <summary>
/// The days that the baseline is made of: the last twelve clean days of each weekday. Single intervals far off the day's
/// own profile are capped there: the Pearson residual against the weekday's profile, scaled to the day, may be 4 in units
/// of the dispersion measured (at least Poisson's), so that the cap does not bite harder in larger centres.
/// </summary>
internal sealed class CleanWindow
{
    /// <summary>Days of each weekday that are used at most.</summary>
    public const int MostWeeks = 12;

    private const double MostResidual = 4;
    private const int Rounds = 3;

    // The median of a squared standard normal number.
    private const double MedianOfChiSquare = 0.4549;

    private CleanWindow(IReadOnlyList<WindowDay> days, IReadOnlyList<CappedCount> capped)
    {
        Days = days;
        Capped = capped;
    }

    /// <summary>The days in their order.</summary>
    public IReadOnlyList<WindowDay> Days { get; }

    /// <summary>The counts that were capped.</summary>
    public IReadOnlyList<CappedCount> Capped { get; }

    /// <summary>The window at the end of a cleaned history.</summary>
    public static CleanWindow Of(Cleaning cleaning)
    {
        var counted = cleaning
            .Ordinary.GroupBy(day => day.Date.DayOfWeek)
            .SelectMany(weekday => weekday.TakeLast(MostWeeks))
            .OrderBy(day => day.Date)
            .Select(WindowDay.Of)
            .ToList();
        // An outlier lifts the profile that it is held against: a few rounds take that back.
        var taken = counted;
        for (var round = 0; round < Rounds; round++)
            taken = Round(taken);
        return new(taken, [.. counted.Zip(taken).SelectMany(pair => pair.First.MovedTo(pair.Second))]);
    }

    private static List<WindowDay> Round(List<WindowDay> days)
    {
        var shares = days.GroupBy(day => day.Date.DayOfWeek)
            .ToDictionary(weekday => weekday.Key, WindowDay.Shares);
        var residuals = days.SelectMany(day => day.SquaredResiduals(shares[day.Date.DayOfWeek]));
        var dispersion = Math.Max(1, (OrderStatistics.Median(residuals) ?? 1) / MedianOfChiSquare);
        var roots = MostResidual * Math.Sqrt(dispersion);
        return [.. days.Select(day => day.Capped(shares[day.Date.DayOfWeek], roots))];
    }

    /// <summary>The days of one weekday.</summary>
    public IReadOnlyList<WindowDay> Of(DayOfWeek weekday) =>
        [.. Days.Where(day => day.Date.DayOfWeek == weekday)];
}
