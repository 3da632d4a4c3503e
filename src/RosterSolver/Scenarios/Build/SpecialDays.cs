using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>What one entry of a calendar means, day by day.</summary>
internal static class SpecialDays
{
    /// <summary>Days in a row; each knows its place in the row, by which it is paired with earlier ones.</summary>
    public static IEnumerable<SpecialDay> Row(
        DateRange dates,
        DayKind kind,
        decimal? factor,
        int? from,
        int? to,
        string? name,
        DayOfWeek? like,
        decimal decay
    )
    {
        var left = 1m;
        for (var offset = 0; offset < dates.Days; offset++)
        {
            yield return new(
                dates.First.AddDays(offset),
                kind,
                factor is null ? null : 1 + (factor - 1) * left,
                from is null && to is null ? null : new TimeWindow(from ?? 0, to ?? Horizon.Day),
                name,
                offset,
                like
            );
            left *= decay;
        }
    }

    /// <summary>The day with what the statute says of it; without a word of the statute every holiday is one by it.</summary>
    public static SpecialDay Statutory(SpecialDay day, IReadOnlyList<DateRange>? statutory) =>
        statutory is null ? day : day with { IsStatutory = statutory.Any(range => range.Contains(day.Date)) };

    /// <summary>The same day of every month from one date to another, and the days about it.</summary>
    public static IEnumerable<SpecialDay> Monthly(
        int day,
        DayKind kind,
        decimal? factor,
        int reach,
        DateRange within
    )
    {
        var name = $"day-{day}";
        for (
            var month = new DateOnly(within.First.Year, within.First.Month, 1);
            month <= within.Last.AddDays(reach);
            month = month.AddMonths(1)
        )
        {
            var date = month.AddDays(Math.Min(day, DateTime.DaysInMonth(month.Year, month.Month)) - 1);
            for (var offset = -reach; offset <= reach; offset++)
                yield return new(
                    date.AddDays(offset),
                    kind,
                    offset == 0 ? factor : null,
                    Name: name,
                    Offset: offset
                );
        }
    }
}
