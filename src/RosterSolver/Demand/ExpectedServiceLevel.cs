namespace RosterSolver.Demand;

/// <summary>The service level of an interval on average over the days that may come.</summary>
internal static class ExpectedServiceLevel
{
    private const double Rounding = 1e-9;

    /// <summary>The mean over the days; a day with other calls has the same agents.</summary>
    public static double At(QueueDemand queue, Traffic traffic, int agents) =>
        Days(queue, traffic).Average(day => Level(queue, day, agents));

    /// <summary>The means at every number of agents up to the most.</summary>
    public static IReadOnlyList<double> Table(QueueDemand queue, Traffic traffic, int most, int least)
    {
        var tables = Days(queue, traffic)
            .Select(day => ServiceLevelTable.Of(day, queue.Target, queue.Model, queue.Patience, most, least))
            .ToList();
        return [.. Enumerable.Range(0, most + 1).Select(agents => tables.Average(table => table[agents]))];
    }

    /// <summary>
    /// The fewest agents at which the mean reaches the target's service level. The other bounds hold on the day that is
    /// forecast, and Erlang C stays stable on it.
    /// </summary>
    public static IntervalRequirement Requirement(QueueDemand queue, Traffic traffic, ServiceTarget target)
    {
        var other = target.ServiceLevel is null ? target : target with { ServiceLevel = 0 };
        var point = IntervalRequirement.For(traffic, other, queue.Model, queue.Patience);
        if (target.ServiceLevel is not { } level || traffic.Calls == 0 || Reaches(point.Agents))
            return point;
        var (unmet, enough) = (point.Agents, point.Agents + 1);
        for (var step = 1; !Reaches(enough); step *= 2)
            (unmet, enough) = (enough, enough + step);
        while (enough - unmet > 1)
        {
            var middle = (unmet + enough) / 2;
            (unmet, enough) = Reaches(middle) ? (unmet, middle) : (middle, enough);
        }

        return new(enough, BindingTarget.ServiceLevel);

        bool Reaches(int agents) => At(queue, traffic, agents) >= level - Rounding;
    }

    private static IEnumerable<Traffic> Days(QueueDemand queue, Traffic traffic) =>
        DayFactors
            .Of(queue.Uncertainty.Volume)
            .Select(factor => new Traffic(traffic.Calls * factor, traffic.Aht, traffic.IntervalSeconds));

    private static double Level(QueueDemand queue, Traffic day, int agents) =>
        (queue.Model, agents, day.Calls) switch
        {
            (_, _, 0) => 1,
            (_, 0, _) => 0,
            (QueueModel.ErlangA, _, _) => ErlangA
                .Of(day, queue.Patience, agents)
                .ServiceLevel(queue.Target.Definition, queue.Target.Threshold),
            _ => ErlangC.Of(day, agents).ServiceLevel(queue.Target.Threshold),
        };
}
