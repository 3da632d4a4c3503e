using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>In which order rules count, where the scenario asks for one.</summary>
internal static class ObjectiveBuild
{
    private const string Money = "money";

    /// <summary>Ids of rules by level; nothing for one sum of money.</summary>
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
        var known = rules.Select(rule => rule.Id).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. asked.Select((level, place) => Level(level, section.SpanOf("objective", place)))];

        IReadOnlyList<string> Level(string written, SourceSpan at)
        {
            var ids = written.Split('+', StringSplitOptions.TrimEntries);
            foreach (var id in ids)
            {
                if (!known.Contains(id))
                    errors.Add(Unknown(id, at, known));
                else if (!seen.Add(id))
                    errors.Add(new(at, $"'{id}' stands in the objective a second time"));
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
