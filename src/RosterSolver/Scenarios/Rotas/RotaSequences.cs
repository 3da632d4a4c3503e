using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Forbidden sequences as they are written: <c>night early</c>, <c>night - early</c>.</summary>
internal static class RotaSequences
{
    private const string DayOff = "-";

    /// <summary>The sequences, each once.</summary>
    public static IReadOnlyList<ForbiddenSequence> Of(
        RotaSection section,
        List<string> shifts,
        List<ScenarioError> errors
    )
    {
        var sequences = new List<ForbiddenSequence>();
        foreach (var (place, text) in (section.Forbidden ?? []).Index())
        {
            var at = section.SpanOf("forbidden", place);
            var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (
                words.Length < 2
                || words[0] == DayOff
                || words[^1] == DayOff
                || words[1..^1].Any(word => word != DayOff)
            )
            {
                errors.Add(
                    new(
                        at,
                        $"cannot read '{Expectation.Shortened(text)}'",
                        "two shifts, such as night early, with a - between for each day off"
                    )
                );
                continue;
            }

            var ends = new[] { words[0], words[^1] };
            errors.AddRange(
                ends.Distinct()
                    .Where(name => !shifts.Contains(name))
                    .Select(name => Unknown(name, at, shifts))
            );
            var sequence = new ForbiddenSequence(
                shifts.IndexOf(ends[0]),
                words.Length - 2,
                shifts.IndexOf(ends[1])
            );
            if (sequences.Contains(sequence) && sequence is { First: >= 0, Then: >= 0 })
                errors.Add(new(at, $"{text} stands here a second time"));
            sequences.Add(sequence);
        }

        return sequences;
    }

    private static ScenarioError Unknown(string name, SourceSpan at, List<string> shifts) =>
        new(at, $"unknown shift '{name}'", Expectation.OneOf(shifts), Suggestion.Nearest(name, shifts));
}
