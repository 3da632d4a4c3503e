using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Agents attend the activities of the scenario as often as they should, in groups that are large enough.</summary>
[Rule(
    "attendance",
    Always = true,
    Says = "Each agent attends each of `activities` that is meant for the agent as often in a calendar week as it says, or each "
        + "attendance missing or too many costs the activity's `price`. Those who begin at the same time are in one session, or in as many as their "
        + "number needs; each has at least as many people as `group` says.",
    Unit = "attendance missing or too many",
    AtTheEdges = "Of a week that is known in part, the share is due that falls on the days known, in whole attendances; those "
        + "of the history count. Nobody attends more often than there are days left without leave.",
    Encoded = "Sessions as counts of people, placed beside the shifts or after them; an agent's attendances of a "
        + "week against those due.",
    Example = "attendance:"
)]
public sealed record Attendance() : Rule((Money?)null)
{
    /// <summary>
    /// The minute before which all is as it is. Sessions of people whose shifts start before it cannot change, so nobody asks
    /// whether they are large enough.
    /// </summary>
    internal int SettledUntil { get; init; }

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var activity in model.Brief.Activities)
        {
            foreach (var monday in model.Brief.Horizon.Mondays())
            {
                foreach (var agent in model.Agents)
                {
                    var due = activity.Due(model.Brief.Agents[agent], monday, model.Brief);
                    model.Attend(new AttendanceLimit(Id, activity, agent, monday, due, activity.Price));
                }
            }

            model.Attend(new SessionLimit(Id, activity, model.Brief.Agents.Count, SettledUntil));
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        roster.Brief.Activities.SelectMany(activity =>
            Attended(activity, roster).Concat(Sessions(activity, roster))
        );

    private IEnumerable<Violation> Attended(Activity activity, Roster roster)
    {
        var horizon = roster.Brief.Horizon;
        foreach (var agent in roster.Brief.Agents)
        {
            var attended = roster
                .Of(agent)
                .SelectMany(worked => worked.Activities)
                .Where(taken => string.Equals(taken.Activity, activity.Id, StringComparison.Ordinal))
                .CountBy(taken => Week.MondayOf(taken.Range.Start / Horizon.Day, horizon))
                .ToDictionary();
            foreach (var monday in horizon.Mondays())
            {
                var (there, due) = (
                    attended.GetValueOrDefault(monday),
                    activity.Due(agent, monday, roster.Brief)
                );
                if (there != due)
                    yield return new(
                        Id,
                        agent.Id,
                        Math.Max(0, monday),
                        Math.Abs(due - there),
                        activity.Price * Math.Abs(due - there),
                        $"{agent.Id} attends {activity.Id} {there} times in the week of "
                            + $"{roster.Brief.Horizon.DayName(monday)}; {due} are due"
                    );
            }
        }
    }

    private IEnumerable<Violation> Sessions(Activity activity, Roster roster) =>
        from session in Session.Of(activity, roster.Assignments)
        where session.Lacking > 0 && !session.IsSettled(SettledUntil)
        select new Violation(
            Id,
            null,
            session.Range.Start / Horizon.Day,
            session.Lacking,
            null,
            $"{roster.Brief.Horizon.Describe(session.Range.Start)}: {session.People.Count} people attend {activity.Id}, in "
                + $"groups of {activity.Group.AtLeast} to {activity.Group.AtMost}"
        );
}
