using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Benchmarks;

/// <summary>The judge of a finished roster: four weeks of half-hours with rests of a quarter hour, by size of the centre.</summary>
public sealed class TransientMonth : Study
{
    private const int Days = 28;
    private const int Aht = 215;

    /// <inheritdoc/>
    public override string Name => "transient-month";

    /// <inheritdoc/>
    public override string Asks =>
        "How long does the exact queue over time take for four weeks, and one simulation?";

    /// <inheritdoc/>
    public override StudyTable Run(IReadOnlyList<string> arguments)
    {
        var table = new StudyTable(
            "centre",
            "peak agents",
            "patience",
            "over time",
            "error below",
            "one replication"
        );
        foreach (var (name, calls) in new[] { ("20 agents", 60m), ("60 agents", 150m), ("200 agents", 600m) })
        {
            Row(table, name, calls, double.PositiveInfinity);
            Row(table, name, calls, 120);
        }

        return table;
    }

    private static void Row(StudyTable table, string name, decimal peak, double patience)
    {
        var queue = Queue(peak, patience);
        var agents = Requirement.Of(queue).OnPhone.Select(needed => needed.Agents).ToList();
        var staffing = agents.SelectMany(Rested).ToList();
        var error = 0.0;
        var time = Timing.BestOf(() => error = TransientQueue.Of(queue, staffing).Error);
        var shifts = Shifts(agents);
        var played = Timing.BestOf(() => RosterSimulation.Of([queue], shifts, 1, 1));
        table.Row(
            name,
            $"{agents.Max()}",
            double.IsPositiveInfinity(patience) ? "endless" : $"{patience:0} s",
            $"{time.TotalSeconds:0.00} s",
            $"{Math.Max(error, 1e-15):0.0E+0}",
            $"{played.TotalMilliseconds:0} ms"
        );
    }

    /// <summary>Calls of a day that rise and fall, the night about a tenth of the peak.</summary>
    private static QueueDemand Queue(decimal peak, double patience) =>
        new(
            "voice",
            [
                .. Enumerable
                    .Range(0, Days * 48)
                    .Select(half =>
                        Math.Round(
                            peak * (decimal)(0.55 - (0.45 * Math.Cos(2 * Math.PI * (half - 6) / 48))),
                            1
                        )
                    ),
            ],
            Aht,
            30,
            new(0.8, 20),
            QueueModel.ErlangC,
            patience,
            new(0, 0, 0.05m)
        );

    /// <summary>One agent rests in the second quarter hour, and shrinkage leaves a part of an agent.</summary>
    private static IEnumerable<StaffedStretch> Rested(int agents, int interval) =>
        [
            new(interval * 30, (interval * 30) + 15, agents + 0.3),
            new((interval * 30) + 15, (interval * 30) + 30, agents - 0.7),
        ];

    /// <summary>As many half-hour shifts as agents: the simulation's work is in calls, not in who answers them.</summary>
    private static IReadOnlyList<SimulatedShift> Shifts(IReadOnlyList<int> agents) =>
        [
            .. agents.SelectMany(
                (count, interval) =>
                    Enumerable.Repeat(
                        new SimulatedShift(new TimeRange(interval * 30, (interval + 1) * 30), [], [0]),
                        count
                    )
            ),
        ];
}
