using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>People asked for by template and day.</summary>
internal static class HeadsBuild
{
    /// <summary>The needs, by day, then in the order of the templates; faults of the section and its file are reported.</summary>
    public static IReadOnlyList<HeadsNeed> Of(
        ScenarioSection scenario,
        Horizon horizon,
        ReadFile read,
        List<ScenarioError> errors
    )
    {
        if (scenario.Demand.Heads is not { } section)
            return [];
        if (section.Csv is null && section.Week is null)
            errors.Add(new(section.At, "heads asks for nobody", "csv or week"));
        List<string> templates = [.. scenario.Shifts.Keys];
        var needs = new Dictionary<(int Day, string Template), HeadsNeed>();
        foreach (var need in EveryWeek(section, templates, horizon, errors))
            needs[(need.Day, need.Template)] = need;
        if (section.Csv is not null)
        {
            foreach (var need in new HeadsCsv(section, templates, horizon, errors).Read(read))
                needs[(need.Day, need.Template)] = need;
        }

        return [.. needs.Values.OrderBy(need => need.Day).ThenBy(need => templates.IndexOf(need.Template))];
    }

    private static IEnumerable<HeadsNeed> EveryWeek(
        HeadsSection section,
        List<string> templates,
        Horizon horizon,
        List<ScenarioError> errors
    )
    {
        foreach (var template in section.Week?.Keys ?? [])
        {
            if (!templates.Contains(template))
                errors.Add(
                    new(
                        section.KeySpan("week", template),
                        $"unknown shift template '{template}'",
                        Expectation.OneOf(templates),
                        Suggestion.Nearest(template, templates)
                    )
                );
        }

        return errors.Count > 0 || section.Week is null
            ? []
            : from template in section.Week
            from days in template.Value
            from day in Enumerable.Range(0, horizon.Days)
            where days.Key.Days.Contains(horizon.DateOf(day).DayOfWeek)
            select new HeadsNeed(day, template.Key, days.Value, null, null);
    }
}
