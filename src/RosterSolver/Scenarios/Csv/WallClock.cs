using NodaTime;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// The wall clock of a time zone, or one that never changes where no zone is known. When clocks go forward an interval is
/// skipped, when they go back one comes twice.
/// </summary>
internal sealed class WallClock(DateTimeZone? zone)
{
    /// <summary>Whether a time zone is known.</summary>
    public bool HasZone => zone is not null;

    /// <summary>How often the clock shows a minute of a date: 0, 1 or 2 times.</summary>
    public int Occurrences(DateOnly date, int minute) =>
        zone is null ? 1 : zone.MapLocal(At(date, minute)).Count;

    /// <summary>
    /// The wall time of a moment in the zone, and whether it is the second time that the clock shows it; for a time
    /// without an offset that is not known yet.
    /// </summary>
    public (DateOnly Date, int Minute, bool? Again) Read(WrittenTime written)
    {
        if (zone is null || written.Offset is not { } offset)
            return (written.Local.Date.ToDateOnly(), Minute(written.Local), null);
        var moment = new OffsetDateTime(written.Local, offset).InZone(zone);
        var mapping = zone.MapLocal(moment.LocalDateTime);
        return (
            moment.Date.ToDateOnly(),
            Minute(moment.LocalDateTime),
            mapping.Count == 2 && mapping.Last() == moment
        );
    }

    /// <summary>The zone of a <see cref="TimeZoneName"/>; null for none.</summary>
    public static DateTimeZone? Zone(string? name) =>
        name is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(name);

    private static int Minute(LocalDateTime time) => time.Hour * 60 + time.Minute;

    private static LocalDateTime At(DateOnly date, int minute) =>
        LocalDate.FromDateOnly(date).AtMidnight().PlusMinutes(minute);
}
