using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The kinds of break that a roster shows: how long, when after the start of a shift, and whether they are paid.</summary>
internal sealed class ImportedBreaks
{
    private const int Step = BreakOrder.Step;
    private readonly Dictionary<string, BreakRule> rules;

    /// <summary>Finds them in the templates.</summary>
    public ImportedBreaks(IReadOnlyList<ImportedTemplate> templates)
    {
        var unpaid = Unpaid(templates);
        rules = templates
            .SelectMany(template => template.Shifts)
            .SelectMany(shift => shift.Breaks)
            .GroupBy(taken => taken.Name, StringComparer.Ordinal)
            .ToDictionary(
                kind => kind.Key,
                kind => Rule(kind.Key, [.. kind], !unpaid.Contains(kind.Key), Count(templates, kind.Key)),
                StringComparer.Ordinal
            );
        Rules = [.. rules.Values.Where(rule => templates.Any(template => Of(template).Contains(rule.Id)))];
    }

    /// <summary>The kinds that some template has.</summary>
    public IReadOnlyList<BreakRule> Rules { get; }

    /// <summary>The kinds of break of a template; none where they would not fit into its shifts.</summary>
    public IReadOnlyList<string> Of(ImportedTemplate template)
    {
        List<string> kinds = [.. template.Breaks.Distinct()];
        var fits = template.Starts.All(start =>
            BreakOrder.Arrange(start, template.Minutes, [.. kinds.Select(kind => rules[kind])]) is not null
        );
        return fits ? kinds : [];
    }

    private static int Count(IReadOnlyList<ImportedTemplate> templates, string kind) =>
        Math.Max(1, templates.Max(template => template.Breaks.Count(name => name == kind)));

    private static BreakRule Rule(
        string name,
        IReadOnlyList<(string Name, int After, int Minutes)> taken,
        bool paid,
        int count
    )
    {
        var minutes = taken.GroupBy(one => one.Minutes).MaxBy(group => group.Count())!.Key;
        MinuteRange? after =
            count > 1
                ? null
                : new(
                    taken.Min(one => one.After) / Step * Step,
                    (taken.Max(one => one.After) + Step - 1) / Step * Step
                );
        return new(name, minutes, paid, null, after, count, 0);
    }

    /// <summary>Kinds whose length is what the paid minutes lack to the length of the shift; all where nothing is said.</summary>
    private static HashSet<string> Unpaid(IReadOnlyList<ImportedTemplate> templates)
    {
        var unpaid = templates.SelectMany(template => template.Breaks).ToHashSet(StringComparer.Ordinal);
        foreach (var template in templates.Where(template => template.Paid is not null))
        {
            var shift = template.Shifts.First(shift => shift.Breaks.Count >= template.Breaks.Count);
            var kinds = shift.Breaks.GroupBy(taken => taken.Name, StringComparer.Ordinal).ToList();
            for (var choice = 0; choice < 1 << kinds.Count; choice++)
            {
                var chosen = kinds.Where((_, place) => (choice >> place & 1) == 1).ToList();
                if (chosen.Sum(kind => kind.Sum(taken => taken.Minutes)) != template.Minutes - template.Paid)
                    continue;
                unpaid.ExceptWith(kinds.Except(chosen).Select(kind => kind.Key));
                break;
            }
        }

        return unpaid;
    }
}
