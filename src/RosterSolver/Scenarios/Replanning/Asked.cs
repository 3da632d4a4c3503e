using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>
/// Understands what a command line asks about a scenario: its agents, days and shifts, by the words that planners use. What
/// is not understood is kept as a fault, with what was expected and probably meant.
/// </summary>
/// <param name="scenario">The scenario.</param>
public sealed class Asked(Scenario scenario)
{
    private const string Between = "..";
    private const string AgentsWord = "-agents";
    private const int MostNamed = 12;

    private readonly List<string> faults = [];

    /// <summary>The faults so far, each a line such as <c>--agent lina: unknown agent; expected ...</c>.</summary>
    public IReadOnlyList<string> Faults => faults;

    private Horizon Horizon => scenario.Horizon;

    private WrittenDays Written => new(Horizon);

    /// <summary>The agent of that id; null, with a fault, where there is none.</summary>
    public Agent? Agent(string option, string id)
    {
        var known = scenario.Agents.FirstOrDefault(agent => agent.Id == id);
        if (known is null)
            Refuse(
                option,
                id,
                "unknown agent",
                OneOf("an agent", scenario.Agents.Select(agent => agent.Id)),
                Near()
            );
        return known;

        string? Near() => Suggestion.Nearest(id, scenario.Agents.Select(agent => agent.Id));
    }

    /// <summary>The day of a date, in any way it is written: <c>12-10</c>; null, with a fault, for any other.</summary>
    public int? Day(string option, string text)
    {
        var day = Written.InRoster(text);
        if (day is null)
            Refuse(option, text, NoDay(text), Dates());
        return day;
    }

    /// <summary>A template, one start of it such as <c>late@15:15</c>, or <c>off</c>; null, with a fault, for any other.</summary>
    public string? Shift(string option, string name)
    {
        string[] names =
        [
            Pins.DayOff,
            .. scenario.Shifts.Select(shift => shift.Template).Distinct(),
            .. scenario.Shifts.Select(shift => shift.Id),
        ];
        if (names.Contains(name, StringComparer.Ordinal))
            return name;
        Refuse(option, name, "unknown shift", OneOf("a shift", names), Suggestion.Nearest(name, names));
        return null;
    }

    /// <summary>
    /// An absence: <c>li-na@12-10..12-11</c>, or of one day <c>li-na@12-10</c>. It may begin before the roster or end after it;
    /// the days of the roster count.
    /// </summary>
    public Absence? Absence(string option, string text)
    {
        var at = text.LastIndexOf('@');
        if (at < 0)
        {
            Refuse(option, text, "no day", "an agent and days such as li-na@12-10..12-11");
            return null;
        }

        var ends = text[(at + 1)..].Split(Between);
        var (agent, first) = (Agent(option, text[..at]), Written.Near(ends[0]));
        var last = Written.Near(ends[^1]);
        if (first is null || last is null || first >= Horizon.Days || last < 0)
            Refuse(option, text, NoDay(ends[0]), Dates());
        else if (ends.Length > 2 || first > last)
            Refuse(option, text, "the days do not follow each other", "days such as 12-10..12-11");
        else if (agent is not null)
            return new(agent.Id, Math.Max(0, first.Value), Math.Min(Horizon.Days - 1, last.Value));
        return null;
    }

    /// <summary>Absences, each as <see cref="Absence"/> understands it; those that are not understood are left out.</summary>
    public IReadOnlyList<Absence> Absences(string option, IEnumerable<string> texts) =>
        [.. texts.Select(text => Absence(option, text)).OfType<Absence>()];

    /// <summary>Days of the roster: <c>12-10</c> or <c>12-10..12-11</c>; null, with a fault, for others.</summary>
    public IReadOnlyList<int>? Days(string option, string text)
    {
        var ends = text.Split(Between);
        var days = ends.Select(end => Written.InRoster(end)).ToList();
        if (days.Contains(null))
            Refuse(option, text, NoDay(ends[days.IndexOf(null)]), Dates());
        else if (ends.Length > 2 || days[0] > days[^1])
            Refuse(option, text, "the days do not follow each other", "days such as 12-10..12-11");
        else
            return [.. Enumerable.Range(days[0]!.Value, days[^1]!.Value - days[0]!.Value + 1)];
        return null;
    }

    /// <summary>A moment: <c>2026-12-09T18:00</c>.</summary>
    public ClockTime? Moment(string option, string text)
    {
        var syntax = new DateAndTime();
        if (syntax.TryParse(text, out var moment))
            return moment;
        Refuse(option, text, "cannot be read", syntax.Expected, syntax.Meant(text));
        return null;
    }

    /// <summary>A moment on a day of the roster.</summary>
    public ClockTime? MomentWithin(string option, string text)
    {
        if (Moment(option, text) is not { } moment)
            return null;
        var day = Horizon.DayOf(moment.Date);
        if (day >= 0 && day < Horizon.Days)
            return moment;
        Refuse(option, text, "no day of the roster", Dates());
        return null;
    }

    /// <summary>A number of agents: <c>6</c> or <c>6-agents</c>.</summary>
    public int? Agents(string option, string text)
    {
        var number = text.EndsWith(AgentsWord, StringComparison.Ordinal) ? text[..^AgentsWord.Length] : text;
        if (new WholeNumber().TryParse(number, out var agents) && agents >= 0)
            return agents;
        Refuse(option, text, "no number of agents", "a whole number such as 6, or 6-agents");
        return null;
    }

    /// <summary>A length of time in minutes: <c>48h</c>.</summary>
    public int? Minutes(string option, string text)
    {
        var syntax = new DurationInMinutes();
        if (syntax.TryParse(text, out var minutes))
            return minutes;
        Refuse(option, text, "cannot be read", syntax.Expected, syntax.Meant(text));
        return null;
    }

    private string NoDay(string text) =>
        Written.AreSeveral(text) ? "more than one day of the roster" : "no day of the roster";

    private string Dates() =>
        $"a date from {Horizon.DateOf(0):yyyy-MM-dd} to {Horizon.DateOf(Horizon.Days - 1):yyyy-MM-dd}, such as "
        + $"{Horizon.DateOf(0):MM-dd}";

    private static string OneOf(string what, IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count <= MostNamed ? Expectation.OneOf(all) : $"{what} of the scenario";
    }

    private void Refuse(string option, string text, string what, string expected, string? meant = null) =>
        faults.Add(
            $"{option} {text}: {what}; expected {expected}"
                + (meant is null ? "" : $"; did you mean '{meant}'?")
        );
}
