using CsCheck;
using RosterSolver.Economics;

namespace RosterSolver.Tests.Economics;

public class ShapleySharesTests
{
    private static readonly Gen<decimal[]> AnyValues = Gen.Long[0, 1_000_000_000_000]
        .Select(units => units / 1_000_000_000_000m)
        .Array[32];

    [Fact]
    public void Shares_add_up_exactly() =>
        AnyValues.Sample(values =>
            Assert.Equal(values[31] - values[0], ShapleyShares.Of(5, set => values[set]).Sum())
        );

    /// <summary>Walked order by order, which is another way to say it.</summary>
    [Fact]
    public void A_share_is_the_mean_over_all_orders() =>
        AnyValues.Sample(
            values =>
            {
                var sums = new decimal[4];
                var orders = Orders([0, 1, 2, 3]).ToList();
                foreach (var order in orders)
                {
                    var set = 0;
                    foreach (var cause in order)
                    {
                        sums[cause] += values[set | (1 << cause)] - values[set];
                        set |= 1 << cause;
                    }
                }

                foreach (var (share, sum) in ShapleyShares.Of(4, set => values[set]).Zip(sums))
                    Assert.InRange(share - sum / orders.Count, -1e-11m, 1e-11m);
            },
            iter: 50
        );

    [Fact]
    public void A_cause_that_changes_nothing_has_nothing() =>
        AnyValues.Sample(values =>
            Assert.InRange(ShapleyShares.Of(5, set => values[set & ~4])[2], -1e-11m, 1e-11m)
        );

    [Fact]
    public void Causes_that_add_up_have_what_they_add() =>
        Assert.Equal(
            [0.25m, -0.5m, 0.125m],
            ShapleyShares.Of(3, set => (set & 1) * 0.25m - (set >> 1 & 1) * 0.5m + (set >> 2) * 0.125m)
        );

    private static IEnumerable<IReadOnlyList<int>> Orders(IReadOnlyList<int> causes) =>
        causes.Count == 0
            ?
            [
                [],
            ]
            : causes.SelectMany(first =>
                Orders([.. causes.Where(cause => cause != first)])
                    .Select(IReadOnlyList<int> (rest) => [first, .. rest])
            );
}
