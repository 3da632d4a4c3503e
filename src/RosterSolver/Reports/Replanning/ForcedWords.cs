using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>What forcing a day comes to, in sentences: first the cheapest repair around it, which is a fact, then what is proven.</summary>
internal static class ForcedWords
{
    /// <summary>The answer, without its full stop.</summary>
    /// <param name="forced">The comparison.</param>
    /// <param name="what">What was forced: <c>late for bob on Thu 12-10</c>.</param>
    public static IReadOnlyList<SaidPart> Verdict(ForcedCell forced, string what)
    {
        IEnumerable<string> told =
            forced.Levels.Count > 0
                ? [ByLevels(forced), Changes(forced)]
                : [Repair(forced), Changes(forced), .. Anyway(forced), .. Proof(forced)];
        return [new(what), new(": "), .. SaidPart.List(told.Select(one => new SaidPart(one)))];
    }

    /// <summary>What the cheapest repair around the day costs.</summary>
    private static string Repair(ForcedCell forced) =>
        $"the cheapest repair around that day costs {Than(forced.Found, Currency(forced))}";

    /// <summary>What mending around the day saves whatever is forced there; nothing where that is nothing.</summary>
    private static IEnumerable<string> Anyway(ForcedCell forced) =>
        forced.SavedAnyway == Money.Zero
            ? []
            :
            [
                $"repaired without it the roster saves {forced.SavedAnyway} there, so {DifferenceText.Of(forced.DueToTheDay)} is due to it",
            ];

    /// <summary>How many days change, of how many agents, beside the forced one.</summary>
    private static string Changes(ForcedCell forced)
    {
        var others = forced.OtherChanges;
        var days = others.Sum(agent => agent.Days);
        return days == 0
            ? "no other shift changes"
            : $"{Count(days, "other day")} of {Count(others.Count, "agent")} change{(days == 1 ? "s" : "")}";
    }

    private static IEnumerable<string> Proof(ForcedCell forced)
    {
        if (forced.IsExact)
            return ["proven: no roster with it costs less"];
        if (forced.IsProvenDearer)
            return
            [
                $"proven: whatever else changes, it costs at least {forced.Least} more",
                .. AllFree(forced),
            ];
        return forced.Cheapest < Money.Zero
            ?
            [
                $"this roster is not the best: with it too, one with {forced.ChangedInBest} days changed costs "
                    + $"{Money.Zero - forced.Cheapest} less, which says nothing of this day",
            ]
            :
            [
                $"not proven that nothing cheaper is possible with it, at the very best {DifferenceText.Of(forced.Least)}",
                .. AllFree(forced),
            ];
    }

    /// <summary>What it costs where whatever else may change; nothing where that is no less.</summary>
    private static IEnumerable<string> AllFree(ForcedCell forced) =>
        forced.Cheapest < forced.Found
            ?
            [
                forced.Cheapest == Money.Zero
                    ? $"one with {forced.ChangedInBest} days changed costs no more"
                    : $"one with {forced.ChangedInBest} days changed costs {DifferenceText.Of(forced.Cheapest)}",
            ]
            : [];

    private static string ByLevels(ForcedCell forced)
    {
        if (forced.Levels.FirstOrDefault(level => level.More != Money.Zero) is not { } first)
            return "the nearest roster with it is as good on every level";
        var proven =
            ForcedLevel.IsProvenWorse(forced.Levels) ? "proven worse"
            : first.More > Money.Zero ? "worse as found"
            : "better as found, so this roster is not the best";
        return $"{proven}: on {first.Name}, the first level that differs, it costs "
            + $"{Than(first.More, Currency(forced))} than this one";
    }

    private static string Currency(ForcedCell forced) => forced.Given.Plan.Scenario.Currency;

    private static string Than(Money found, string currency) =>
        found == Money.Zero ? "no more"
        : found > Money.Zero ? $"{found} {currency} more"
        : $"{Money.Zero - found} {currency} less";

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";
}
