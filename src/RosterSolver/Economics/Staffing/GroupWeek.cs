using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>A group in one week: expected people and what their regular hours bring.</summary>
/// <param name="Today">People of today who are still there.</param>
/// <param name="Hired">People hired since who are still there.</param>
/// <param name="Proficient">Of both, those who have full output; they can work overtime.</param>
/// <param name="TodayHours">Productive hours of the people of today.</param>
/// <param name="HiredHours">Productive hours of those hired.</param>
public sealed record GroupWeek(
    double Today,
    double Hired,
    double Proficient,
    double TodayHours,
    double HiredHours
)
{
    /// <summary>The weeks of a group, class by class and week by week, as people come, learn and leave.</summary>
    public static IReadOnlyList<GroupWeek> Of(StaffingBrief brief, StaffingPlan plan, int place)
    {
        var group = brief.Groups[place];
        var classes = new List<HiredClass>();
        var today = (double)group.Heads;
        var weeks = new List<GroupWeek>();
        for (var week = 0; week < brief.Weeks; week++)
        {
            today -= In(plan.Releases, place, week);
            if (In(plan.Hires, place, week) is > 0 and var heads)
                classes.Add(new(group.Hiring!, heads));
            weeks.Add(
                new(
                    today,
                    classes.Sum(one => one.Heads),
                    today + classes.Where(one => one.IsProficient).Sum(one => one.Heads),
                    today * group.Hours * group.Productive,
                    classes.Sum(one => one.Heads * one.Output) * group.Hours * group.Productive
                )
            );
            today -= today * group.Attrition.Weekly;
            foreach (var one in classes)
                one.Age(group.Attrition);
        }

        return weeks;
    }

    private static int In(IReadOnlyList<Movement> moves, int group, int week) =>
        moves.Where(move => move.Group == group && move.Week == week).Sum(move => move.Heads);
}
