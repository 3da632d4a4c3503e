using CsCheck;
using RosterSolver.Demand;

namespace RosterSolver.Tests.Demand;

/// <summary>Random intervals of calls, with agents below, about and above the load.</summary>
internal static class Traffics
{
    private static readonly Gen<Traffic> Traffic = Gen.Select(
        Gen.Decimal[0.01m, 600m],
        Gen.Int[20, 900],
        Gen.OneOf(900, 1800, 3600),
        (calls, aht, interval) => new Traffic(Math.Round(calls, 2), aht, interval)
    );

    public static readonly Gen<(Traffic Traffic, int Agents)> Any = Traffic.SelectMany(traffic =>
        Gen.Int[0, 20 + (2 * traffic.WholeErlangs)].Select(agents => (traffic, agents))
    );

    /// <summary>Loads from next to nothing to a hundred Erlangs, small enough for exact arithmetic.</summary>
    public static readonly Gen<(Traffic Traffic, int Agents)> Small = Gen.Select(
            Gen.OneOf(Gen.Int[1, 1000], Gen.Int[1000, 600_000]),
            Gen.Int[60, 300],
            (thousandths, aht) => new Traffic(thousandths / 1000m, aht, 1800)
        )
        .SelectMany(traffic =>
            Gen.OneOf(
                    Gen.Int[0, 20 + (2 * traffic.WholeErlangs)],
                    Gen.Int[Math.Max(0, traffic.WholeErlangs - 3), traffic.WholeErlangs + 4]
                )
                .Select(agents => (traffic, agents))
        );

    /// <summary>More agents than Erlangs, by at least one whole agent.</summary>
    public static readonly Gen<(Traffic Traffic, int Agents)> Stable = Traffic.SelectMany(traffic =>
        Gen.Int[2, 20].Select(more => (traffic, traffic.WholeErlangs + more))
    );
}
