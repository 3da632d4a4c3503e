using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>
/// What every roster must be before any rule is asked: known agents, shifts of the scenario, days of the
/// horizon, and each shift's breaks taken at allowed times. The model cannot express anything else; a roster
/// from elsewhere can.
/// </summary>
public static class Structure
{
    /// <summary>What its faults go by in an audit.</summary>
    public const string Id = "structure";

    /// <summary>How the sentence of a shift ends that the scenario does not have.</summary>
    public const string NoSuchShift = "the scenario has no such shift";

    /// <summary>Every structural fault; all are hard.</summary>
    public static IEnumerable<Violation> Check(Roster roster)
    {
        var agents = roster.Brief.Agents.Select(agent => agent.Id).ToHashSet(StringComparer.Ordinal);
        var shifts = roster.Brief.Shifts.Select(shift => shift.Id).ToHashSet(StringComparer.Ordinal);
        return roster.Assignments.SelectMany(assignment =>
            Faults(assignment, agents, shifts, roster.Brief)
                .Select(fault => new Violation(
                    Id,
                    assignment.Agent,
                    assignment.Day,
                    1,
                    null,
                    $"{assignment.Agent}, {assignment.Shift.Id} on {roster.Brief.Horizon.DayName(assignment.Day)}: {fault}"
                ))
        );
    }

    private static IEnumerable<string> Faults(
        Assignment assignment,
        HashSet<string> agents,
        HashSet<string> shifts,
        Brief brief
    )
    {
        if (!agents.Contains(assignment.Agent))
            yield return "the scenario has no such agent";
        var known = shifts.Contains(assignment.Shift.Id);
        if (!known)
            yield return NoSuchShift;
        if (assignment.Day < 0 || assignment.Day >= brief.Horizon.Days)
            yield return "the day is outside the horizon";
        // Which breaks a shift has is known of the scenario's own shifts only.
        foreach (var fault in known ? BreakFaults(assignment) : [])
            yield return fault;
        foreach (
            var fault in assignment.Activities.SelectMany(taken => ActivityFaults(taken, assignment, brief))
        )
            yield return fault;
    }

    private static IEnumerable<string> ActivityFaults(ActivityTaken taken, Assignment assignment, Brief brief)
    {
        var named = $"{taken.Activity} at {brief.Horizon.Describe(taken.Range.Start)}";
        var others = assignment
            .Breaks.Select(other => (Name: other.Break, other.Range))
            .Concat(
                assignment
                    .Activities.Where(other => other.Range.Start > taken.Range.Start)
                    .Select(other => (Name: other.Activity, other.Range))
            );
        foreach (var (name, _) in others.Where(other => other.Range.Overlap(taken.Range) > 0))
            yield return $"{named} and {name} are at the same time";
        if (taken.Range.Start < assignment.Range.Start || taken.Range.End > assignment.Range.End)
            yield return $"{named} lies outside the shift";
        if (brief.Activities.FirstOrDefault(one => one.Id == taken.Activity) is not { } activity)
        {
            yield return $"the scenario has no activity {taken.Activity}";
            yield break;
        }

        if (taken.Range.Minutes != activity.Minutes)
            yield return $"{named} lasts {taken.Range.Minutes} min instead of {activity.Minutes}";
        if (!activity.MayBe(taken.Range, brief.Horizon))
            yield return $"{named} lies outside the days and the window of {activity.Id}";
    }

    private static IEnumerable<string> BreakFaults(Assignment assignment)
    {
        var slots = assignment.Shift.Breaks;
        if (assignment.Breaks.Count != slots.Count)
        {
            yield return $"has {assignment.Breaks.Count} breaks instead of {slots.Count}";
            yield break;
        }

        for (var place = 0; place < slots.Count; place++)
        {
            var taken = assignment.Breaks[place];
            var slot = slots[place];
            var offset = taken.Range.Start - assignment.Range.Start;
            if (!string.Equals(taken.Break, slot.Break.Id, StringComparison.Ordinal))
                yield return $"break {place + 1} is {taken.Break} instead of {slot.Break.Id}";
            if (taken.Range.Minutes != slot.Break.Minutes)
                yield return $"{taken.Break} lasts {taken.Range.Minutes} min instead of {slot.Break.Minutes}";
            if (offset < slot.Earliest || offset > slot.Latest)
                yield return $"{taken.Break} begins {offset} min after the start; {slot.Earliest} to {slot.Latest} is allowed";
            if (place > 0 && taken.Range.Start - assignment.Breaks[place - 1].Range.End < slot.Gap)
                yield return $"{taken.Break} follows {assignment.Breaks[place - 1].Break} by less than {slot.Gap} min";
        }

        foreach (var fault in StretchFaults(assignment))
            yield return fault;
    }

    private static IEnumerable<string> StretchFaults(Assignment assignment)
    {
        if (assignment.Shift.LongestStretch is not { } longest)
            yield break;
        var since = assignment.Range.Start;
        foreach (
            var until in assignment
                .Breaks.Select(taken => taken.Range)
                .Append(new(assignment.Range.End, assignment.Range.End))
        )
        {
            if (until.Start - since > longest)
                yield return $"works {until.Start - since} min without a break; at most {longest} are allowed";
            since = until.End;
        }
    }
}
