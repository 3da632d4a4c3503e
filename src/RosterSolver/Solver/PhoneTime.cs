using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>
/// The minutes that one start of a shift, or one break, puts into or takes out of each planning interval; the
/// model's side of coverage.
/// </summary>
internal static class PhoneTime
{
    /// <summary>The intervals that a stretch of time touches within the horizon, with the minutes shared.</summary>
    public static IEnumerable<(int Interval, int Minutes)> Of(TimeRange range, Horizon horizon)
    {
        var length = horizon.IntervalMinutes;
        for (var interval = Math.Max(0, range.Start / length); interval < horizon.Intervals; interval++)
        {
            var minutes = range.Overlap(horizon.Interval(interval));
            if (minutes > 0)
                yield return (interval, minutes);
            else if (interval * length >= range.End)
                yield break;
        }
    }

    /// <summary>Minutes on the phone in each interval that past shifts of a skill set already give.</summary>
    public static int[] OfThePast(Brief brief, SkillSet set)
    {
        var minutes = new int[brief.Horizon.Intervals];
        foreach (var assignment in set.Agents.SelectMany(agent => brief.Agents[agent].History))
        {
            foreach (var (interval, present) in Of(assignment.Range, brief.Horizon))
                minutes[interval] += present;
            foreach (var (interval, away) in assignment.Away().SelectMany(range => Of(range, brief.Horizon)))
                minutes[interval] -= away;
        }

        return minutes;
    }
}
