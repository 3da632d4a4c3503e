namespace RosterSolver.Demand;

/// <summary>
/// The forecast that any other has to beat: what was counted on the same weekday a week ago, or longer ago where nothing
/// was counted.
/// </summary>
internal static class SeasonalNaive
{
    /// <summary>Calls of each interval of a date after the history.</summary>
    /// <param name="history">The past.</param>
    /// <param name="date">The date.</param>
    /// <param name="counts">Whether a day of the past may be repeated; any, for the forecast that others have to beat.</param>
    public static IReadOnlyList<double> Calls(
        CallHistory history,
        DateOnly date,
        Func<DateOnly, bool>? counts = null
    )
    {
        var calls = new double?[history.IntervalsPerDay];
        for (var place = history.Days.Count - 1; place >= 0 && calls.Contains(null); place--)
        {
            var day = history.Days[place];
            if (day.Date.DayOfWeek != date.DayOfWeek || !day.HasCounts || counts?.Invoke(day.Date) == false)
                continue;
            for (var interval = 0; interval < calls.Length; interval++)
            {
                if (day.Counts[interval] is { State: CountState.Counted or CountState.Closed } count)
                    calls[interval] ??= count.Offered;
            }
        }

        return [.. calls.Select(count => count ?? 0)];
    }

    /// <summary>
    /// Mean error of repeating the week before, over all intervals of a history that were counted in both weeks: the scale
    /// of MASE. Null where there are none.
    /// </summary>
    public static double? MeanError(CallHistory history)
    {
        var (sum, count) = (0.0, 0);
        for (var place = 7; place < history.Days.Count; place++)
        {
            var (before, now) = (history.Days[place - 7].Counts, history.Days[place].Counts);
            for (var interval = 0; interval < now.Count; interval++)
            {
                if (!before[interval].IsCounted || !now[interval].IsCounted)
                    continue;
                sum += Math.Abs(now[interval].Offered - before[interval].Offered);
                count++;
            }
        }

        return count > 0 ? sum / count : null;
    }
}
