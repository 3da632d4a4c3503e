using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// Understands which session of a roster is meant: <c>training@12-09</c>, or with its time where there are several that day
/// <c>training@12-09T10:00</c>.
/// </summary>
/// <param name="plan">The roster.</param>
public sealed class AskedSession(Plan plan)
{
    private const char BeforeDay = '@';
    private const char BeforeTime = 'T';

    private Horizon Horizon => plan.Scenario.Horizon;

    private IReadOnlyList<Session> All =>
        [
            .. plan
                .Scenario.Activities.SelectMany(activity => Session.Of(activity, plan.Roster.Assignments))
                .OrderBy(session => session.Range.Start),
        ];

    /// <summary>The session; null, with what was wrong, where none or more than one is meant.</summary>
    /// <param name="option">What the option is called.</param>
    /// <param name="text">What was written.</param>
    public (Session? Session, string? Fault) Find(string option, string text)
    {
        var at = text.LastIndexOf(BeforeDay);
        var name = at < 0 ? text : text[..at];
        if (plan.Scenario.Activities.FirstOrDefault(one => one.Id == name) is not { } activity)
            return (null, Unknown(option, text, name));
        var written = at < 0 ? "" : text[(at + 1)..];
        var meant = All.Where(one => one.Activity.Id == activity.Id && IsAt(one, written)).ToList();
        return meant switch
        {
            [var session] => (session, null),
            [] => (null, $"{option} {text}: no such session; expected {Named(All)}"),
            _ => (null, $"{option} {text}: {meant.Count} sessions; expected {Named(meant)}"),
        };
    }

    /// <summary>How a session is written: <c>training@12-09T10:00</c>.</summary>
    public string Name(Session session) => $"{session.Activity.Id}{BeforeDay}{Time(session.Range)}";

    /// <summary>How the beginning of a time is written: <c>12-09T10:00</c>.</summary>
    public string Time(TimeRange range) =>
        $"{Horizon.DateOf(range.Start / Horizon.Day):MM-dd}{BeforeTime}{new TimeOfDay().Write(range.Start % Horizon.Day)}";

    /// <summary>Whether a time is the one that is written: <c>12-09T10:00</c>, or a day alone.</summary>
    public bool IsAt(TimeRange range, string written)
    {
        var parts = written.Split(BeforeTime, 2);
        var hasTime = parts.Length == 2 && new TimeOfDay().TryParse(parts[1], out _);
        var day = new WrittenDays(Horizon).InRoster(hasTime ? parts[0] : written);
        return day == range.Start / Horizon.Day
            && (!hasTime || parts[1] == new TimeOfDay().Write(range.Start % Horizon.Day));
    }

    private bool IsAt(Session session, string written) => written.Length == 0 || IsAt(session.Range, written);

    private string Unknown(string option, string text, string name)
    {
        List<string> names = [.. plan.Scenario.Activities.Select(activity => activity.Id)];
        return names.Count == 0
            ? $"{option} {text}: the scenario has no activities, so there are no sessions to move"
            : $"{option} {text}: unknown activity; expected {Named(All)}"
                + (Suggestion.Nearest(name, names) is { } near ? $"; did you mean '{near}'?" : "");
    }

    private string Named(IReadOnlyList<Session> sessions) =>
        sessions.Count == 0
            ? "a session, and the roster has none"
            : Expectation.OneOf([.. sessions.Select(Name)]);
}
