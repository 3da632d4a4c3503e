using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>What rules cost, in sentences.</summary>
internal static class PriceWords
{
    /// <summary>The dearest rule, or that none can be told.</summary>
    public static string Verdict(PriceStudy study)
    {
        var currency = study.Base.Plan.Scenario.Currency;
        if (study.Prices.Count == 0)
            return "No rule of the scenario can be given a step more room.";
        var sure = study
            .Prices.Where(price => price.IsDistinguishable)
            .OrderByDescending(price => price.Least)
            .ToList();
        if (sure.Count == 0)
            return $"No rule is proven to cost anything: one step more room saves nothing that the gaps of the searches would let "
                + $"us tell from 0; at most {Money(study, study.Prices.Max(price => price.Most))} {currency} a week.";
        var dearest = sure[0];
        return $"{dearest.Step.Words} saves most for sure: {Money(study, dearest.Least)} to {Money(study, dearest.Most)} {currency} a "
            + $"week. Of {study.Prices.Count} steps {sure.Count} {(sure.Count == 1 ? "is" : "are")} proven to save anything.";
    }

    /// <summary>How it came about, sentence by sentence.</summary>
    public static IEnumerable<string> Method(PriceStudy study)
    {
        var cost = study.Base;
        yield return $"As it is the roster costs {cost.Most} {cost.Plan.Scenario.Currency} over the horizon, proven at least "
            + $"{cost.Least}. It and each step were searched for {study.Seconds:0} s, seed {study.Seed}, each step from that roster.";
        yield return $"{ProofWords.Seed}.";
        yield return "Price: what a step more room saves in a week. From and to are proven: the best rosters of both scenarios differ by "
            + "that. Where the range begins at 0 the price is not distinguishable from nothing; longer searches narrow it.";
        yield return "Money: of what the rosters found differ by, what is paid or lost; the rest are weights, which are paid to nobody. "
            + "Coverage 需求覆盖率: points gained. Spread 极差: shifts by which nights, weekend days and lates are shared less evenly. These "
            + "three are of the rosters found; among rosters that cost the same chance decides.";
        yield return "A step is the least change of a number of the rule; the rule given up where it has none; for a contract the hours of "
            + "one shift. Leave, frames and what somebody may work are not touched, nor what coverage is measured by.";
    }

    /// <summary>What the searches may take.</summary>
    public static string Budget(int steps, double seconds, int jobs) =>
        $"{steps} steps, {seconds:0} s each, {jobs} at a time, after {seconds:0} s for the scenario as it is: at most "
        + $"{Math.Ceiling((1 + Math.Ceiling(steps / (double)jobs)) * seconds / 60):0} min.";

    /// <summary>Money of a week.</summary>
    public static string Money(PriceStudy study, Money amount) => MoneyText.Of(study.Weekly(amount));

    /// <summary>The titles of the table.</summary>
    public static IReadOnlyList<string> Titles { get; } =
    ["price", "from", "to", "money", "coverage", "spread", ""];

    /// <summary>The values under the titles.</summary>
    public static IReadOnlyList<string> Values(PriceStudy study, RulePrice price) =>
        [
            Money(study, price.Found),
            Money(study, price.Least),
            Money(study, price.Most),
            Money(study, price.Money),
            $"{100 * price.Coverage:+0.0;-0.0;0.0} pt",
            $"{price.Spread:+0;-0;0}",
            price.IsDistinguishable ? "proven" : "not distinguishable",
        ];
}
