using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>What compared variants rest on: values that all of them have once, others with the names of those that have them.</summary>
internal static class ComparedAssumptions
{
    /// <summary>The assumptions, those that differ first, with the names of their variants behind what is written.</summary>
    public static IEnumerable<Assumption> Of(Comparison comparison, Language language = Language.En)
    {
        var variants = comparison.Variants;
        return variants
            .SelectMany(variant =>
                variant
                    .Plan.Scenario.AssumptionsWithout("hiring", "matrix")
                    .Select(one => (variant.Name, One: one))
            )
            .GroupBy(pair => pair.One)
            .Select(same => (same.Key, Names: same.Select(pair => pair.Name).ToList()))
            .OrderBy(same => same.Names.Count == variants.Count)
            .ThenBy(same => same.Names.Count == variants.Count ? "" : same.Key.Key, StringComparer.Ordinal)
            .Select(same =>
                same.Names.Count == variants.Count
                    ? same.Key
                    : same.Key with
                    {
                        Written =
                            $"{AssumptionTables.Written(same.Key, language)} ({string.Join(", ", same.Names)})",
                    }
            );
    }
}
