using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>What forcing a day comes to, in sentences that say what is proven.</summary>
internal static class ForcedWords
{
    /// <summary>The answer.</summary>
    /// <param name="forced">The comparison.</param>
    /// <param name="what">What was forced: <c>late for bob on Thu 12-10</c>.</param>
    public static string Verdict(ForcedCell forced, string what)
    {
        var currency = forced.Given.Plan.Scenario.Currency;
        if (forced.IsExact)
            return $"{what}: proven, the best roster with it costs {Than(forced.Found)} {currency} than this one";
        if (forced.IsProvenDearer)
            return $"{what}: proven dearer, by at least {forced.Least} {currency}; the best roster found with it costs "
                + $"{forced.Found} more";
        return forced.Found < Money.Zero
            ? $"{what}: cheaper by {Money.Zero - forced.Found} {currency} as found, so this roster is not the best; a better one "
                + $"with it could be cheaper by up to {Money.Zero - forced.Least}"
            : $"{what}: not distinguishable in this time: as found it costs {Than(forced.Found)} {currency}, and the best "
                + $"roster with it between {DifferenceText.Of(forced.Least)} and {DifferenceText.Of(forced.Found)}";
    }

    private static string Than(Money found) =>
        found == Money.Zero ? "no more"
        : found > Money.Zero ? $"{found} more"
        : $"{Money.Zero - found} less";
}
