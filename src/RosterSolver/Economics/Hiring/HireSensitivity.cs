using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>What may be other than it is thought to be.</summary>
public enum HireFactor
{
    /// <summary>Handle time.</summary>
    Aht,

    /// <summary>Calls.</summary>
    Volume,

    /// <summary>How fast people leave.</summary>
    Attrition,

    /// <summary>Price of overtime.</summary>
    Premium,

    /// <summary>Output of overtime.</summary>
    Fatigue,

    /// <summary>Recruiting, training and leaving costs.</summary>
    Recruiting,
}

/// <summary>The answer if one factor were some share less, or more.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Less">The answer with less of it.</param>
/// <param name="More">The answer with more of it.</param>
public sealed record HireSensitivity(HireFactor Factor, HireAnswer Less, HireAnswer More)
{
    /// <summary>How far the two are apart.</summary>
    public double Swing => Math.Abs(More.Advantage - Less.Advantage);

    /// <summary>Whether either end has another answer than the middle.</summary>
    public bool Flips(double advantage) =>
        Less.Advantage > 0 != advantage > 0 || More.Advantage > 0 != advantage > 0;

    /// <summary>The scenario at another demand; the same for what does not change it.</summary>
    public static Scenario Changed(Scenario scenario, HireFactor factor, double share) =>
        factor is HireFactor.Aht or HireFactor.Volume
            ? scenario with
            {
                Queues =
                [
                    .. scenario.Queues.Select(queue =>
                        Sweep.Varied(
                            queue,
                            factor == HireFactor.Aht ? SweepAxis.Aht : SweepAxis.Volume,
                            (decimal)share
                        )
                    ),
                ],
            }
            : scenario;

    /// <summary>
    /// The factors: those of demand with rosters solved anew, the others on the rosters that were found.
    /// </summary>
    /// <param name="prices">What is added to the cost of a roster.</param>
    /// <param name="points">The points as they are thought to be.</param>
    /// <param name="share">How much less and more, such as 0.1.</param>
    /// <param name="solved">Points at another demand; empty where they were not solved.</param>
    public static IReadOnlyList<HireSensitivity> Of(
        HirePrices prices,
        IReadOnlyList<HirePoint> points,
        double share,
        IReadOnlyDictionary<(HireFactor Factor, double Share), IReadOnlyList<HirePoint>> solved
    )
    {
        return
        [
            .. Enum.GetValues<HireFactor>()
                .Where(factor =>
                    factor is not (HireFactor.Aht or HireFactor.Volume) || solved.ContainsKey((factor, share))
                )
                .Select(factor => new HireSensitivity(factor, At(factor, -share), At(factor, share)))
                .OrderByDescending(one => one.Swing),
        ];

        HireAnswer At(HireFactor factor, double by) =>
            HireAnswer.Of(Changed(prices, factor, by), solved.GetValueOrDefault((factor, by)) ?? points);
    }

    private static HirePrices Changed(HirePrices prices, HireFactor factor, double by)
    {
        var terms = prices.Terms;
        return factor switch
        {
            HireFactor.Attrition => new(
                terms with
                {
                    Attrition = terms.Attrition.Times(1 + by),
                    AttritionInTraining = terms.AttritionInTraining.Times(1 + by),
                }
            ),
            HireFactor.Premium => new(terms, 1 + by),
            HireFactor.Fatigue => new(terms with { Fatigue = Math.Min(1, terms.Fatigue * (1 + by)) }),
            HireFactor.Recruiting => new(terms with { Costs = terms.Costs.Times(1 + by) }),
            _ => prices,
        };
    }
}

/// <summary>An answer.</summary>
/// <param name="Hires">Hires of the cheapest.</param>
/// <param name="Advantage">What the best with hires saves in a week against the best without.</param>
public readonly record struct HireAnswer(int Hires, double Advantage)
{
    /// <summary>The answer at some prices.</summary>
    internal static HireAnswer Of(HirePrices prices, IReadOnlyList<HirePoint> points) =>
        new(prices.Cheapest(points).Hires, prices.Advantage(points));
}
