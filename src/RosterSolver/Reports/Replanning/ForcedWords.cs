using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>What forcing a day comes to, in sentences that say what is proven.</summary>
internal static class ForcedWords
{
    /// <summary>The answer.</summary>
    /// <param name="forced">The comparison.</param>
    /// <param name="what">What was forced: <c>late for bob on Thu 12-10</c>.</param>
    public static string Verdict(ForcedCell forced, string what) =>
        $"{what}: {(forced.Levels.Count > 0 ? ByLevels(forced) : InMoney(forced))}; {Changes(forced)}";

    /// <summary>How many days change, of how many agents, beside the forced one.</summary>
    private static string Changes(ForcedCell forced)
    {
        var others = forced.OtherChanges;
        var days = others.Sum(agent => agent.Days);
        return days == 0
            ? "nobody else's shifts change"
            : $"{Count(days, "other day")} of {Count(others.Count, "agent")} change{(days == 1 ? "s" : "")}";
    }

    private static string InMoney(ForcedCell forced)
    {
        var currency = forced.Given.Plan.Scenario.Currency;
        if (forced.IsExact)
            return $"proven, the best roster with it costs {Than(forced.Found)} {currency} than this one";
        if (forced.IsProvenDearer)
            return $"proven dearer, by at least {forced.Least} {currency}; the nearest roster with it costs "
                + $"{forced.Found} more{AllFree(forced)}";
        return forced.Found < Money.Zero
            ? $"cheaper by {Money.Zero - forced.Found} {currency} as found, so this roster is not the best; a better one "
                + $"with it could be cheaper by up to {Money.Zero - forced.Least}"
            : $"not distinguishable in this time: the nearest roster with it costs {Than(forced.Found)} {currency}{AllFree(forced)}, "
                + $"and the best one between {DifferenceText.Of(forced.Least)} and {DifferenceText.Of(forced.Cheapest)}";
    }

    /// <summary>What it costs where whatever else may change; empty where that is no less.</summary>
    private static string AllFree(ForcedCell forced) =>
        forced.Cheapest < forced.Found
            ? $", one with {forced.ChangedInBest} days changed {DifferenceText.Of(forced.Cheapest)}"
            : "";

    private static string ByLevels(ForcedCell forced)
    {
        if (forced.Levels.FirstOrDefault(level => level.More != Money.Zero) is not { } first)
            return "the nearest roster with it is as good on every level";
        var proven =
            ForcedLevel.IsProvenWorse(forced.Levels) ? "proven worse"
            : first.More > Money.Zero ? "worse as found"
            : "better as found, so this roster is not the best";
        return $"{proven}: on {first.Name}, the first level that differs, it costs {Than(first.More)} "
            + $"{forced.Given.Plan.Scenario.Currency} than this one";
    }

    private static string Than(Money found) =>
        found == Money.Zero ? "no more"
        : found > Money.Zero ? $"{found} more"
        : $"{Money.Zero - found} less";

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";
}
