using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>In which order rules count, where the scenario asks for one.</summary>
internal static class ObjectiveBuild
{
    private const string Money = "money";

    /// <summary>
    /// Ids of rules by level; nothing for one sum of money. The name of a rule that stands several times means all of
    /// its instances.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(
        SolveSection section,
        IReadOnlyList<Rule> rules,
        List<ScenarioError> errors
    )
    {
        var asked = section.Objective ?? [Money];
        if (asked is [Money])
            return [];
        if (asked.Count == 0)
            errors.Add(
                new(section.SpanOf("objective"), "the objective is empty", $"{Money}, or rules in order")
            );
        var known = rules.SelectMany(rule => new[] { rule.Key, rule.Id }).Distinct().ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. asked.Select((level, place) => Level(level, section.SpanOf("objective", place)))];

        IReadOnlyList<string> Level(string written, SourceSpan at)
        {
            var ids = new List<string>();
            foreach (var name in written.Split('+', StringSplitOptions.TrimEntries))
            {
                var meant = rules
                    .Where(rule => rule.Id == name || rule.Key == name)
                    .Select(rule => rule.Id)
                    .ToList();
                if (meant.Count == 0)
                    errors.Add(Unknown(name, at, known));
                else if (meant.Exists(id => !seen.Add(id)))
                    errors.Add(new(at, $"'{name}' stands in the objective a second time"));
                ids.AddRange(meant);
            }

            return ids;
        }
    }

    private static ScenarioError Unknown(string id, SourceSpan at, IReadOnlyList<string> known) =>
        id == Money
            ? new(at, $"'{Money}' is the whole objective and cannot be a level", "a rule of the scenario")
            : new(
                at,
                $"'{id}' is no rule of this scenario",
                Expectation.OneOf(known),
                Suggestion.Nearest(id, [.. known, Money])
            );
}
