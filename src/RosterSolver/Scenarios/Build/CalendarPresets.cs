using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// Public holidays and make-up workdays of whole years, embedded as they were announced. A preset names its source in its
/// rows; a year that is not there has not been announced, or not been entered.
/// </summary>
public static class CalendarPresets
{
    /// <summary>The names of the presets.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(CalendarPresets)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".csv", StringComparison.Ordinal))
            .Select(name => name[..^4])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The days of a preset; a fault for a name that is none.</summary>
    internal static IEnumerable<SpecialDay> Of(string name, SourceSpan at, List<ScenarioError> errors)
    {
        if (!Names.Contains(name))
        {
            errors.Add(
                new(at, $"unknown preset '{name}'", Expectation.OneOf(Names), Suggestion.Nearest(name, Names))
            );
            return [];
        }

        using var stream = typeof(CalendarPresets).Assembly.GetManifestResourceStream($"{name}.csv")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return SpecialDaysCsv.Parse($"{name}.csv", copy.ToArray(), errors);
    }
}
