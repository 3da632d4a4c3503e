using System.Diagnostics;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Sends people whose session was dissolved to another, or others to theirs, as long as that saves more than the changes cost.
/// Shifts and breaks stay where they are. Each step is the best of all there are, judged by all limits.
/// </summary>
/// <param name="model">The page on which the rules have written.</param>
/// <param name="known">What people know, without those who do not come.</param>
/// <param name="time">Wall time that it may take.</param>
/// <param name="cancellation">Ends it; what has been mended stays.</param>
internal sealed class SessionMending(
    RosterModel model,
    Roster known,
    TimeSpan time,
    CancellationToken cancellation
)
{
    private const int MostSteps = 20;

    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly IReadOnlyList<SessionLimit> limits = [.. model.Limits.OfType<SessionLimit>()];

    /// <summary>The roster with sessions mended.</summary>
    public Roster In(Roster roster)
    {
        var least = Judged(roster);
        for (var step = 0; step < MostSteps && Better(ref roster, ref least); step++) { }
        return roster;
    }

    private bool Better(ref Roster roster, ref (long Broken, Money Cost) least)
    {
        var best = roster;
        foreach (var tried in limits.SelectMany(limit => Steps(limit, best)).ToList())
        {
            if (clock.Elapsed > time || cancellation.IsCancellationRequested)
                break;
            var here = Judged(tried);
            if (here.CompareTo(least) < 0)
                (roster, least) = (tried, here);
        }

        return !ReferenceEquals(best, roster);
    }

    /// <summary>By how much what must hold is broken, then what it costs.</summary>
    private (long Broken, Money Cost) Judged(Roster roster)
    {
        var chosen = new Choices(roster);
        return (
            model.Limits.Where(limit => limit.IsHard).Sum(limit => limit.BreachIn(chosen)),
            model.Limits.Select(limit => limit.CostIn(chosen)).Total()
        );
    }

    private IEnumerable<Roster> Steps(SessionLimit limit, Roster roster)
    {
        var sessions = Session
            .Of(limit.Activity, roster.Assignments)
            .ToDictionary(session => session.Range.Start);
        foreach (var lost in Session.Of(limit.Activity, known.Assignments))
        {
            var people = lost.People.Where(worked => HasLost(roster, worked)).ToList();
            if (people.Count == 0)
                continue;
            foreach (var joined in people.SelectMany(worked => Joined(limit, roster, sessions, worked)))
                yield return joined;
            if (!sessions.ContainsKey(lost.Range.Start))
            {
                foreach (var revived in Revived(limit, roster, sessions, lost, people))
                    yield return revived;
            }
        }
    }

    /// <summary>Whether the shift is still worked and nothing is attended in it any more.</summary>
    private static bool HasLost(Roster roster, Assignment worked) =>
        roster.Assignments.Any(now =>
            now.Agent == worked.Agent
            && now.Day == worked.Day
            && now.Shift.Id == worked.Shift.Id
            && now.Activities.Count == 0
        );

    /// <summary>Somebody who has lost a session, in each other one with room in the same week.</summary>
    private static IEnumerable<Roster> Joined(
        SessionLimit limit,
        Roster roster,
        Dictionary<int, Session> sessions,
        Assignment worked
    ) =>
        from session in sessions.Values
        where !session.IsSettled(limit.SettledUntil)
        where limit.Activity.Lacking(session.People.Count + 1) == 0
        from own in roster.Assignments
        where own.Agent == worked.Agent && CanAttend(limit, own, session.Range)
        select Sent(roster, session, [own]);

    /// <summary>The session again, with others who attend nothing that day, or whose own session can spare them.</summary>
    private static IEnumerable<Roster> Revived(
        SessionLimit limit,
        Roster roster,
        Dictionary<int, Session> sessions,
        Session lost,
        List<Assignment> people
    )
    {
        var left = roster
            .Assignments.Where(now => people.Exists(one => one.Agent == now.Agent && one.Day == now.Day))
            .ToList();
        var wanted = limit.Activity.Lacking(left.Count);
        var others = roster
            .Assignments.Except(left)
            .Select(own => (Own: own, From: Spared(limit, sessions, own)))
            .Where(one => CanAttend(limit, one.Own with { Activities = [] }, lost.Range))
            .Where(one => one.Own.Activities.Count == 0 || one.From is not null)
            .ToList();
        if (wanted == 1)
            return others.Select(one => Sent(roster, lost, [.. left, one.Own]));
        var apart = others
            .DistinctBy(one => one.From is { } from ? (object)from : one.Own.Agent)
            .Take(wanted);
        var joining = apart.Select(one => one.Own).ToList();
        return joining.Count == wanted ? [Sent(roster, lost, [.. left, .. joining])] : [];
    }

    /// <summary>When the session begins that can spare the agent; null where none is attended or it cannot.</summary>
    private static int? Spared(SessionLimit limit, Dictionary<int, Session> sessions, Assignment own) =>
        own.Activities is [var taken]
        && taken.Activity == limit.Activity.Id
        && sessions[taken.Range.Start] is var session
        && !session.IsSettled(limit.SettledUntil)
        && limit.Activity.Lacking(session.People.Count - 1) == 0
            ? taken.Range.Start
            : null;

    /// <summary>Whether the agent could attend in a shift that can change, with its breaks where they are.</summary>
    private static bool CanAttend(SessionLimit limit, Assignment own, TimeRange time) =>
        own.Activities.Count == 0
        && own.Range.Start >= limit.SettledUntil
        && own.Range.Start <= time.Start
        && own.Range.End >= time.End
        && own.Breaks.All(taken => taken.Range.Overlap(time) == 0);

    private static Roster Sent(Roster roster, Session session, IReadOnlyList<Assignment> people) =>
        new(
            roster.Brief,
            roster.Assignments.Select(own =>
                people.Contains(own)
                    ? own with
                    {
                        Activities = [new(session.Activity.Id, session.Range)],
                    }
                    : own
            )
        );
}
