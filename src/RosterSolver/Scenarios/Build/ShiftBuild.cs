using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Templates and breaks become the shifts that can be given.</summary>
internal static class ShiftBuild
{
    /// <summary>Every start of every template, in the order of the scenario.</summary>
    public static IReadOnlyList<Shift> Of(ScenarioSection section, List<ScenarioError> errors)
    {
        var breaks = Breaks(section, errors);
        if (section.Shifts.Count == 0)
            errors.Add(new(section.SpanOf("shifts"), "there are no shift templates", "at least one"));
        return [.. section.Shifts.SelectMany(pair => Starts(pair.Key, pair.Value, breaks, section, errors))];
    }

    private static Dictionary<string, BreakRule> Breaks(ScenarioSection section, List<ScenarioError> errors)
    {
        var breaks = new Dictionary<string, BreakRule>(StringComparer.Ordinal);
        foreach (var (id, written) in section.Breaks ?? new Dictionary<string, BreakSection>())
        {
            if (written.Window is not null && written.After is not null)
                errors.Add(
                    new(written.KeySpan("after"), $"break {id} has both window and after", "one of the two")
                );
            if (written.Window is { } window && window.ToMinute - window.FromMinute < written.Length)
                errors.Add(
                    new(
                        written.SpanOf("window"),
                        $"the window is shorter than the break of {written.Length} minutes"
                    )
                );
            breaks[id] = new(
                id,
                written.Length,
                written.Paid,
                written.Window,
                written.After,
                written.Count,
                written.Spacing
            );
        }

        return breaks;
    }

    private static IEnumerable<Shift> Starts(
        string id,
        TemplateSection template,
        Dictionary<string, BreakRule> breaks,
        ScenarioSection section,
        List<ScenarioError> errors
    )
    {
        var family = template.Family ?? FamilyNamed(id);
        if (family is null)
            errors.Add(
                new(
                    section.KeySpan("shifts", id),
                    $"template {id} has no family",
                    "family: early, mid, late or night, as its name is none of these"
                )
            );
        var rules = Rules(template, breaks, errors);
        for (var place = 0; place < template.Starts.Count; place++)
        {
            var start = template.Starts[place];
            if (template.Starts.Take(place).Contains(start))
                errors.Add(new(template.SpanOf("starts", place), $"template {id} has this start twice"));
            else if (
                family is { } known
                && rules is not null
                && Shift(id, known, template, place, rules, errors) is { } shift
            )
                yield return shift;
        }
    }

    private static ShiftFamily? FamilyNamed(string id) =>
        Enum.TryParse<ShiftFamily>(id, ignoreCase: true, out var family) && !char.IsAsciiDigit(id[0])
            ? family
            : null;

    private static List<BreakRule>? Rules(
        TemplateSection template,
        Dictionary<string, BreakRule> breaks,
        List<ScenarioError> errors
    )
    {
        var rules = new List<BreakRule>();
        var names = template.Breaks ?? [];
        for (var place = 0; place < names.Count; place++)
        {
            if (breaks.TryGetValue(names[place], out var rule))
                rules.Add(rule);
            else
                errors.Add(
                    new(
                        template.SpanOf("breaks", place),
                        $"unknown break '{names[place]}'",
                        breaks.Count == 0
                            ? "a break listed under breaks"
                            : $"one of {string.Join(", ", breaks.Keys)}",
                        Suggestion.Nearest(names[place], breaks.Keys)
                    )
                );
        }

        return rules.Count == names.Count ? rules : null;
    }

    private static Shift? Shift(
        string id,
        ShiftFamily family,
        TemplateSection template,
        int place,
        List<BreakRule> rules,
        List<ScenarioError> errors
    )
    {
        var start = template.Starts[place];
        if (BreakOrder.Arrange(start, template.Length, rules) is { } slots)
            return new(id, family, start, template.Length, slots);
        var end = (start + template.Length) % Horizon.Day;
        errors.Add(
            new(
                template.SpanOf("starts", place),
                $"the breaks {string.Join(", ", rules.Select(rule => rule.Id))} do not fit into {id} from "
                    + $"{start / 60:00}:{start % 60:00} to {end / 60:00}:{end % 60:00}",
                "windows and spacings that leave room for each"
            )
        );
        return null;
    }
}
