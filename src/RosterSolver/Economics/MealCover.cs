using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>What is left on the phones while people are at one kind of meal, on one day or on all of them.</summary>
/// <param name="Meal">The kind of break.</param>
/// <param name="Day">The day on which the shifts start; null for the whole horizon.</param>
/// <param name="Agents">Meals taken.</param>
/// <param name="First">Start of the first of them, in minutes of the horizon.</param>
/// <param name="Last">End of the last of them.</param>
/// <param name="MostAtOnce">Most agents at it in one planning interval, averaged over the interval.</param>
/// <param name="MostAt">That interval.</param>
/// <param name="LowestCover">
/// Least share of the agents required that is there, over the intervals in which somebody eats, at most 1; null where nobody is
/// required in them.
/// </param>
/// <param name="LowestAt">That interval; null with it.</param>
/// <param name="MissingHours">Agent-hours missing in these intervals.</param>
public sealed record MealCover(
    string Meal,
    int? Day,
    int Agents,
    int First,
    int Last,
    decimal MostAtOnce,
    int MostAt,
    decimal? LowestCover,
    int? LowestAt,
    decimal MissingHours
)
{
    /// <summary>Under each meal that somebody takes its days, in their order.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="queues">Required and staffed agents, all queues.</param>
    public static IReadOnlyList<IReadOnlyList<MealCover>> ByMeal(
        Roster roster,
        IReadOnlyList<QueueKpis> queues
    )
    {
        var meals = roster
            .Brief.Shifts.SelectMany(shift => shift.Breaks)
            .Where(slot => slot.Break.IsMeal)
            .Select(slot => slot.Break.Id)
            .Distinct(StringComparer.Ordinal);
        return [.. meals.Select(meal => Days(roster, queues, meal).ToList()).Where(days => days.Count > 0)];
    }

    /// <summary>The days of a meal as one: the most of all, the lowest of all, the sums.</summary>
    public static MealCover Whole(IReadOnlyList<MealCover> days)
    {
        var most = days.MaxBy(day => day.MostAtOnce)!;
        var lowest = days.Where(day => day.LowestCover is not null).MinBy(day => day.LowestCover);
        return new(
            most.Meal,
            null,
            days.Sum(day => day.Agents),
            days.Min(day => day.First % Horizon.Day),
            days.Max(day => day.Last - day.First / Horizon.Day * Horizon.Day),
            most.MostAtOnce,
            most.MostAt,
            lowest?.LowestCover,
            lowest?.LowestAt,
            days.Sum(day => day.MissingHours)
        );
    }

    private static IEnumerable<MealCover> Days(Roster roster, IReadOnlyList<QueueKpis> queues, string meal) =>
        roster
            .Assignments.SelectMany(worked =>
                worked.Breaks.Where(taken => taken.Break == meal).Select(taken => (worked.Day, taken.Range))
            )
            .GroupBy(taken => taken.Day, taken => taken.Range)
            .OrderBy(day => day.Key)
            .Select(day => Of(meal, day.Key, [.. day], roster.Brief.Horizon, queues));

    private static MealCover Of(
        string meal,
        int day,
        IReadOnlyList<TimeRange> taken,
        Horizon horizon,
        IReadOnlyList<QueueKpis> queues
    )
    {
        var (first, last) = (taken.Min(range => range.Start), taken.Max(range => range.End));
        var eaten = Enumerable
            .Range(0, horizon.Intervals)
            .Select(interval => (Interval: interval, Minutes: taken.Sum(horizon.Interval(interval).Overlap)))
            .Where(one => one.Minutes > 0)
            .ToList();
        var most = eaten.DefaultIfEmpty().MaxBy(one => one.Minutes);
        var covers = eaten.Select(one => (one.Interval, Cover: Cover(one.Interval, queues))).ToList();
        var asked = covers.Where(one => one.Cover is not null).ToList();
        return new(
            meal,
            day,
            taken.Count,
            first,
            last,
            most.Minutes / (decimal)horizon.IntervalMinutes,
            most.Interval,
            asked.Count == 0 ? null : asked.Min(one => one.Cover),
            asked.Count == 0 ? null : asked.MinBy(one => one.Cover).Interval,
            eaten.Sum(one => queues.Sum(queue => queue.Intervals[one.Interval].Under))
                * horizon.IntervalMinutes
                / 60
        );
    }

    private static decimal? Cover(int interval, IReadOnlyList<QueueKpis> queues)
    {
        var required = queues.Sum(queue => queue.Intervals[interval].Required);
        var covered = queues.Sum(queue =>
            Math.Min(queue.Intervals[interval].Required, queue.Intervals[interval].Staffed)
        );
        return required == 0 ? null : covered / required;
    }
}
