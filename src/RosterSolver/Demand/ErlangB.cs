namespace RosterSolver.Demand;

/// <summary>
/// Erlang B: n servers, no queue, a caller who finds all of them busy is lost. Computed through X = 1/B, a recursion
/// of positive terms that neither overflows nor cancels at 20,000 servers, as a power or a factorial would.
/// </summary>
public static class ErlangB
{
    /// <summary>Share of callers who find all servers busy, 0 to 1; 0 once it is below 1e-308.</summary>
    /// <param name="erlangs">Offered load; at least 0, finite.</param>
    /// <param name="servers">Servers (agents or lines); at least 0.</param>
    public static double Blocking(double erlangs, int servers) => 1 / InverseBlocking(erlangs, servers);

    /// <summary>X = 1/B, from 1 to infinity.</summary>
    internal static double InverseBlocking(double erlangs, int servers)
    {
        if (erlangs is not (>= 0 and < double.PositiveInfinity))
            throw new ArgumentOutOfRangeException(nameof(erlangs), erlangs, "must be at least 0 and finite");
        ArgumentOutOfRangeException.ThrowIfNegative(servers);
        var inverse = 1.0;
        for (var n = 1; n <= servers; n++)
            inverse = Next(inverse, n, erlangs);
        return inverse;
    }

    /// <summary>X for n servers from X for n - 1 servers, so that one pass visits every n.</summary>
    internal static double Next(double inverse, int servers, double erlangs) =>
        1 + (inverse * servers / erlangs);
}
