namespace RosterSolver.Domain;

/// <summary>
/// A limit that ties weeks together: over some weeks the overtime of a group is at most so many hours of each agent
/// who can work it, counted week by week.
/// </summary>
/// <param name="Name">What it is called: <c>2027-01</c> for a month, <c>weeks 3 to 19</c> for a window.</param>
/// <param name="Group">Index of the group.</param>
/// <param name="First">First week, counted from 0.</param>
/// <param name="HoursPerWeek">Hours that each agent of a week adds; one number for all weeks of the span.</param>
/// <param name="Weeks">Weeks of the span within the plan.</param>
public sealed record OvertimeSpan(string Name, int Group, int First, int Weeks, double HoursPerWeek)
{
    /// <summary>Whether the week, counted from 0, is one of the span.</summary>
    public bool Contains(int week) => week >= First && week < First + Weeks;
}
