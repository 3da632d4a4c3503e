namespace RosterSolver.Solver;

/// <summary>Some days with so many days around each; where they touch they are one window.</summary>
internal static class DayWindows
{
    /// <summary>The windows, ascending: first day and how many days in a row.</summary>
    /// <param name="days">The days.</param>
    /// <param name="around">How many days before and after each.</param>
    /// <param name="horizon">Days of the horizon; windows end at its edges.</param>
    public static IReadOnlyList<(int First, int Days)> Of(IEnumerable<int> days, int around, int horizon)
    {
        var windows = new List<(int First, int Last)>();
        foreach (var day in days.Where(day => day >= 0 && day < horizon).Distinct().Order())
        {
            var (first, last) = (Math.Max(0, day - around), Math.Min(horizon - 1, day + around));
            if (windows is [.., var before] && first <= before.Last + 1)
                windows[^1] = before with { Last = Math.Max(before.Last, last) };
            else
                windows.Add((first, last));
        }

        return windows.ConvertAll(window => (window.First, window.Last - window.First + 1));
    }
}
