using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>What a comparison comes to, in sentences without markup.</summary>
internal static class ComparisonWords
{
    /// <summary>The verdict in a word or two, then why.</summary>
    public static (string Verdict, string Why) Verdict(Comparison comparison)
    {
        if (comparison.Cheapest is not { } cheapest)
            return ("none may be used", $"every roster breaks rules that must hold{Without(comparison)}");
        var unusable = comparison.Variants.Count(variant => !variant.IsUsable);
        var but =
            (unusable > 0 ? $"; {unusable} of {comparison.Variants.Count} may not be used" : "")
            + Without(comparison);
        if (comparison.Winner is null)
            return ("not distinguishable", NotDistinguishable(comparison, cheapest) + but);
        return comparison.Lead is { } lead
            ? (
                $"{cheapest.Name} is cheapest",
                $"it costs {cheapest.Most}, and no roster of the others can cost less than {cheapest.Most + lead}: at least "
                    + $"{lead} {comparison.Currency} more{but}"
            )
            : ($"{cheapest.Name} alone may be used", $"it costs {cheapest.Most} {comparison.Currency}{but}");
    }

    /// <summary>By what the variants are not measured alike; null where they are.</summary>
    public static string? Unlike(Comparison comparison) =>
        comparison.Yardsticks is [_, ..] differing
            ? $"not measured alike: {Named(differing)} {(differing.Count == 1 ? "differs" : "differ")}, so lost money and weights mean different things"
            : null;

    /// <summary>Yardsticks in one phrase: <c>requirement and rules fair, notice</c>.</summary>
    internal static string Named(IReadOnlyList<string> yardsticks)
    {
        const string Rule = "rule ";
        var rules = yardsticks
            .Where(one => one.StartsWith(Rule, StringComparison.Ordinal))
            .Select(one => one[Rule.Length..])
            .ToList();
        var named = $"{(rules.Count == 1 ? Rule : "rules ")}{string.Join(", ", rules)}";
        return string.Join(
            " and ",
            yardsticks.Take(yardsticks.Count - rules.Count).Concat(rules.Count > 0 ? [named] : [])
        );
    }

    /// <summary>What is known about the cost of a variant against the first.</summary>
    public static string Against(Comparison comparison, int variant)
    {
        var difference = comparison.Differences[variant];
        var range = $"{DifferenceText.Of(difference.Least)} to {DifferenceText.Of(difference.Most)}";
        return difference.IsDistinguishable ? $"proven: {range}" : $"not distinguishable: {range}";
    }

    /// <summary>How a variant came to be.</summary>
    public static string Origin(Variant variant) =>
        variant.Plan.Outcome is { } outcome ? $"{outcome.InWords}; seed {Search(variant)}"
        : variant.Bound is not null
            ? $"read back; what was proven of its cost still holds, seed {variant.Plan.Scenario.Solve.Seed}"
        : "read back; nothing is proven of its cost";

    /// <summary>That more people cost more than the figures hold; null where all variants have as many.</summary>
    public static string? Heads(Comparison comparison)
    {
        var heads = comparison.Variants.Select(variant => variant.Plan.Scenario.Agents.Count).ToList();
        return heads.Distinct().Count() > 1
            ? $"{string.Join(", ", heads)} agents: what recruiting, training and leaving cost is in none of these figures; "
                + "roster hire-or-overtime counts it"
            : null;
    }

    private static string Search(Variant variant)
    {
        var search = variant.Plan.Scenario.Solve;
        return $"{search.Seed}, {search.Time.TotalSeconds:0} s";
    }

    private static string Without(Comparison comparison) =>
        comparison.WithoutRoster is [_, ..] names ? $"; without a roster: {string.Join(", ", names)}" : "";

    private static string NotDistinguishable(Comparison comparison, Variant cheapest)
    {
        var rivals = comparison.Rivals;
        var names = string.Join(", ", rivals.Select(rival => $"{rival.Name} ({rival.Least})"));
        if (rivals.All(rival => rival.Least == cheapest.Most))
            return $"{cheapest.Name} costs {cheapest.Most} {comparison.Currency}, and no roster of the others costs less, but as "
                + $"little may cost: {names}";
        return $"{cheapest.Name} costs least as found, {cheapest.Most} {comparison.Currency}, but a better roster may cost as "
            + $"little or less: {names}. Longer searches narrow this";
    }
}
