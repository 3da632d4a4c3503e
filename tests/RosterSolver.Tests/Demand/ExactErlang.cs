using RosterSolver.Demand;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Demand;

/// <summary>
/// Erlang B and C in exact arithmetic, by the textbook's sum and not by the product's recursion in double.
/// </summary>
internal static class ExactErlang
{
    public static Exact Load(Traffic traffic) =>
        Exact.Of(traffic.Calls) * Exact.Of(traffic.Aht) / Exact.Of(traffic.IntervalSeconds);

    /// <summary>1/B = sum over k of n! / ((n - k)! a^k).</summary>
    public static Exact InverseBlocking(Exact load, int servers)
    {
        var (sum, term) = (Exact.One, Exact.One);
        for (var k = 0; k < servers; k++)
        {
            term = term * Exact.Of(servers - k) / load;
            sum += term;
        }
        return sum;
    }

    /// <summary>Pw of Erlang C as C = B / (1 - rho (1 - B)); 1 where the load reaches the agents.</summary>
    public static Exact Waiting(Exact load, int agents)
    {
        var (blocking, servers) = (Exact.One / InverseBlocking(load, agents), Exact.Of(agents));
        return load >= servers
            ? Exact.One
            : blocking / (Exact.One - (load / servers * (Exact.One - blocking)));
    }

    /// <summary>Share of calls answered within the threshold under Erlang C.</summary>
    public static Exact ServiceLevel(Traffic traffic, int agents, decimal threshold)
    {
        var (load, servers) = (Load(traffic), Exact.Of(agents));
        if (load >= servers)
            return Exact.Zero;
        var wait = (servers - load) * Exact.Of(threshold) / Exact.Of(traffic.Aht);
        return Exact.One - (Waiting(load, agents) * wait.ExpOfMinus());
    }
}
