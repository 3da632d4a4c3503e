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

    /// <summary>More agents than Erlangs, by at least one whole agent.</summary>
    public static readonly Gen<(Traffic Traffic, int Agents)> Stable = Traffic.SelectMany(traffic =>
        Gen.Int[2, 20].Select(more => (traffic, traffic.WholeErlangs + more))
    );
}
