namespace RosterSolver.Demand;

/// <summary>
/// How much busier each month of the year is than the mean month: known from two whole years of history on, 1 before.
/// </summary>
internal sealed class MonthFactors
{
    private const int TwoYears = 730;

    private readonly double[] byMonth;

    private MonthFactors(double[] byMonth) => this.byMonth = byMonth;

    /// <summary>Whether the history was long enough.</summary>
    public bool AreKnown => byMonth.Any(factor => factor != 1);

    /// <summary>The factor of a date's month.</summary>
    public double this[DateOnly date] => byMonth[date.Month - 1];

    /// <summary>
    /// The factors of a cleaned history: of each whole year back from the end, each month's mean day over the year's mean
    /// month; the mean over the years. A year without some month is left out.
    /// </summary>
    public static MonthFactors Of(Cleaning cleaning)
    {
        var factors = Enumerable.Repeat(1.0, 12).ToArray();
        var end = cleaning.History.End;
        var years = new List<double[]>();
        for (var year = 1; year * 365 <= cleaning.Days.Count; year++)
        {
            if (OfYear(cleaning, end.AddYears(-year), end.AddYears(1 - year)) is { } months)
                years.Add(months);
        }

        if (cleaning.Days.Count < TwoYears || years.Count < 2)
            return new(factors);
        for (var month = 0; month < 12; month++)
            factors[month] = years.Average(months => months[month]);
        return new(factors);
    }

    private static double[]? OfYear(Cleaning cleaning, DateOnly first, DateOnly end)
    {
        var months = cleaning
            .Ordinary.Where(day => first <= day.Date && day.Date < end)
            .GroupBy(day => day.Date.Month)
            .OrderBy(month => month.Key)
            .Select(month => month.Average(day => day.Total))
            .ToArray();
        return months.Length == 12 && months.Average() is > 0 and var mean
            ? [.. months.Select(month => month / mean)]
            : null;
    }
}
