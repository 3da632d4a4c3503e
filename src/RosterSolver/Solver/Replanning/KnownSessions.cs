using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// The sessions of a roster that people know, when some do not come: those that are large enough still, or cannot change,
/// stay; the others are dissolved.
/// </summary>
internal sealed class KnownSessions
{
    private readonly RosterModel model;
    private readonly IReadOnlyList<SessionLimit> limits;
    private readonly Dictionary<(string Agent, int Day, string Shift), Assignment> byShift;
    private readonly HashSet<(string Agent, int Day)> left;

    /// <summary>Reads the sessions off a roster.</summary>
    /// <param name="model">The page on which the rules have written.</param>
    /// <param name="known">What people know, without those who do not come.</param>
    public KnownSessions(RosterModel model, Roster known)
    {
        this.model = model;
        limits = [.. model.Limits.OfType<SessionLimit>()];
        var small = TooSmall(known).ToList();
        left = [.. small.SelectMany(session => session.People).Select(one => (one.Agent, one.Day))];
        LeastTouched = small
            .GroupBy(session => session.Range.Start / Horizon.Day)
            .Select(day => day.Sum(session => Math.Min(session.People.Count, session.Lacking)))
            .DefaultIfEmpty(0)
            .Max();
        Kept = Dissolved(known);
        byShift = Kept.Assignments.ToDictionary(worked => (worked.Agent, worked.Day, worked.Shift.Id));
    }

    /// <summary>The roster that is known, with the sessions that are too small dissolved.</summary>
    public Roster Kept { get; }

    /// <summary>Fewest people, beside those who do not come, of whom a day has to change for these sessions.</summary>
    public int LeastTouched { get; }

    /// <summary>The shifts alone: who attends a session keeps the shift of that day, and its people are required beside the others.</summary>
    public RosterModel Held()
    {
        var shifts = model.On(ActivitySolve.Reserving(model.Brief, Kept)).With((limit, _) => Counting(limit));
        Hold(shifts, Kept.Assignments.Where(worked => worked.Activities.Count > 0));
        return shifts;
    }

    /// <summary>The shifts alone, whatever becomes of sessions that can change.</summary>
    public RosterModel Free()
    {
        var shifts = model.On(ActivitySolve.Reserving(model.Brief, null));
        var settled = limits
            .SelectMany(limit =>
                Session
                    .Of(limit.Activity, Kept.Assignments)
                    .Where(session => session.IsSettled(limit.SettledUntil))
            )
            .SelectMany(session => session.People);
        Hold(shifts, settled);
        return shifts;
    }

    /// <summary>A roster of shifts with the breaks and sessions of those who keep theirs; sessions that are too small then are dissolved.</summary>
    public Roster Restored(Roster found) =>
        Dissolved(
            new(
                model.Brief,
                found.Assignments.Select(worked =>
                    byShift.GetValueOrDefault((worked.Agent, worked.Day, worked.Shift.Id)) ?? worked
                )
            )
        );

    private Roster Dissolved(Roster roster)
    {
        var gone = TooSmall(roster)
            .SelectMany(session => session.People.Select(worked => (worked, session.Range.Start)))
            .ToHashSet();
        return gone.Count == 0
            ? roster
            : new(
                roster.Brief,
                roster.Assignments.Select(worked =>
                    worked with
                    {
                        Activities =
                        [
                            .. worked.Activities.Where(taken => !gone.Contains((worked, taken.Range.Start))),
                        ],
                    }
                )
            );
    }

    private IEnumerable<Session> TooSmall(Roster roster) =>
        limits.SelectMany(limit =>
            Session
                .Of(limit.Activity, roster.Assignments)
                .Where(session => session.Lacking > 0 && !session.IsSettled(limit.SettledUntil))
        );

    private void Hold(RosterModel shifts, IEnumerable<Assignment> held)
    {
        var places = model
            .Brief.Agents.Index()
            .ToDictionary(agent => agent.Item.Id, agent => agent.Index, StringComparer.Ordinal);
        foreach (var worked in held)
            shifts.AtLeast(
                new Attendance(),
                shifts.Sum(
                    places[worked.Agent],
                    [worked.Day],
                    choice => choice.Shift.Id == worked.Shift.Id ? 1 : 0
                ),
                1,
                null
            );
    }

    /// <summary>Who has lost a session is changed already, where agents with changes are counted.</summary>
    private Limit Counting(Limit limit) =>
        limit is TouchedLimit touched
            ? touched with
            {
                Agents =
                [
                    .. touched.Agents.Select(told =>
                        told with
                        {
                            Days = [.. told.Days.Select(day => Counted(told.Agent, day))],
                        }
                    ),
                ],
            }
            : limit;

    private ToldDay Counted(int agent, ToldDay day) =>
        left.Contains((model.Brief.Agents[agent].Id, day.Day)) ? day with { Shift = -1 } : day;
}
