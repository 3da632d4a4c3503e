using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>A rule whose price is so low that no roster is made another by it.</summary>
internal sealed class CheapRule : LintCheck
{
    private const decimal Hundredth = 0.01m;
    private const decimal UsualMissing = 120;

    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Of(LintedScenario linted)
    {
        var missing =
            linted.Scenario.Rules.OfType<Coverage>().FirstOrDefault()?.Understaffed?.Amount.Amount
            ?? UsualMissing;
        foreach (var (rule, origins) in linted.Scenario.Rules.Zip(linted.Scenario.RuleOrigins))
        {
            if (rule.Price is not { } price || origins is null || rule.Law is not null)
                continue;
            var whole = price.Amount * (IsByMinute(rule) ? 60 : 1);
            if (whole < missing * Hundredth)
                yield return Finding(
                    origins.SpanOf("price"),
                    $"a breach of {rule.Id} costs {price.Amount:0.##}",
                    whole == 0
                        ? "at that price nobody asks whether it is broken"
                        : $"a missing agent-hour costs {missing:0.##}, so it will be broken for next to nothing",
                    "raise the price, or take the rule out"
                );
        }
    }

    private static bool IsByMinute(Rule rule) =>
        RuleCatalogue.Describe(rule.GetType()).Unit.StartsWith("minute", StringComparison.Ordinal);
}
