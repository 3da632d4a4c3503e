using NodaTime;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The planned days.</summary>
internal static class HorizonBuild
{
    private const int YearsOfHistory = 2;
    private const int DaysBeyond = 14;
    private const int SecondsOfMinute = 60;
    private const int MinutesOfHour = 60;

    private static readonly int[] intervals = [15, 30, 60];

    /// <summary>The horizon, or null when the section has faults.</summary>
    public static Horizon? Of(HorizonSection section, List<ScenarioError> errors)
    {
        var before = errors.Count;
        if (!intervals.Contains(section.Interval))
            errors.Add(
                new(
                    section.SpanOf("interval"),
                    $"an interval of {section.Interval} minutes",
                    "15m, 30m or 1h"
                )
            );
        if (section.Weeks is null && section.Days is null)
            errors.Add(new(section.At, "the horizon has no length", "weeks or days"));
        if (section.Weeks is not null && section.Days is not null)
            errors.Add(
                new(
                    section.KeySpanOfEither("weeks", "days"),
                    "the horizon has both weeks and days",
                    "one of the two"
                )
            );
        if (errors.Count > before)
            return null;
        var horizon = new Horizon(section.Start, section.Days ?? 7 * section.Weeks!.Value, section.Interval);
        return WallClock.Zone(section.TimeZone) is { } zone
            ? horizon with
            {
                Clock = new([.. Changes(zone, horizon)]),
            }
            : horizon;
    }

    /// <summary>When the clocks of the zone change, as far as a history may reach back and shifts beyond the end.</summary>
    private static IEnumerable<ClockChange> Changes(DateTimeZone zone, Horizon horizon)
    {
        var from = zone.AtStartOfDay(LocalDate.FromDateOnly(horizon.Start.AddYears(-YearsOfHistory)));
        var to = zone.AtStartOfDay(LocalDate.FromDateOnly(horizon.Last.AddDays(DaysBeyond)));
        var stretches = zone.GetZoneIntervals(from.ToInstant(), to.ToInstant()).ToList();
        foreach (var (before, after) in stretches.Zip(stretches.Skip(1)))
        {
            var at = after.Start.WithOffset(before.WallOffset);
            var forward = (after.WallOffset - before.WallOffset).Seconds / SecondsOfMinute;
            if (forward != 0)
                yield return new(at.Date.ToDateOnly(), at.Hour * MinutesOfHour + at.Minute, forward);
        }
    }
}
