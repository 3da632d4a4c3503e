using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>When else the people of a session can have it, where the trainer or the room is not there: no shift and no break moves.</summary>
/// <param name="Before">The roster as it is.</param>
/// <param name="Session">The session.</param>
/// <param name="Offers">
/// The times at which most of its people can come: what breaks no rule that must hold first, then the cheapest.
/// </param>
public sealed record SessionMove(Plan Before, Session Session, IReadOnlyList<SessionOffer> Offers)
{
    /// <summary>Minutes between two times that are looked at, as in a solve.</summary>
    private const int Step = 15;

    /// <summary>Looks for other times.</summary>
    /// <param name="before">The roster, sound in structure.</param>
    /// <param name="session">One of its sessions.</param>
    /// <param name="days">The days on which it could be; 0 is the horizon's first.</param>
    /// <param name="from">What starts before that minute of the horizon stays as it is.</param>
    public static SessionMove Of(Plan before, Session session, IReadOnlyCollection<int> days, int from)
    {
        var without = Without(before, session);
        var times = Times(session.Activity, before.Scenario.Horizon, days)
            .Where(range => range.Start >= from && range != session.Range)
            .Select(range => (Range: range, Come: Coming(session, without, range, from)))
            .Where(time => time.Come.Count > 0)
            .ToList();
        var most = times.Select(time => time.Come.Count).DefaultIfEmpty(0).Max();
        return new(
            before,
            session,
            [
                .. times
                    .Where(time => time.Come.Count == most)
                    .Select(time => Offer(before, session, without, time.Range, time.Come))
                    .OrderBy(offer => offer.Change.Broken.Count)
                    .ThenBy(offer => offer.Change.Cost)
                    .ThenBy(offer => offer.Range.Start),
            ]
        );
    }

    /// <summary>The best time that breaks no rule that must hold; null where there is none.</summary>
    public SessionOffer? Best => Offers.FirstOrDefault(offer => offer.Change.IsAllowed);

    /// <summary>The people of the session, by id.</summary>
    public IReadOnlyList<string> People => [.. Session.People.Select(worked => worked.Agent)];

    private static IEnumerable<TimeRange> Times(
        Activity activity,
        Horizon horizon,
        IReadOnlyCollection<int> days
    ) =>
        from day in days.Order()
        from minute in Enumerable.Range(0, Horizon.Day / Step)
        let start = day * Horizon.Day + minute * Step
        let range = new TimeRange(start, start + activity.Minutes)
        where activity.MayBe(range, horizon)
        select range;

    private static Roster Without(Plan before, Session session) =>
        new(
            before.Roster.Brief,
            before.Roster.Assignments.Select(worked =>
                session.People.Contains(worked)
                    ? worked with
                    {
                        Activities =
                        [
                            .. worked.Activities.Where(taken =>
                                taken.Activity != session.Activity.Id || taken.Range != session.Range
                            ),
                        ],
                    }
                    : worked
            )
        );

    /// <summary>The shifts in which people of the session could attend it at that time.</summary>
    private static List<Assignment> Coming(Session session, Roster without, TimeRange range, int from)
    {
        var people = session.People.Select(worked => worked.Agent).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. without.Assignments.Where(worked =>
                people.Contains(worked.Agent)
                && worked.Range.Start >= from
                && worked.Range.Start <= range.Start
                && worked.Range.End >= range.End
                && worked.Activities.Count == 0
                && worked.Breaks.All(taken => taken.Range.Overlap(range) == 0)
            ),
        ];
    }

    private static SessionOffer Offer(
        Plan before,
        Session session,
        Roster without,
        TimeRange range,
        List<Assignment> come
    )
    {
        var plan = before.With(
            without.Assignments.Select(worked =>
                come.Contains(worked)
                    ? worked with
                    {
                        Activities = [new(session.Activity.Id, range)],
                    }
                    : worked
            )
        );
        List<string> there = [.. come.Select(worked => worked.Agent)];
        return new(
            range,
            there,
            [.. session.People.Select(worked => worked.Agent).Except(there)],
            plan,
            AuditChange.Of(before.Audit, plan.Audit)
        );
    }
}
