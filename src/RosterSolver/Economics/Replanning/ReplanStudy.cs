using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>A mended roster with its reasons: what changes for whom, why, and what it is worth.</summary>
/// <param name="Replan">How it was mended.</param>
/// <param name="After">The mended roster.</param>
/// <param name="Changes">The changes, in the order of days, those who are absent first on each.</param>
/// <param name="Gap">What the absence alone does to the roster, nobody standing in.</param>
/// <param name="Mended">What the changes do to the roster that is left.</param>
public sealed record ReplanStudy(
    Replan Replan,
    Plan After,
    IReadOnlyList<ReplanChange> Changes,
    AuditChange Gap,
    AuditChange Mended
)
{
    /// <summary>Looks at a roster that was mended.</summary>
    public static ReplanStudy Of(Replan replan, Plan after)
    {
        var absent = replan.Request.Absences.SelectMany(one => one.Days.Select(day => (one.Agent, day)));
        var gone = absent.ToHashSet();
        return new(
            replan,
            after,
            [
                .. after
                    .Scenario.Agents.SelectMany(agent =>
                        Enumerable
                            .Range(0, after.Scenario.Horizon.Days)
                            .Select(day => DayDifference.Of(day, agent, replan.Before.Roster, after.Roster))
                            .OfType<DayDifference>()
                            .Select(day => Change(replan, after, agent, day, gone))
                    )
                    .OrderBy(change => change.Day.Day)
                    .ThenBy(change => change.Reason),
            ],
            AuditChange.Of(replan.Before.Audit, replan.Disturbed.Audit),
            AuditChange.Of(replan.Disturbed.Audit, after.Audit)
        );
    }

    /// <summary>The agents, beside those who are absent, of whom a day changes: those who have to be told.</summary>
    public IReadOnlyList<Agent> Touched =>
        [
            .. Changes
                .Where(change => change.Reason != ReplanReason.Absent)
                .Select(change => change.Agent)
                .DistinctBy(agent => agent.Id),
        ];

    /// <summary>Whether anybody who is absent had a shift then.</summary>
    public bool IsAnybodyMissed => Changes.Any(change => change.Reason == ReplanReason.Absent);

    /// <summary>Days that change beside those of the absent.</summary>
    public int ChangedDays => Changes.Count(change => change.Reason != ReplanReason.Absent);

    /// <summary>
    /// Whether solver and audit agree: nothing that must hold is broken, and the cost is the same to the unit.
    /// </summary>
    public bool IsSound =>
        !After.Audit.Hard.Any() && After.Audit.Cost == Replan.Outcome.Cost && !Overstepped.Any();

    /// <summary>
    /// What changes although it must not, read off the two rosters alone: days that are frozen, and more agents than were allowed. A
    /// replan that has any is our fault.
    /// </summary>
    public IEnumerable<string> Overstepped =>
        Changes
            .Where(change => change.IsFrozen && change.Reason != ReplanReason.Absent)
            .Select(change =>
                $"{change.Agent.Id} changes on {After.Scenario.Horizon.DayName(change.Day.Day)}, and until "
                + $"{Replan.FrozenUntil} all is frozen"
            )
            .Concat(
                Touched.Count > Replan.Request.MostAgents
                    ? [$"{Touched.Count} agents have changes, at most {Replan.Request.MostAgents} may"]
                    : []
            );

    /// <summary>Sessions that the absence has left too small and that cannot change any more, because they are frozen.</summary>
    public IEnumerable<Session> LeftSmall =>
        After.Roster.Brief.Activities.SelectMany(activity =>
            Session.Of(activity, After.Roster.Assignments).Where(session => session.Lacking > 0)
        );

    /// <summary>What the mended roster costs without the price of changes, which is paid to nobody.</summary>
    public Money CostWithoutChanges =>
        After.Audit.Violations.Where(one => one.Rule != ChangesId).Select(one => one.Cost).Total();

    private string ChangesId => After.Scenario.Rules.OfType<Rules.Changes>().Last().Id;

    private static ReplanChange Change(
        Replan replan,
        Plan after,
        Agent agent,
        DayDifference day,
        HashSet<(string, int)> gone
    )
    {
        var takenBack = after.With(
            after
                .Roster.Assignments.Where(worked => worked.Agent != agent.Id || worked.Day != day.Day)
                .Concat(gone.Contains((agent.Id, day.Day)) ? [] : day.Before)
        );
        var without = AuditChange.Of(after.Audit, takenBack.Audit);
        var reason =
            gone.Contains((agent.Id, day.Day)) ? ReplanReason.Absent
            : !without.IsAllowed ? ReplanReason.Rule
            : without.IsWorse(replan.Before.Scenario.Solve.Levels) ? ReplanReason.Cost
            : ReplanReason.WithOthers;
        return new(agent, day, reason, without, IsFrozen(replan, day));
    }

    private static bool IsFrozen(Replan replan, DayDifference day) =>
        replan.FrozenUntil is { } moment
        && day.Before.Concat(day.After)
            .Any(worked => worked.Range.Start < moment.MinuteOf(replan.Before.Scenario.Horizon));
}
