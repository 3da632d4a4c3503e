namespace RosterSolver.Solver;

/// <summary>
/// Column generation (Dantzig and Wolfe 1960): the master prices the heads, each person answers with the best tour at these
/// prices, and the master takes up those that help, until none does. Whatever the prices, heads at them less what
/// everybody saves by them is a lower bound of the cost; it is reckoned in whole numbers, so it holds without rounding.
/// </summary>
internal sealed class ColumnGeneration(ColumnHeads heads, ColumnPricing pricing, ColumnPool pool)
{
    /// <summary>The share that the best prices so far have in those that are asked at; the master's jump (Wentges 1997).</summary>
    private const double Damping = 0.7;

    /// <summary>After so many rounds a master that has not settled is taken as it is.</summary>
    private const int MostRounds = 500;

    /// <summary>Work of one step of the linear solver over one row, in units that stand for a second.</summary>
    private const double WorkOfStep = 2e-8;

    /// <summary>Work of a round whatever its size.</summary>
    private const double WorkOfRound = 1e-3;

    private double worked;

    /// <summary>Work done, in units that stand for a second.</summary>
    public double Work => pricing.Work + worked;

    /// <summary>
    /// Takes up tours until the master costs at most the tolerance more than is proven; what is proven, in units of money, of
    /// all rosters with the tours that are settled. It may end before, with less proven.
    /// </summary>
    /// <param name="master">The master; it ends solved.</param>
    /// <param name="free">Those whose tour is neither settled nor fixed.</param>
    /// <param name="tolerance">In units of money.</param>
    /// <param name="enough">Ends it as soon as so much is proven.</param>
    /// <param name="cancellation">Ends it.</param>
    public long Generate(
        ColumnMaster master,
        IReadOnlyList<int> free,
        double tolerance,
        long enough,
        CancellationToken cancellation
    )
    {
        var proven = long.MinValue;
        IReadOnlyList<double>? best = null;
        for (var round = 0; round < MostRounds && master.Solve(); round++)
        {
            worked += WorkOfRound + WorkOfStep * master.Steps * heads.Limits.Count;
            if (master.Cost - proven <= tolerance || proven >= enough || cancellation.IsCancellationRequested)
                break;
            var asked = best is null ? master.Duals : Damped(best, master.Duals);
            var (added, bound) = Ask(master, free, asked);
            if (bound > proven)
                (proven, best) = (bound, asked);
            if (added > 0)
                continue;
            (added, bound) = Ask(master, free, master.Duals);
            proven = Math.Max(proven, bound);
            if (added == 0)
                break;
        }

        return proven;
    }

    private static IReadOnlyList<double> Damped(IReadOnlyList<double> best, IReadOnlyList<double> jump) =>
        [.. best.Zip(jump, (one, other) => Damping * one + (1 - Damping) * other)];

    /// <summary>Everybody's answer to prices: how many tours help the master, and what the prices prove.</summary>
    private (int Added, long Bound) Ask(
        ColumnMaster master,
        IReadOnlyList<int> free,
        IReadOnlyList<double> duals
    )
    {
        var prices = heads
            .Limits.Select((limit, row) => InWhole(duals[row], -limit.Over.Units, limit.Under.Units))
            .ToArray();
        var bound = 0L;
        for (var row = 0; row < prices.Length; row++)
            bound += prices[row] * heads.Limits[row].Required;
        bound += master.Settled.Sum(column => column.Charge - heads.Of(column).Sum(row => prices[row]));
        var added = 0;
        foreach (var (tour, least) in pricing.Answers(free, prices))
        {
            bound += least;
            if (tour is null || Gain(master, tour) < 1)
                continue;
            pool.Add(tour);
            added += master.Add(tour) ? 1 : 0;
        }

        return (added, bound);
    }

    /// <summary>What a whole share of the tour would save the master, in units of money.</summary>
    private double Gain(ColumnMaster master, TourColumn tour) =>
        heads.Of(tour).Sum(row => master.Duals[row]) + master.PeopleDuals[tour.Agent] - tour.Charge;

    private static long InWhole(double price, long least, long most) =>
        (long)Math.Clamp(Math.Round(price), least, most);
}
