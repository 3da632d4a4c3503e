using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>How far agents attend the activities of a scenario.</summary>
/// <param name="Due">Attendances due, of all agents, activities and weeks.</param>
/// <param name="Kept">Of these, attendances that there are; more in a week than due do not count.</param>
/// <param name="Minutes">Agent-minutes in activities.</param>
public sealed record ActivityAttendance(int Due, int Kept, int Minutes)
{
    /// <summary>The attendance of a roster.</summary>
    public static ActivityAttendance Of(Roster roster)
    {
        var weeks = (
            from activity in roster.Brief.Activities
            from agent in roster.Brief.Agents
            from monday in roster.Brief.Horizon.Mondays()
            let attended = roster
                .Of(agent)
                .SelectMany(worked => worked.Activities)
                .Count(taken =>
                    taken.Activity == activity.Id && taken.Day >= monday && taken.Day < monday + 7
                )
            select (Due: activity.Due(agent, monday, roster.Brief), Attended: attended)
        ).ToList();
        return new(
            weeks.Sum(week => week.Due),
            weeks.Sum(week => Math.Min(week.Due, week.Attended)),
            roster.Assignments.SelectMany(worked => worked.Activities).Sum(taken => taken.Range.Minutes)
        );
    }
}
