namespace RosterSolver.Domain;

/// <summary>
/// Like people of one contract at one site: those of today, and the terms on which more come or some go.
/// </summary>
/// <param name="Name">The planner's name for them.</param>
/// <param name="Site">Where they sit; null when that does not matter.</param>
/// <param name="Heads">People of today, all of them proficient.</param>
/// <param name="Hours">Paid hours of a week.</param>
/// <param name="Productive">Share of them on the phone.</param>
/// <param name="Pay">Base of overtime premiums, an hour.</param>
/// <param name="Loaded">What a paid hour costs: wage, social insurance, seat.</param>
/// <param name="Attrition">How fast people leave.</param>
/// <param name="Overtime">Overtime that they may work.</param>
/// <param name="Limits">Limits of it over more than a week.</param>
/// <param name="Hiring">How more come; null when nobody does.</param>
/// <param name="Release">How some go; null when nobody does.</param>
public sealed record StaffGroup(
    string Name,
    string? Site,
    int Heads,
    double Hours,
    double Productive,
    double Pay,
    double Loaded,
    Attrition Attrition,
    IReadOnlyList<OvertimeBand> Overtime,
    OvertimeLimits Limits,
    Hiring? Hiring,
    Release? Release
)
{
    /// <summary>Productive hours of a proficient agent's week.</summary>
    public double ProductiveHours => Hours * Productive;

    /// <summary>What an agent's week costs.</summary>
    public double WeekCost => Hours * Loaded;
}
