using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>What each rule of a scenario costs.</summary>
/// <param name="Base">The scenario as it is.</param>
/// <param name="Prices">A price a step, the dearest first.</param>
/// <param name="Seconds">Longest search of each.</param>
/// <param name="Seed">Seed of every search.</param>
public sealed record PriceStudy(Variant Base, IReadOnlyList<RulePrice> Prices, double Seconds, int Seed)
{
    private const double DaysOfWeek = 7;

    /// <summary>
    /// The study. What the searches with more room found and proved holds for the scenario as it is too: a roster that needs no
    /// room is one of its own, and no roster of its own costs less than the least with more room.
    /// </summary>
    /// <param name="found">The scenario as it is, solved.</param>
    /// <param name="relaxed">Each step with its plan, solved.</param>
    /// <param name="seconds">Longest search of each.</param>
    /// <param name="seed">Seed of every search.</param>
    public static PriceStudy Of(
        Plan found,
        IReadOnlyList<(RuleStep Step, Plan Plan)> relaxed,
        double seconds,
        int seed
    )
    {
        var variants = relaxed
            .Select(one => (one.Step, Variant: Variant.Of(one.Step.Words, one.Plan)))
            .ToList();
        var best = relaxed
            .Select(one => Judged(found.Scenario, one.Plan.Roster))
            .Append(found)
            .Where(plan => !plan.Audit.Hard.Any())
            .MinBy(plan => plan.Audit.Cost)!;
        var asFound = Variant.Of(found.Scenario.Name, best);
        var bound = variants
            .Select(one => one.Variant.Least - asFound.Kpis.Costs.Fixed)
            .Append(found.Outcome?.Bound ?? Money.Zero)
            .Max();
        var known = asFound with { Bound = bound < best.Audit.Cost ? bound : best.Audit.Cost };
        return new(
            known,
            [
                .. variants
                    .Select(one => RulePrice.Of(known, one.Step, NoWorse(one.Variant, best)))
                    .OrderByDescending(price => price.Found),
            ],
            seconds,
            seed
        );
    }

    /// <summary>An amount of the horizon for a week.</summary>
    public decimal Weekly(Money amount) =>
        amount.Amount / (decimal)(Base.Plan.Scenario.Horizon.Days / DaysOfWeek);

    /// <summary>The relaxed scenario with the roster of the scenario as it is, where its own search found none as cheap.</summary>
    private static Variant NoWorse(Variant relaxed, Plan best)
    {
        var same = Judged(relaxed.Plan.Scenario, best.Roster);
        return same.Audit.Hard.Any() || same.Audit.Cost >= relaxed.Plan.Audit.Cost
            ? relaxed
            : Variant.Of(relaxed.Name, same, relaxed.Bound);
    }

    private static Plan Judged(Scenario scenario, Roster roster)
    {
        var requirements = scenario.Requirements();
        var own = new Roster(scenario.BriefFor(requirements), roster.Assignments);
        return new(scenario, requirements, own, Audit.Of(own, scenario.Rules), null);
    }
}
