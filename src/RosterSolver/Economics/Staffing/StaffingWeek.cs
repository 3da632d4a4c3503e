namespace RosterSolver.Economics;

/// <summary>
/// One week of a staffing plan: what is needed, and by whom it is covered. Hours are productive ones.
/// </summary>
/// <param name="Need">Hours that are asked for.</param>
/// <param name="Groups">The staff, in the order of the plan.</param>
/// <param name="Overtime">Hours of overtime by band.</param>
/// <param name="Outsourced">Hours that others work.</param>
/// <param name="Missing">Hours that nobody works.</param>
/// <param name="Wages">What the regular hours of those hired cost.</param>
/// <param name="CoverCost">What overtime, outsourcing and missing hours cost.</param>
public sealed record StaffingWeek(
    double Need,
    IReadOnlyList<GroupWeek> Groups,
    IReadOnlyList<double> Overtime,
    double Outsourced,
    double Missing,
    double Wages,
    double CoverCost
)
{
    /// <summary>Hours of the people of today.</summary>
    public double Today => Groups.Sum(group => group.TodayHours);

    /// <summary>Hours of those hired.</summary>
    public double Hired => Groups.Sum(group => group.HiredHours);

    /// <summary>What regular hours leave open; below 0 where they are more than is needed.</summary>
    public double Gap => Need - Today - Hired;

    /// <summary>Hours beyond the need.</summary>
    public double Spare => Math.Max(0, -(Gap - Overtime.Sum() - Outsourced - Missing));
}
