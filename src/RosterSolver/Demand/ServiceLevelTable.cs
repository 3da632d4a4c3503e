namespace RosterSolver.Demand;

/// <summary>The service level of one interval at every number of agents: what a target for a day chooses from.</summary>
public static class ServiceLevelTable
{
    /// <summary>
    /// S(0) .. S(most), shares from 0 to 1, in one pass of the Erlang B recursion. No calls are all answered in time;
    /// nobody answers none in time.
    /// </summary>
    /// <param name="traffic">The calls of the interval.</param>
    /// <param name="target">Gives the threshold and the definition; its bounds are not read.</param>
    /// <param name="model">Erlang C or Erlang A; a workload has no service level.</param>
    /// <param name="patience">Mean seconds until a waiting caller leaves; read by Erlang A only.</param>
    /// <param name="most">Last number of agents in the table; at least 0.</param>
    /// <param name="least">Fewest agents of interest: below, the table says 0 and nothing is computed.</param>
    public static IReadOnlyList<double> Of(
        Traffic traffic,
        ServiceTarget target,
        QueueModel model,
        double patience,
        int most,
        int least = 0
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var (erlangs, inverse) = (traffic.Erlangs, 1.0);
        var levels = new double[most + 1];
        levels[0] = erlangs > 0 || least > 0 ? 0 : 1;
        for (var agents = 1; agents <= most; agents++)
        {
            inverse = ErlangB.Next(inverse, agents, erlangs);
            if (agents < least)
                continue;
            levels[agents] = At(traffic, target, model, patience, agents, inverse);
        }
        return levels;
    }

    /// <summary>One entry of the table.</summary>
    internal static double At(
        Traffic traffic,
        ServiceTarget target,
        QueueModel model,
        double patience,
        int agents
    )
    {
        if (agents == 0)
            return traffic.Calls > 0 ? 0 : 1;
        var inverse = ErlangB.InverseBlocking(traffic.Erlangs, agents);
        return At(traffic, target, model, patience, agents, inverse);
    }

    private static double At(
        Traffic traffic,
        ServiceTarget target,
        QueueModel model,
        double patience,
        int agents,
        double inverse
    ) =>
        model switch
        {
            QueueModel.ErlangC => ErlangC.Of(traffic, agents, inverse).ServiceLevel(target.Threshold),
            QueueModel.ErlangA => ErlangA
                .Of(traffic, patience, agents, inverse)
                .ServiceLevel(target.Definition, target.Threshold),
            _ => throw new ArgumentOutOfRangeException(nameof(model), model, "has no service level"),
        };
}
