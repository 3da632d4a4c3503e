using CsCheck;
using RosterSolver.Demand;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Demand;

public sealed class ErlangBTests
{
    private static readonly Gen<double> Erlangs = Gen.Double[0.01, 200];
    private static readonly Gen<int> Servers = Gen.Int[0, 300];

    [Fact]
    public void Blocking_equals_every_reference_value()
    {
        VectorFile.CheckEach(
            "erlang_b.csv",
            row =>
            {
                var blocking = ErlangB.Blocking(row.Double("a_erlang"), row.Int("n"));
                return blocking < 1e-307
                    ? row.Fault("B", 0)
                    : row.Fault("B", blocking).Concat(row.Fault("log10_B", Math.Log10(blocking)));
            }
        );
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
    public void Recursion_equals_the_exact_sum_of_the_textbook() =>
        Gen.Select(Gen.OneOf(Gen.Int[1, 999], Gen.Int[1_000, 300_000]), Gen.Int[0, 400])
            .Sample(
                (thousandths, n) =>
                {
                    var a = thousandths / 1000m;
                    var exact = 1 / ExactErlang.InverseBlocking(Exact.Of(a), n).AsDouble;
                    var blocking = ErlangB.Blocking((double)a, n);
                    Assert.True(
                        exact < 1e-300 ? blocking < 2e-300 : Math.Abs((blocking / exact) - 1) < 1e-12
                    );
                }
            );

    [Theory]
    [InlineData(20_000, 20_000)]
    [InlineData(19_333.3, 18_367)]
    [InlineData(1e-12, 20_000)]
    [InlineData(1e-300, 3)]
    [InlineData(1e300, 3)]
    public void Thousands_of_servers_and_loads_of_nothing_overflow_nothing(double a, int n) =>
        Assert.InRange(ErlangB.Blocking(a, n), 0, 1);

    [Fact]
    public void No_load_is_never_lost_where_there_is_a_server()
    {
        Assert.Equal(0, ErlangB.Blocking(0, 1));
        Assert.Equal(1, ErlangB.Blocking(0, 0));
    }

    [Fact]
    public void No_servers_lose_every_caller() => Assert.Equal(1, ErlangB.Blocking(3, 0));

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_load_that_is_no_load_is_refused(double erlangs) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ErlangB.Blocking(erlangs, 3));
}
