using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>The simulation of a roster, as verdicts.</summary>
internal static class RosterPlay
{
    /// <summary>One verdict a queue, in their order.</summary>
    public static IReadOnlyList<Verdict> Of(
        IReadOnlyList<QueueDemand> queues,
        Roster roster,
        JudgeSettings settings
    )
    {
        var shifts = roster.Brief.Agents.SelectMany(agent => Shifts(agent, queues, roster)).ToList();
        var played = RosterSimulation.Of(queues, shifts, settings.Replications, settings.Seed);
        return
        [
            .. queues.Select(
                (queue, place) =>
                    new Verdict(Judge.Simulation, played.Mean(place))
                    {
                        Bands = Bands(played, queue, place, roster.Brief.Horizon, settings),
                    }
            ),
        ];
    }

    private static IEnumerable<SimulatedShift> Shifts(
        Agent agent,
        IReadOnlyList<QueueDemand> queues,
        Roster roster
    )
    {
        int[] able =
        [
            .. queues.Index().Where(queue => agent.CanDo(queue.Item.Name)).Select(queue => queue.Index),
        ];
        return able.Length == 0
            ? []
            : roster
                .Timeline(agent)
                .Where(worked => worked.Range.End > 0)
                .Select(worked => new SimulatedShift(worked.Range, [.. worked.Away()], able));
    }

    private static SimulationBands Bands(
        RosterSimulation played,
        QueueDemand queue,
        int place,
        Horizon horizon,
        JudgeSettings settings
    )
    {
        var (day, all) = (horizon.IntervalsPerDay, horizon.Intervals);
        return new(
            settings.Replications,
            settings.Seed,
            played.Band(place, 0, all, Level),
            played.Band(place, 0, all, tally => (tally.WaitSeconds, tally.Answered)),
            played.Band(place, 0, all, tally => (tally.Abandoned, tally.Answered + tally.Abandoned)),
            [.. Enumerable.Range(0, horizon.Days).Select(d => played.Band(place, d * day, day, Level))]
        );

        (double, double) Level(ServiceTally tally) => tally.ServiceParts(queue.Target.Definition);
    }
}
