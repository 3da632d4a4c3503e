using NodaTime;
using NodaTime.TimeZones;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The moments of a roster's local times in a time zone, in UTC.</summary>
/// <param name="zone">A name of the IANA database, such as Asia/Shanghai.</param>
public sealed class TimeOnEarth(string zone)
{
    private const int MinutesOfAnHour = 60;

    private static readonly ZoneLocalMappingResolver resolver = Resolvers.CreateMappingResolver(
        Resolvers.ReturnEarlier,
        Resolvers.ReturnStartOfIntervalAfter
    );

    private readonly DateTimeZone place = DateTimeZoneProviders.Tzdb[zone];

    /// <summary>What the clock shows at a moment.</summary>
    /// <param name="zone">A name of the IANA database; null for the zone of this machine.</param>
    /// <param name="utc">The moment, in UTC.</param>
    public static ClockTime Present(string? zone, DateTime utc)
    {
        var local = Instant
            .FromDateTimeUtc(utc)
            .InZone(
                zone is null
                    ? DateTimeZoneProviders.Tzdb.GetSystemDefault()
                    : DateTimeZoneProviders.Tzdb[zone]
            );
        return new(local.Date.ToDateOnly(), local.Hour * MinutesOfAnHour + local.Minute);
    }

    /// <summary>
    /// The moment at which the clock shows a minute of a date. Of an hour that comes twice the first is meant; a time that clocks
    /// skip is the moment at which they are put forward.
    /// </summary>
    /// <param name="date">The date.</param>
    /// <param name="minute">Minutes after its midnight; from 1440 on they lie on days after it.</param>
    public DateTime Utc(DateOnly date, int minute) =>
        LocalDate.FromDateOnly(date).AtMidnight().PlusMinutes(minute).InZone(place, resolver).ToDateTimeUtc();
}
