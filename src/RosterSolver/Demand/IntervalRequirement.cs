namespace RosterSolver.Demand;

/// <summary>The fewest agents on the phone in one interval, and the bounds that ask for the last of them.</summary>
/// <param name="Agents">Agents on the phone, before shrinkage.</param>
/// <param name="Binding">What one agent fewer would break.</param>
public sealed record IntervalRequirement(int Agents, BindingTarget Binding)
{
    /// <summary>
    /// The requirement of one interval; each bound is monotone in the agents, so the fewest that meet all are found
    /// by one pass (Erlang C) or by doubling and halving from the load, in both directions (Erlang A may need fewer
    /// agents than Erlangs, even nobody). No calls need the minimum only.
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

    /// <summary>What stability and occupancy ask for is known at once; the pass goes on from there.</summary>
    private static IntervalRequirement ByOnePass(Traffic traffic, ServiceTarget target)
    {
        var erlangs = traffic.Erlangs;
        var stable = traffic.WholeErlangs + 1;
        var fewest = Math.Max(stable, target.MaxOccupancy is { } share ? traffic.AgentsWithin(share) : 0);
        var inverse = ErlangB.InverseBlocking(erlangs, fewest - 1);
        BindingTarget Unmet(int agents) =>
            target.UnmetBy(ErlangC.Of(traffic, agents, inverse), traffic, agents);
        var binding = fewest == stable ? BindingTarget.Stability : Unmet(fewest - 1);
        for (var agents = fewest; ; agents++)
        {
            inverse = ErlangB.Next(inverse, agents, erlangs);
            var unmet = Unmet(agents);
            if (unmet == BindingTarget.None)
                return new IntervalRequirement(agents, binding);
            binding = unmet;
        }
    }

    /// <summary>The answer mostly lies near the load: outwards from there in doubling steps, then by halving.</summary>
    private static IntervalRequirement ByHalving(Traffic traffic, ServiceTarget target, double patience)
    {
        var inverse = new List<double> { 1 };
        BindingTarget Unmet(int agents)
        {
            while (inverse.Count <= agents)
                inverse.Add(ErlangB.Next(inverse[^1], inverse.Count, traffic.Erlangs));
            return target.UnmetBy(ErlangA.Of(traffic, patience, agents, inverse[agents]), agents);
        }
        bool IsMet(int agents) => Unmet(agents) == BindingTarget.None;

        var step = 1 + (int)(Math.Sqrt(traffic.Erlangs) / 4);
        var (unmet, enough) = (traffic.WholeErlangs, traffic.WholeErlangs);
        if (IsMet(enough))
            for (unmet -= step; unmet >= 0 && IsMet(unmet); unmet -= step *= 2)
                enough = unmet;
        else
            for (enough += step; !IsMet(enough); enough += step *= 2)
                unmet = enough;
        unmet = Math.Max(-1, unmet);
        while (enough - unmet > 1)
        {
            var middle = (unmet + enough) / 2;
            (unmet, enough) = IsMet(middle) ? (unmet, middle) : (middle, enough);
        }
        return new IntervalRequirement(enough, enough == 0 ? BindingTarget.None : Unmet(unmet));
    }
}
