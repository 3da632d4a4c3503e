using CsCheck;
using RosterSolver.Demand;

namespace RosterSolver.Tests.Demand;

public sealed class ErlangBTests
{
    private static readonly Gen<double> Erlangs = Gen.Double[0.01, 200];
    private static readonly Gen<int> Servers = Gen.Int[0, 300];

    [Fact]
    public void Blocking_equals_every_reference_value()
    {
        var rows = VectorFile.CheckEach(
            "erlang_b.csv",
            row =>
            {
                var blocking = ErlangB.Blocking(row.Double("a_erlang"), row.Int("n"));
                return blocking < 1e-307
                    ? row.Fault("B", 0)
                    : row.Fault("B", blocking).Concat(row.Fault("log10_B", Math.Log10(blocking)));
            }
        );
        Assert.Equal(35, rows);
    }

    [Fact]
    public void Blocking_falls_with_every_server() =>
        Gen.Select(Erlangs, Servers)
            .Sample(
                (a, n) =>
                    ErlangB.Blocking(a, n + 1) is var more && (more < ErlangB.Blocking(a, n) || more == 0)
            );

    [Fact]
    public void Blocking_rises_with_the_load() =>
        Gen.Select(Erlangs, Gen.Double[0.01, 50], Gen.Int[1, 300])
            .Sample(
                (a, more, n) =>
                    ErlangB.Blocking(a + more, n) is var higher
                    && (higher > ErlangB.Blocking(a, n) || higher == 0)
            );

    [Fact]
    public void Recursion_equals_the_sum_of_the_textbook() =>
        Gen.Select(Gen.Double[0.1, 50], Gen.Int[0, 60])
            .Sample((a, n) => Tolerance.Agree(1 / InverseByDirectSum(a, n), ErlangB.Blocking(a, n)));

    [Fact]
    public void No_servers_lose_every_caller() => Assert.Equal(1, ErlangB.Blocking(3, 0));

    [Fact]
    public void A_load_below_zero_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ErlangB.Blocking(-1, 3));

    /// <summary>1/B = sum over k of n! / ((n - k)! a^k).</summary>
    private static double InverseByDirectSum(double erlangs, int servers)
    {
        var (sum, term) = (1.0, 1.0);
        for (var k = 0; k < servers; k++)
        {
            term *= (servers - k) / erlangs;
            sum += term;
        }
        return sum;
    }
}
