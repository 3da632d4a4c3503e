namespace RosterSolver.Economics;

/// <summary>
/// From the service level that was promised to the one that came, cause by cause. The parts add up exactly: those of the
/// five causes are Shapley's shares, which depend on no order, and what neither target nor model explains stands by itself.
/// </summary>
/// <param name="Promised">The service level that was promised, 0 to 1; null where none was, then the requirement's is where it begins.</param>
/// <param name="Observed">Calls answered in time over calls offered.</param>
/// <param name="Offered">Calls offered.</param>
/// <param name="ForecastCalls">Calls forecast for the same intervals.</param>
/// <param name="Parts">What each cause does, in the order of <see cref="MissCause"/>.</param>
public sealed record MissWaterfall(
    decimal? Promised,
    decimal Observed,
    decimal Offered,
    decimal ForecastCalls,
    IReadOnlyList<MissPart> Parts
)
{
    private const int Decimals = 12;

    /// <summary>Where it begins.</summary>
    public decimal Begin => Observed - Parts.Sum(part => part.Share);

    /// <summary>By how much the service level came out lower than promised; below 0 for higher.</summary>
    public decimal Miss => Begin - Observed;

    /// <summary>The waterfall of some queues over some intervals.</summary>
    /// <param name="queues">Each queue with the share of calls promised to it, null for none.</param>
    /// <param name="observed">Calls offered and answered in time.</param>
    /// <param name="isAsked">Whether an interval counts.</param>
    internal static MissWaterfall Of(
        IReadOnlyList<(ServiceCoalition Service, double? Promised)> queues,
        (decimal Offered, decimal InTime) observed,
        Func<int, bool> isAsked
    )
    {
        var all = (1 << ServiceCoalition.Causes.Count) - 1;
        var shares = ShapleyShares.Of(ServiceCoalition.Causes.Count, Level);
        var came = Ratio(observed.InTime, observed.Offered);
        var promised = Promise(queues, isAsked);
        List<MissPart> parts =
        [
            .. promised is { } target ? [new(MissCause.Requirement, Level(0) - target)] : (MissPart[])[],
            .. ServiceCoalition.Causes.Zip(shares, (cause, share) => new MissPart(cause, share)),
            new(MissCause.Model, came - Level(all)),
        ];
        return new(
            promised,
            came,
            observed.Offered,
            queues.Sum(one => one.Service.Of(0, isAsked).Calls),
            parts
        );

        decimal Level(int set)
        {
            var each = queues.Select(one => one.Service.Of(set, isAsked)).ToList();
            return Ratio(each.Sum(one => one.InTime), each.Sum(one => one.Calls));
        }
    }

    /// <summary>What was promised to the calls as they were forecast; null where a queue promises no service level.</summary>
    private static decimal? Promise(
        IReadOnlyList<(ServiceCoalition Service, double? Promised)> queues,
        Func<int, bool> isAsked
    )
    {
        if (queues.Any(queue => queue.Promised is null))
            return null;
        var calls = queues.Select(queue => queue.Service.Of(0, isAsked).Calls).ToList();
        return calls.Sum() == 0
            ? (decimal)queues[0].Promised!.Value
            : Ratio(
                queues.Zip(calls, (queue, number) => (decimal)queue.Promised!.Value * number).Sum(),
                calls.Sum()
            );
    }

    private static decimal Ratio(decimal part, decimal whole) =>
        whole == 0 ? 1 : Math.Round(part / whole, Decimals);
}
