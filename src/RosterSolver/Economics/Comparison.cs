using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>Several variants side by side; the first is what the others are compared with.</summary>
/// <param name="Variants">At least two, in the order given.</param>
public sealed record Comparison(IReadOnlyList<Variant> Variants)
{
    /// <summary>Names of variants for which no roster was found, so that nothing of them can be compared.</summary>
    public IReadOnlyList<string> WithoutRoster { get; init; } = [];

    /// <summary>The figures, section by section.</summary>
    public IReadOnlyList<ComparedSection> Sections => ComparedFigures.Of(Variants);

    /// <summary>The currency of all variants.</summary>
    public string Currency => Variants[0].Plan.Scenario.Currency;

    /// <summary>What is known about the cost of each variant less that of the first.</summary>
    public IReadOnlyList<CostDifference> Differences =>
        [.. Variants.Select(variant => CostDifference.Between(Variants[0], variant))];

    /// <summary>The cheapest roster that may be used; null where none may.</summary>
    public Variant? Cheapest => Variants.Where(variant => variant.IsUsable).MinBy(variant => variant.Most);

    /// <summary>
    /// Variants that may be used and whose best roster may cost less than the cheapest found; empty where the cheapest is
    /// proven to be.
    /// </summary>
    public IReadOnlyList<Variant> Rivals =>
        Cheapest is not { } cheapest
            ? []
            :
            [
                .. Variants.Where(variant =>
                    variant != cheapest && variant.IsUsable && variant.Least <= cheapest.Most
                ),
            ];

    /// <summary>The variant that is proven to be cheaper than every other; null where that is not distinguishable.</summary>
    public Variant? Winner => Rivals.Count == 0 ? Cheapest : null;

    /// <summary>
    /// The least that the winner is cheaper than the next; null without a winner, or where no other may be used.
    /// </summary>
    public Money? Lead =>
        Winner is { } winner
        && Variants.Where(variant => variant != winner && variant.IsUsable).ToList() is [_, ..] others
            ? others.Select(variant => variant.Least).Min() - winner.Most
            : null;

    /// <summary>
    /// By what the variants are not measured alike: the requirement, or the options of a rule. Their costs then mean
    /// different things.
    /// </summary>
    public IReadOnlyList<string> Yardsticks =>
        [
            .. Differs(Required) ? ["requirement"] : (string[])[],
            .. Variants
                .SelectMany(variant => variant.Plan.Scenario.Rules.Select(rule => rule.Id))
                .Distinct(StringComparer.Ordinal)
                .Where(id =>
                    Differs(variant => Options(variant.Plan.Scenario.Rules.Where(rule => rule.Id == id)))
                )
                .Select(id => $"rule {id}"),
        ];

    private static string Required(Variant variant) =>
        string.Join('\n', variant.Plan.Roster.Brief.Queues.Select(queue => string.Join(' ', queue.Required)));

    /// <summary>The options as a planner would write them, so that a rule can be compared as soon as it can be written.</summary>
    private static string Options(IEnumerable<Rule> rules) => NodeText.InLine(RuleNodes.Of(rules));

    private bool Differs(Func<Variant, string> what) =>
        Variants.Select(what).Distinct(StringComparer.Ordinal).Count() > 1;

    /// <summary>Why variants cannot be compared; null where they can.</summary>
    /// <param name="scenarios">Their scenarios.</param>
    public static string? Objection(IReadOnlyList<Scenario> scenarios)
    {
        var first = scenarios[0];
        foreach (var other in scenarios.Skip(1))
        {
            if (other.Currency != first.Currency)
                return $"{first.File} counts in {first.Currency} and {other.File} in {other.Currency}: costs cannot be compared";
            if (other.Horizon.Days != first.Horizon.Days)
                return $"{first.File} plans {first.Horizon.Days} days and {other.File} {other.Horizon.Days}: costs cannot be "
                    + "compared";
        }

        return null;
    }
}
