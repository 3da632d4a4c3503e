namespace RosterSolver.Domain;

/// <summary>A day that is not like the other days of its weekday.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">Why.</param>
/// <param name="Factor">Calls as a multiple of an ordinary day's; null to learn it from similar days of the past.</param>
/// <param name="Window">The hours that it touches; null for the whole day.</param>
/// <param name="Name">What it is called; days of the same kind and name are similar. Null for no name.</param>
/// <param name="Offset">Days after the day that it belongs to; 0 for that day, negative before it.</param>
/// <param name="Like">The weekday whose level and profile it takes; null for its own (a make-up workday: the mean workday's).</param>
public sealed record SpecialDay(
    DateOnly Date,
    DayKind Kind,
    decimal? Factor = null,
    TimeWindow? Window = null,
    string? Name = null,
    int Offset = 0,
    DayOfWeek? Like = null
)
{
    /// <summary>Whether a holiday is one by statute; otherwise it is a rest day given in exchange (调休).</summary>
    public bool IsStatutory { get; init; } = true;

    /// <summary>Whether work on it is paid as work on a public holiday.</summary>
    public bool IsPaidAsHoliday => Kind == DayKind.Holiday && IsStatutory;

    /// <summary>The name of the Spring Festival, whose days are similar at the same distance from the lunar new year.</summary>
    public const string SpringFestival = "spring-festival";

    /// <summary>
    /// The distance by which similar days are paired: from the lunar new year for the Spring Festival, which moves by
    /// weeks from year to year, otherwise <see cref="Offset"/>.
    /// </summary>
    public int PairedOffset =>
        Name == SpringFestival ? Date.DayNumber - LunarNewYear.Nearest(Date).DayNumber : Offset;

    /// <summary>Whether the day touches an interval that begins at a minute of the day.</summary>
    public bool Touches(int minute) =>
        Window is not { } window || (window.FromMinute <= minute && minute < window.ToMinute);
}
