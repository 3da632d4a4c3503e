namespace RosterSolver.Demand;

/// <summary>
/// What callers and agents are promised in one interval. Everything may be left out, but not all of it. The queue
/// must meet all that is given; computed values may miss by 1e-9, which is rounding.
/// </summary>
/// <param name="ServiceLevel">Least share of calls answered within the threshold; at least 0, below 1.</param>
/// <param name="Threshold">T of the service level in seconds; at least 0.</param>
/// <param name="Definition">What the service level counts.</param>
/// <param name="MaxAsa">Longest average speed of answer in seconds; at least 0.</param>
/// <param name="MaxOccupancy">Highest share of agents' time on calls; above 0, at most 1. Utilisation of a workload.</param>
/// <param name="MaxAbandonment">Highest share of calls abandoned, 0 to 1. Always met under Erlang C: nobody leaves.</param>
/// <param name="MinimumAgents">Fewest agents whatever the calls; 0 to 20,000.</param>
/// <param name="Floor">
/// Given where the service level is promised for the day: the least that each interval keeps; above 0 and below the
/// service level. Without a floor a day would give up whole intervals.
/// </param>
public sealed record ServiceTarget(
    double? ServiceLevel = null,
    double Threshold = 0,
    ServiceLevelDefinition Definition = ServiceLevelDefinition.Offered,
    double? MaxAsa = null,
    decimal? MaxOccupancy = null,
    double? MaxAbandonment = null,
    int? MinimumAgents = null,
    double? Floor = null
)
{
    /// <summary>Most agents that anything is planned for; beyond it the numbers are a mistake of units.</summary>
    public const int MostAgents = 20_000;

    private const double Rounding = 1e-9;

    /// <summary>What each interval must keep: all bounds, and of a service level for the day its floor.</summary>
    public ServiceTarget InEachInterval =>
        Floor is null ? this : this with { ServiceLevel = Floor, Floor = null };

    /// <summary>All that is wrong with this target, a sentence each; empty when it can be planned for.</summary>
    public IEnumerable<string> Faults()
    {
        if ((ServiceLevel, MaxAsa, MaxOccupancy, MaxAbandonment, MinimumAgents) == default)
            yield return "a service target needs at least one bound";
        if (ServiceLevel is not (null or (>= 0 and < 1)))
            yield return "a service level is at least 0 and below 1: no number of agents reaches 1";
        if (Threshold is not (>= 0 and < double.PositiveInfinity))
            yield return "a threshold is at least 0 seconds";
        if (MaxAsa is not (null or (>= 0 and < double.PositiveInfinity)))
            yield return "an average speed of answer is at least 0 seconds";
        if (MaxOccupancy is not (null or (> 0 and <= 1)))
            yield return "an occupancy is above 0 and at most 1";
        if (MaxAbandonment is not (null or (>= 0 and <= 1)))
            yield return "an abandonment is from 0 to 1";
        if (MinimumAgents is not (null or (>= 0 and <= MostAgents)))
            yield return $"a minimum of agents is from 0 to {MostAgents}";
        if (Floor is not null && !(Floor > 0 && Floor < ServiceLevel))
            yield return "a floor is above 0 and below the service level of the day";
        if (Floor is not null && !IsOfOffered)
            yield return "a service level for the day counts calls offered: days are weighted by them";
    }

    private bool IsOfOffered =>
        Definition is not (ServiceLevelDefinition.OfServed or ServiceLevelDefinition.ExcludingShortAbandons);

    /// <summary>Refuses a threshold that is no stretch of time.</summary>
    internal static void CheckThreshold(double threshold)
    {
        if (threshold is not (>= 0 and < double.PositiveInfinity))
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "must be at least 0, finite");
    }

    /// <summary>Whether calls and seconds of a stretch, such as a day, keep all that is promised; the minimum is not looked at.</summary>
    public bool IsKeptBy(ServiceTally tally) =>
        !(tally.ServiceLevel(Definition) < ServiceLevel - Rounding)
        && !(tally.Asa > MaxAsa + Rounding)
        && !(tally.Occupancy > (double?)MaxOccupancy + Rounding)
        && !(tally.Abandonment > MaxAbandonment + Rounding);

    /// <summary>The bounds that this queue breaks; occupancy is compared in decimal, exact on its boundary.</summary>
    internal BindingTarget UnmetBy(ErlangC queue, Traffic traffic, int agents) =>
        If(queue.ServiceLevel(Threshold) < ServiceLevel - Rounding, BindingTarget.ServiceLevel)
        | If(queue.Asa > MaxAsa + Rounding, BindingTarget.Asa)
        | If(traffic.Work > MaxOccupancy * agents * traffic.IntervalSeconds, BindingTarget.Occupancy);

    /// <summary>The bounds that this queue breaks. Nobody at all is never too busy.</summary>
    internal BindingTarget UnmetBy(ErlangA queue, int agents)
    {
        var unmet =
            If(ServiceLevel > Rounding && !MeetsServiceLevel(queue), BindingTarget.ServiceLevel)
            | If(MaxAsa is not null && !(queue.Asa <= MaxAsa + Rounding), BindingTarget.Asa)
            | If(queue.Occupancy > (double?)MaxOccupancy + Rounding, BindingTarget.Occupancy)
            | If(queue.Abandonment > MaxAbandonment + Rounding, BindingTarget.Abandonment);
        // An occupancy that stands alone would otherwise be met by planning nobody.
        return agents == 0 && unmet == BindingTarget.None
            ? If(MaxOccupancy < 1, BindingTarget.Occupancy)
            : unmet;
    }

    private bool MeetsServiceLevel(ErlangA queue) =>
        queue.ServiceLevel(Definition, Threshold) >= ServiceLevel - Rounding;

    private static BindingTarget If(bool unmet, BindingTarget bound) => unmet ? bound : BindingTarget.None;
}
