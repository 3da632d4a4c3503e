namespace RosterSolver.Economics;

/// <summary>
/// One week of a staffing plan: what is needed, and by whom it is covered. Hours are productive ones.
/// </summary>
/// <param name="Groups">The staff, in the order of the plan.</param>
/// <param name="Overtime">Hours of overtime by band.</param>
/// <param name="Sites">The week of each site, in the order of the needs; one where the need is one.</param>
/// <param name="Wages">What the regular hours of those hired cost.</param>
/// <param name="CoverCost">What overtime, outsourcing, transfers and missing hours cost.</param>
public sealed record StaffingWeek(
    IReadOnlyList<GroupWeek> Groups,
    IReadOnlyList<double> Overtime,
    IReadOnlyList<SiteWeek> Sites,
    double Wages,
    double CoverCost
)
{
    /// <summary>Hours that are asked for.</summary>
    public double Need => Sites.Sum(site => site.Need);

    /// <summary>Hours of the people of today.</summary>
    public double Today => Groups.Sum(group => group.TodayHours);

    /// <summary>Hours of those hired.</summary>
    public double Hired => Groups.Sum(group => group.HiredHours);

    /// <summary>Hours that others work.</summary>
    public double Outsourced => Sites.Sum(site => site.Cover.Outsourced);

    /// <summary>Hours that nobody works.</summary>
    public double Missing => Sites.Sum(site => site.Cover.Missing);

    /// <summary>Hours beyond the need, site by site.</summary>
    public double Spare => Sites.Sum(site => site.Spare);
}
