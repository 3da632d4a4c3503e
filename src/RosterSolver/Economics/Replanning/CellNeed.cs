using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>What the calls of an interval need, with an agent and without.</summary>
/// <param name="Queue">Name of the queue.</param>
/// <param name="Interval">The planning interval.</param>
/// <param name="Required">Agents required.</param>
/// <param name="Staffed">Agents at work, the agent among them where that is so now.</param>
/// <param name="Without">Agents at work if the agent were off.</param>
public sealed record CellNeed(string Queue, int Interval, int Required, decimal Staffed, decimal Without)
{
    /// <summary>The intervals of a day in which somebody is required or there.</summary>
    /// <param name="plan">The roster.</param>
    /// <param name="off">The roster in which the agent is off that day.</param>
    /// <param name="day">The day.</param>
    internal static IReadOnlyList<CellNeed> Of(Plan plan, Plan off, int day)
    {
        var perDay = plan.Scenario.Horizon.IntervalsPerDay;
        return
        [
            .. QueueKpis
                .Of(plan)
                .Zip(QueueKpis.Of(off))
                .SelectMany(pair =>
                    pair.First.Intervals.Zip(
                        pair.Second.Intervals,
                        (now, then) =>
                            new CellNeed(
                                pair.First.Queue.Name,
                                now.Interval,
                                now.Required,
                                now.Staffed,
                                then.Staffed
                            )
                    )
                )
                .Where(need => need.Interval / perDay == day)
                .Where(need => need.Required > 0 || need.Staffed > 0),
        ];
    }
}
