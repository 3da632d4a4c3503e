using NodaTime;

namespace RosterSolver.Scenarios;

/// <summary>The moments of a roster's local times in a time zone, in UTC.</summary>
/// <param name="Zone">A name of the IANA database, such as Asia/Shanghai.</param>
public sealed record TimeOnEarth(string Zone)
{
    private readonly DateTimeZone zone = DateTimeZoneProviders.Tzdb[Zone];

    /// <summary>
    /// The moment at which the clock shows a minute of a date. Of an hour that comes twice the first is meant; a time that clocks
    /// skip is as much later as they skip.
    /// </summary>
    /// <param name="date">The date.</param>
    /// <param name="minute">Minutes after its midnight; from 1440 on they lie on days after it.</param>
    public DateTime Utc(DateOnly date, int minute) =>
        LocalDate.FromDateOnly(date).AtMidnight().PlusMinutes(minute).InZoneLeniently(zone).ToDateTimeUtc();
}
