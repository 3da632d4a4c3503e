namespace RosterSolver.Demand;

/// <summary>The calls of one queue over the horizon and what its callers are promised.</summary>
/// <param name="Name">The planner's name of the queue.</param>
/// <param name="Calls">Calls offered in each planning interval; fractions allowed.</param>
/// <param name="Aht">Mean handle time in seconds: answer, talk, hold and wrap-up.</param>
/// <param name="IntervalMinutes">Length of a planning interval.</param>
/// <param name="Target">What callers and agents are promised.</param>
/// <param name="Model">How calls turn into agents.</param>
/// <param name="Patience">Mean seconds until a waiting caller gives up; infinite when callers wait for ever.</param>
/// <param name="Shrinkage">Shares of paid time off the phone that the roster does not place itself.</param>
/// <param name="Concurrency">Conversations that an agent holds at once; the handle time is one beside the others.</param>
/// <param name="Weight">How many times dearer than usual a missing agent is.</param>
/// <param name="AhtShape">Handle time of each interval over <paramref name="Aht"/>; null where it is the same all day.</param>
public sealed record QueueDemand(
    string Name,
    IReadOnlyList<decimal> Calls,
    decimal Aht,
    int IntervalMinutes,
    ServiceTarget Target,
    QueueModel Model,
    double Patience,
    Shrinkage Shrinkage,
    int Concurrency = 1,
    int Weight = 1,
    IReadOnlyList<decimal>? AhtShape = null
)
{
    /// <summary>The traffic of one interval.</summary>
    public Traffic Traffic(int interval) => new(Calls[interval], AhtOf(interval), IntervalMinutes * 60);

    /// <summary>How far a day may fall from the plan.</summary>
    public Uncertainty Uncertainty { get; init; } = Uncertainty.None;

    /// <summary>For which of the days that may come the requirement is.</summary>
    public StaffFor StaffFor { get; init; }

    /// <summary>Callers who gave up and call again; the simulation alone knows of them.</summary>
    public Redials Redials { get; init; } = Redials.None;

    /// <summary>The queue with the calls that its requirement is for.</summary>
    internal QueueDemand StaffedFor()
    {
        var factor = StaffFor == StaffFor.P90 ? DayFactors.P90(Uncertainty.Volume) : 1;
        return factor == 1 ? this : this with { Calls = [.. Calls.Select(calls => calls * factor)] };
    }

    /// <summary>The fewest servers of one interval: agents, or the conversations that they hold.</summary>
    internal IntervalRequirement ServersFor(Traffic traffic, ServiceTarget target) =>
        StaffFor == StaffFor.Expected && Model != QueueModel.Workload
            ? ExpectedServiceLevel.Requirement(this, traffic, target)
            : IntervalRequirement.For(traffic, target, Model, Patience);

    /// <summary>
    /// By interval, whether the queue is closed: nobody calls, nobody is required and nobody is there. A line that promises
    /// a least number of agents never closes, however quiet the hour.
    /// </summary>
    /// <param name="staffed">Whether anybody is there in an interval.</param>
    public IReadOnlyList<bool> Closed(Func<int, bool> staffed) =>
        [
            .. Calls.Select(
                (calls, interval) => calls == 0 && (Target.MinimumAgents ?? 0) == 0 && !staffed(interval)
            ),
        ];

    /// <summary>The same queue served by conversations, each as if it were an agent.</summary>
    public QueueDemand ByConversation =>
        this with
        {
            Concurrency = 1,
            Target = Target with { MinimumAgents = Target.MinimumAgents * Concurrency },
        };

    /// <summary>Fewest agents who hold so many conversations at once.</summary>
    public int AgentsFor(int servers) => (servers + Concurrency - 1) / Concurrency;

    /// <summary>Why no requirement can be worked out, one sentence without its final stop; null when one can.</summary>
    public string? Objection()
    {
        var intervals = Enumerable.Range(0, Calls.Count).ToList();
        foreach (var seconds in intervals.Select(AhtOf).Where(seconds => seconds is < 1 or > 86_400))
            return $"{Name}: a handle time of {seconds:0.##} s is outside 1 s to 24 h";
        var work = intervals.Max(interval => Calls[interval] * AhtOf(interval));
        return work / (60m * IntervalMinutes) / (Target.MaxOccupancy ?? 1) > ServiceTarget.MostAgents
            ? $"{Name}: the calls need more than {ServiceTarget.MostAgents} agents"
            : Target.Faults().Select(fault => $"{Name}: {fault}").FirstOrDefault();
    }

    private decimal AhtOf(int interval) => Aht * (AhtShape?[interval] ?? 1);
}
