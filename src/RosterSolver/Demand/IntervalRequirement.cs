namespace RosterSolver.Demand;

/// <summary>The fewest agents on the phone in one interval, and the bounds that ask for the last of them.</summary>
/// <param name="Agents">Agents on the phone, before shrinkage.</param>
/// <param name="Binding">What one agent fewer would break.</param>
public sealed record IntervalRequirement(int Agents, BindingTarget Binding)
{
    /// <summary>
    /// The requirement of one interval; each bound is monotone in the agents, so the fewest that meet all are found
    /// by one pass (Erlang C) or by doubling and halving from nobody (Erlang A, which may need fewer than the load).
    /// No calls need the minimum only.
    /// </summary>
    /// <param name="traffic">The calls of the interval.</param>
    /// <param name="target">What they are promised. A workload knows only its occupancy and its minimum.</param>
    /// <param name="model">How calls turn into agents.</param>
    /// <param name="patience">Mean seconds until a waiting caller leaves; read by Erlang A only.</param>
    /// <exception cref="ArgumentException">The target has faults.</exception>
    public static IntervalRequirement For(
        Traffic traffic,
        ServiceTarget target,
        QueueModel model,
        double patience = double.PositiveInfinity
    )
    {
        if (target.Faults().FirstOrDefault() is { } fault)
            throw new ArgumentException(fault, nameof(target));
        var needed = (model, traffic.Calls) switch
        {
            (_, 0) => new IntervalRequirement(0, BindingTarget.None),
            (QueueModel.Workload, _) => ByWorkload(traffic, target),
            (QueueModel.ErlangA, _) when !double.IsPositiveInfinity(patience) => ByHalving(
                traffic,
                target,
                patience
            ),
            _ => ByOnePass(traffic, target),
        };
        return target.MinimumAgents > needed.Agents
            ? new IntervalRequirement(target.MinimumAgents.Value, BindingTarget.MinimumAgents)
            : needed;
    }

    private static IntervalRequirement ByWorkload(Traffic traffic, ServiceTarget target) =>
        new(traffic.AgentsWithin(target.MaxOccupancy ?? 1), BindingTarget.Workload);

    private static IntervalRequirement ByOnePass(Traffic traffic, ServiceTarget target)
    {
        var erlangs = traffic.Erlangs;
        var fewest = traffic.WholeErlangs + 1;
        var inverse = ErlangB.InverseBlocking(erlangs, fewest);
        var binding = BindingTarget.Stability;
        for (var agents = fewest; ; agents++, inverse = ErlangB.Next(inverse, agents, erlangs))
        {
            var unmet = target.UnmetBy(ErlangC.Of(traffic, agents, inverse), traffic, agents);
            if (unmet == BindingTarget.None)
                return new IntervalRequirement(agents, binding);
            binding = unmet;
        }
    }

    private static IntervalRequirement ByHalving(Traffic traffic, ServiceTarget target, double patience)
    {
        BindingTarget Unmet(int agents) => target.UnmetBy(ErlangA.Of(traffic, patience, agents), agents);
        if (Unmet(0) == BindingTarget.None)
            return new IntervalRequirement(0, BindingTarget.None);
        var (unmet, enough) = (0, 1);
        while (Unmet(enough) != BindingTarget.None)
            (unmet, enough) = (enough, enough * 2);
        while (enough - unmet > 1)
        {
            var middle = (unmet + enough) / 2;
            (unmet, enough) = Unmet(middle) == BindingTarget.None ? (unmet, middle) : (middle, enough);
        }
        return new IntervalRequirement(enough, Unmet(unmet));
    }
}
