using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The activities that agents attend, with their defaults worked out.</summary>
internal static class ActivityBuild
{
    private const int UsualPrice = 200;
    private const int MostPeople = 500;

    private static readonly WeekdayRange Workdays = new(DayOfWeek.Monday, DayOfWeek.Friday);

    /// <summary>The activities in the order of the scenario.</summary>
    public static IReadOnlyList<Activity> Of(ScenarioSection section, List<ScenarioError> errors) =>
        [
            .. (section.Activities ?? new Dictionary<string, ActivitySection>()).Select(pair =>
                Of(pair.Key, pair.Value, section, errors)
            ),
        ];

    private static Activity Of(
        string id,
        ActivitySection written,
        ScenarioSection section,
        List<ScenarioError> errors
    )
    {
        var days = (written.Days ?? [Workdays]).SelectMany(range => range.Days).ToHashSet();
        var group = written.Group ?? new(1, MostPeople);
        var people = RuleBuild.PeopleOf(section);
        errors.AddRange(Faults(id, written, group, days, section));
        errors.AddRange(Strangers(written, people, section));
        return new(
            id,
            written.Length,
            written.PerAgent,
            group,
            days,
            written.Window,
            written.Price ?? Money.Of(UsualPrice)
        )
        {
            Dates = written.Dates,
            For = written.For?.Where(people.Contains).ToList(),
            Skilled = [.. (written.For ?? []).Where(name => !people.Contains(name))],
        };
    }

    private static IEnumerable<ScenarioError> Strangers(
        ActivitySection written,
        List<string> people,
        ScenarioSection section
    )
    {
        var known = people.Union(SkillBuild.NamesOf(section.Demand)).ToList();
        return (written.For ?? [])
            .Index()
            .Where(name => !known.Contains(name.Item))
            .Select(name =>
                RuleBuild.Unknown(
                    "contract, group, agent or skill",
                    name.Item,
                    known,
                    written.SpanOf("for", name.Index)
                )
            );
    }

    private static IEnumerable<ScenarioError> Faults(
        string id,
        ActivitySection written,
        CountRange group,
        HashSet<DayOfWeek> days,
        ScenarioSection section
    )
    {
        if (id.Contains(' ', StringComparison.Ordinal) || id.Contains(';', StringComparison.Ordinal))
            yield return new(
                section.KeySpan("activities", id),
                $"'{id}' is no name for an activity",
                "a name without spaces and semicolons"
            );
        if (group.AtLeast < 1 || group.AtMost > MostPeople)
            yield return new(
                written.SpanOf("group"),
                $"a group of {group.AtLeast} to {group.AtMost} people",
                $"1 to {MostPeople}"
            );
        if (written.Window is { } window && window.ToMinute - window.FromMinute < written.Length)
            yield return new(
                written.SpanOf("window"),
                $"the window is shorter than a session of {written.Length} minutes",
                "a window that holds the whole session"
            );
        if (written.PerAgent > days.Count)
            yield return new(
                written.SpanOf("per-agent"),
                $"{written.PerAgent} sessions a week on {days.Count} weekdays",
                "at most one a day"
            );
        if (section.Shifts.Count > 0 && section.Shifts.Values.All(shift => shift.Length < written.Length))
            yield return new(
                written.SpanOf("length"),
                $"no shift is as long as a session of {id}",
                "a session that lies within a shift"
            );
    }
}
