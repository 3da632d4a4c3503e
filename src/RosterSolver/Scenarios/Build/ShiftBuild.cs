using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Templates and breaks become the shifts that can be given.</summary>
internal static class ShiftBuild
{
    private const int MostBreaks = 6;

    /// <summary>Every start of every template, in the order of the scenario.</summary>
    public static IReadOnlyList<Shift> Of(ScenarioSection section, List<ScenarioError> errors)
    {
        var breaks = Breaks(section, errors);
        if (section.Shifts.Count == 0)
            errors.Add(new(section.SpanOf("shifts"), "there are no shift templates", "at least one"));
        return [.. section.Shifts.SelectMany(pair => Starts(pair.Key, pair.Value, breaks, section, errors))];
    }

    /// <summary>The breaks by name; null for one with a fault, so that no shift is blamed for it.</summary>
    private static Dictionary<string, BreakRule?> Breaks(ScenarioSection section, List<ScenarioError> errors)
    {
        var breaks = new Dictionary<string, BreakRule?>(StringComparer.Ordinal);
        foreach (var (id, written) in section.Breaks ?? new Dictionary<string, BreakSection>())
        {
            var fault = Fault(id, written);
            if (fault is not null)
                errors.Add(fault);
            breaks[id] = fault is null
                ? new(
                    id,
                    written.Length,
                    written.Paid,
                    written.Window,
                    written.After,
                    written.Count,
                    written.Spacing
                )
                : null;
        }

        return breaks;
    }

    private static ScenarioError? Fault(string id, BreakSection written) =>
        written switch
        {
            { Window: not null, After: not null } => new(
                written.KeySpanOfEither("window", "after"),
                $"break {id} has both window and after",
                "one of the two"
            ),
            { Window: { } window } when window.ToMinute - window.FromMinute < written.Length => new(
                written.SpanOf("window"),
                $"the window is shorter than the break of {written.Length} minutes",
                "a window that holds the whole break"
            ),
            _ => null,
        };

    private static List<Shift> Starts(
        string id,
        TemplateSection template,
        Dictionary<string, BreakRule?> breaks,
        ScenarioSection section,
        List<ScenarioError> errors
    )
    {
        var family = FamilyOf(id, template);
        if (family is null)
            errors.Add(
                new(
                    section.KeySpan("shifts", id),
                    $"template {id} has no family",
                    "the key family, or one of early, mid, late, night as its name",
                    new Word<ShiftFamily>().DidYouMean(id)
                )
            );
        ReportStarts(id, template, errors);
        if (Rules(template, breaks, errors) is not { } rules || TooMany(id, template, rules, errors))
            return [];
        if (rules.Count == 0 && template.LongestStretch < template.Length)
        {
            errors.Add(
                new(
                    template.SpanOf("longest-stretch"),
                    $"shift {id} has no breaks, so it is one stretch of {template.Length} minutes",
                    "breaks, or a stretch as long as the shift"
                )
            );
            return [];
        }

        var starts = template.Starts.Distinct().ToList();
        var placed = starts.ConvertAll(start =>
            BreakOrder.Arrange(start, template.Length, rules, template.LongestStretch)
        );
        ReportUnfit(id, template, rules, placed.ConvertAll(slots => slots is not null), errors);
        return
        [
            .. starts
                .Zip(placed)
                .Where(pair => pair.Second is not null && family is not null)
                .Select(pair => new Shift(id, family!.Value, pair.First, template.Length, pair.Second!)
                {
                    LongestStretch = template.LongestStretch,
                }),
        ];
    }

    /// <summary>The family that the template names, or that is its name; null when neither is one.</summary>
    public static ShiftFamily? FamilyOf(string id, TemplateSection template) =>
        template.Family ?? (new Word<ShiftFamily>().TryParse(id, out var family) ? family : null);

    private static void ReportStarts(string id, TemplateSection template, List<ScenarioError> errors)
    {
        if (template.Starts.Count == 0)
            errors.Add(
                new(template.SpanOf("starts"), $"template {id} has no start", "at least one, such as 07:00")
            );
        for (var place = 1; place < template.Starts.Count; place++)
        {
            if (template.Starts.Take(place).Contains(template.Starts[place]))
                errors.Add(
                    new(
                        template.SpanOf("starts", place),
                        $"template {id} has the start {Clock(template.Starts[place])} twice"
                    )
                );
        }
    }

    private static List<BreakRule>? Rules(
        TemplateSection template,
        Dictionary<string, BreakRule?> breaks,
        List<ScenarioError> errors
    )
    {
        var rules = new List<BreakRule>();
        var names = template.Breaks ?? [];
        for (var place = 0; place < names.Count; place++)
        {
            if (!breaks.TryGetValue(names[place], out var rule))
                errors.Add(
                    new(
                        template.SpanOf("breaks", place),
                        $"unknown break '{names[place]}'",
                        breaks.Count == 0 ? "a break listed under breaks" : Expectation.OneOf(breaks.Keys),
                        Suggestion.Nearest(names[place], breaks.Keys)
                    )
                );
            else if (rule is not null)
                rules.Add(rule);
        }

        return rules.Count == names.Count ? rules : null;
    }

    /// <summary>Every order of the breaks is tried, so there may not be many.</summary>
    private static bool TooMany(
        string id,
        TemplateSection template,
        List<BreakRule> rules,
        List<ScenarioError> errors
    )
    {
        var count = rules.Sum(rule => rule.Count);
        if (count <= MostBreaks)
            return false;
        errors.Add(
            new(template.SpanOf("breaks"), $"{count} breaks in a shift {id}", $"at most {MostBreaks}")
        );
        return true;
    }

    /// <summary>Breaks that fit at no start are the breaks' fault, and are reported once.</summary>
    private static void ReportUnfit(
        string id,
        TemplateSection template,
        List<BreakRule> rules,
        List<bool> fits,
        List<ScenarioError> errors
    )
    {
        var starts = template.Starts.Distinct().ToList();
        var unfit = starts.Where((_, place) => !fits[place]).ToList();
        var everywhere = unfit.Count == starts.Count;
        foreach (var start in everywhere ? unfit.Take(1) : unfit)
            errors.Add(
                new(
                    everywhere
                        ? template.SpanOf("breaks")
                        : template.SpanOf("starts", FirstPlace(template, start)),
                    $"{Names(rules)} not fit into {id} from {Clock(start)} to {Clock(start + template.Length)}"
                        + (
                            template.LongestStretch is { } longest
                                ? $" with at most {longest} minutes at work without one"
                                : ""
                        ),
                    "a window that lies within the shift, with room for every break and its spacing"
                )
            );
    }

    private static int FirstPlace(TemplateSection template, int start) =>
        template.Starts.TakeWhile(other => other != start).Count();

    private static string Names(List<BreakRule> rules) =>
        rules.Count == 1
            ? $"break {rules[0].Id} does"
            : $"breaks {string.Join(", ", rules.Select(rule => rule.Id))} do";

    private static string Clock(int minute) => $"{minute / 60 % 24:00}:{minute % 60:00}";
}
