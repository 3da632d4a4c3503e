using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>A roster that has to be solved to answer whether to hire.</summary>
/// <param name="Hires">How many hires it has.</param>
/// <param name="WithOvertime">Whether anybody may work overtime.</param>
/// <param name="Scenario">What is to be solved.</param>
/// <param name="At">The demand, where it is not as it is thought to be.</param>
public sealed record HireCase(
    int Hires,
    bool WithOvertime,
    Scenario Scenario,
    (HireFactor Factor, double Share)? At = null
)
{
    private static readonly bool[] both = [false, true];

    /// <summary>What it is called.</summary>
    public string Name =>
        $"{Hires} hires, {(WithOvertime ? "with" : "without")} overtime"
        + (At is { } at ? $", {at.Factor.ToString().ToLowerInvariant()} {at.Share:+0%;-0%}" : "");

    /// <summary>Every number of hires, without and with overtime.</summary>
    public static IReadOnlyList<HireCase> All(Scenario scenario, HiringTerms terms) =>
        [
            .. from hires in Enumerable.Range(0, terms.AtMost + 1)
            from overtime in both
            select Of(scenario, terms, hires, overtime),
        ];

    /// <summary>
    /// Handle time and calls a share less and more: nobody hired, and the numbers next to the best, all with overtime.
    /// </summary>
    public static IReadOnlyList<HireCase> OtherDemand(
        Scenario scenario,
        HiringTerms terms,
        int best,
        double share
    ) =>
        [
            .. from factor in new[] { HireFactor.Aht, HireFactor.Volume }
            from change in new[] { -share, share }
            from hires in NextTo(best, terms)
            select Of(HireSensitivity.Changed(scenario, factor, change), terms, hires, true) with
            {
                At = (factor, change),
            },
        ];

    /// <summary>The most cases that <see cref="OtherDemand"/> can have, whatever the best number of hires.</summary>
    public static int MostOfOtherDemand(HiringTerms terms) =>
        4 * Enumerable.Range(0, terms.AtMost + 1).Max(best => NextTo(best, terms).Count());

    private static IEnumerable<int> NextTo(int best, HiringTerms terms) =>
        new[] { 0, 1, best - 1, best, best + 1 }
            .Distinct()
            .Where(hires => hires >= 0 && hires <= terms.AtMost)
            .Order();

    /// <summary>The point that its plan makes.</summary>
    public HirePoint Solved(Plan plan) => new(Hires, WithOvertime, Variant.Of(Name, plan));

    private static HireCase Of(Scenario scenario, HiringTerms terms, int hires, bool overtime)
    {
        var with = scenario.WithHires(terms, hires);
        return new(hires, overtime, overtime ? with.UnderMonthlyCaps(terms) : with.WithoutOvertime());
    }
}
