using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>
/// Overtime or hire: rosters with 0, 1, 2 ... hires, each solved without and with overtime, and what they cost in a week.
/// </summary>
/// <param name="Prices">What is added to the cost of a roster.</param>
/// <param name="Points">A point for each number of hires from 0, without and with overtime.</param>
/// <param name="Sensitivity">What would change the answer, the greatest first.</param>
public sealed record HireStudy(
    HirePrices Prices,
    IReadOnlyList<HirePoint> Points,
    IReadOnlyList<HireSensitivity> Sensitivity
)
{
    /// <summary>The study of a scenario; null where a roster could not be had.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="terms">On what terms people are hired.</param>
    /// <param name="share">How much less and more the sensitivity tries, such as 0.1.</param>
    /// <param name="solve">Makes the plans of some scenarios, by name; null where it cannot.</param>
    public static HireStudy? Of(
        Scenario scenario,
        HiringTerms terms,
        double share,
        Func<IReadOnlyList<HireCase>, IReadOnlyList<Plan>?> solve
    )
    {
        var prices = new HirePrices(terms);
        if (Points(HireCase.All(scenario, terms)) is not { } points)
            return null;
        var others = HireCase.OtherDemand(scenario, terms, prices.Cheapest(points).Hires, share);
        if (Points(others) is not { } changed)
            return null;
        var solved = others
            .Zip(changed)
            .GroupBy(pair => pair.First.At!.Value, pair => pair.Second)
            .ToDictionary(group => group.Key, IReadOnlyList<HirePoint> (group) => [.. group]);
        return new(prices, points, HireSensitivity.Of(prices, points, share, solved));

        IReadOnlyList<HirePoint>? Points(IReadOnlyList<HireCase> cases) =>
            solve(cases) is { } plans
                ? [.. HirePoint.Relaxed([.. cases.Zip(plans, (one, plan) => one.Solved(plan))])]
                : null;
    }

    /// <summary>Nobody is hired, nobody works overtime.</summary>
    public HirePoint Nothing => Points.Single(point => point is { Hires: 0, WithOvertime: false });

    /// <summary>Overtime and no hires.</summary>
    public HirePoint OvertimeOnly => Points.Single(point => point is { Hires: 0, WithOvertime: true });

    /// <summary>The cheapest with hires and without overtime.</summary>
    public HirePoint HiresOnly =>
        Prices.Cheapest(Points.Where(point => point is { Hires: > 0, WithOvertime: false }));

    /// <summary>The cheapest with hires and with overtime.</summary>
    public HirePoint Mixed =>
        Prices.Cheapest(Points.Where(point => point is { Hires: > 0, WithOvertime: true }));

    /// <summary>The four policies.</summary>
    public IReadOnlyList<HirePoint> Policies => [Nothing, OvertimeOnly, HiresOnly, Mixed];

    /// <summary>The cheapest with hires, with or without overtime.</summary>
    public HirePoint WithHires => Prices.Cheapest(Points.Where(point => point.Hires > 0));

    /// <summary>The cheapest without hires, with or without overtime.</summary>
    public HirePoint WithoutHires => Prices.Cheapest(Points.Where(point => point.Hires == 0));

    /// <summary>The cheapest of all.</summary>
    public HirePoint Best => Prices.Cheapest(Points);

    /// <summary>The cheapest on the other side of the question: without hires if the best has some, with hires otherwise.</summary>
    public HirePoint Other => Best.Hires > 0 ? WithoutHires : WithHires;

    /// <summary>What the best saves in a week against the other side, as found.</summary>
    public double Saving => Prices.Cost(Other) - Prices.Cost(Best);

    /// <summary>The least that it saves, proven; 0 or less where the two are not distinguishable.</summary>
    public double ProvenSaving => OtherSide.Min(Prices.Least) - Prices.Cost(Best);

    /// <summary>Whether the answer is proven.</summary>
    public bool IsProven => ProvenSaving > 0;

    private IEnumerable<HirePoint> OtherSide => Points.Where(point => point.Hires > 0 != Best.Hires > 0);
}
