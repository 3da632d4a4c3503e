using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A shift template of a first scenario.</summary>
/// <param name="Name">Name of the template.</param>
/// <param name="Family">Part of the day.</param>
/// <param name="Starts">Its starts, minutes after midnight.</param>
/// <param name="Minutes">From start to end.</param>
/// <param name="Meal">The kind of break that it has; null for one that is too short for any.</param>
internal sealed record FirstShift(
    string Name,
    ShiftFamily Family,
    IReadOnlyList<int> Starts,
    int Minutes,
    string? Meal
)
{
    /// <summary>Minutes of a meal, which is not paid.</summary>
    public const int MealMinutes = 45;

    private const int Full = 8 * 60 + MealMinutes;
    private const int ShortestWithMeal = 6 * 60;
    private const int Hour = 60;
    private const int Noon = 12 * Hour;

    /// <summary>Paid minutes.</summary>
    public int Paid => Minutes - (Meal is null ? 0 : MealMinutes);

    /// <summary>Shifts that cover opening hours: the first that opens, the last that closes, and one between where there is room.</summary>
    public static IReadOnlyList<FirstShift> Covering(FirstAnswers answers)
    {
        if (answers.AroundTheClock)
            return
            [
                Of("early", ShiftFamily.Early, 6 * Hour + 30),
                Of("mid", ShiftFamily.Mid, 10 * Hour),
                Of("late", ShiftFamily.Late, 14 * Hour + 30),
                Of("night", ShiftFamily.Night, 22 * Hour + 15),
            ];
        var windows = answers
            .Hours.ByWeekday.SelectMany(day => day)
            .Distinct()
            .OrderByDescending(window => window.ToMinute - window.FromMinute)
            .ToList();
        return [.. windows.SelectMany((window, place) => Within(window, place == 0 ? "" : $"-{place + 1}"))];
    }

    private static IEnumerable<FirstShift> Within(TimeWindow window, string suffix)
    {
        var length = window.ToMinute - window.FromMinute;
        if (length < Full + Hour)
        {
            var whole = Math.Min(length, Full);
            int[] starts =
                length > whole ? [window.FromMinute, window.ToMinute - whole] : [window.FromMinute];
            var family = window.FromMinute < Noon ? ShiftFamily.Early : ShiftFamily.Late;
            yield return new($"day{suffix}", family, starts, whole, MealOf(window.FromMinute, whole));
            yield break;
        }

        var last = window.ToMinute - Full;
        yield return Of($"early{suffix}", ShiftFamily.Early, window.FromMinute);
        if (last - window.FromMinute >= 4 * Hour)
            yield return Of($"mid{suffix}", ShiftFamily.Mid, (window.FromMinute + last) / 2 / 30 * 30);
        yield return Of($"late{suffix}", ShiftFamily.Late, last);
    }

    private static FirstShift Of(string name, ShiftFamily family, int start) =>
        new(name, family, [start], Full, MealOf(start, Full));

    private static string? MealOf(int start, int minutes)
    {
        if (minutes < ShortestWithMeal)
            return null;
        var end = start + minutes;
        if (start + Hour <= 11 * Hour && end - Hour >= 14 * Hour)
            return "lunch";
        return start + Hour <= 17 * Hour && end - Hour >= 20 * Hour ? "dinner" : "meal";
    }
}
