using RosterSolver.Demand;

namespace RosterSolver.Benchmarks.Studies;

/// <summary>The requirement of a year of quarter hours for ten queues, every problem another.</summary>
internal sealed class ErlangYear : Study
{
    private const int Queues = 10;
    private const int Intervals = 365 * 96;
    private const int QuarterHour = 900;
    private const int Sampled = 100;
    private const double Patience = 120;

    private static readonly ServiceTarget Target = new(0.8, 20, MaxOccupancy: 0.88m, MaxAbandonment: 0.05);

    public override string Name => "erlang-year";

    public override string Asks =>
        "How long does the requirement of a year of 15-minute intervals of 10 queues take on one core?";

    public override StudyTable Run(IReadOnlyList<string> arguments)
    {
        var problems = Problems();
        var some = problems.Where((_, place) => place % Sampled == 0).ToArray();
        var table = new StudyTable(
            "requirement of every interval",
            "problems",
            "seconds",
            "per problem",
            "ratio"
        );
        var c = Row(table, "Erlang C, product", problems, ByProduct(QueueModel.ErlangC), 1);
        Row(table, "Erlang C, each n anew (a sample, scaled up)", some, PerAgentC, c);
        var a = Row(table, "Erlang A, product", problems, ByProduct(QueueModel.ErlangA), 1);
        Row(table, "Erlang A, each n anew (a sample, scaled up)", some, PerAgentA, a);
        return table;
    }

    /// <summary>Loads from 0.01 to 500 Erlang, no two alike.</summary>
    private static Traffic[] Problems() =>
        [
            .. Enumerable
                .Range(0, Queues * Intervals)
                .Select(place =>
                {
                    var aht = 120m + (place / Intervals * 40);
                    var erlangs = 500m * (place + 1) / (Queues * Intervals);
                    return new Traffic(Math.Round(erlangs * QuarterHour / aht, 9), aht, QuarterHour);
                }),
        ];

    private static Func<Traffic, int> ByProduct(QueueModel model) =>
        traffic => IntervalRequirement.For(traffic, Target, model, Patience).Agents;

    /// <summary>The straightforward way: for each number of agents the whole formula from its beginning.</summary>
    private static int PerAgentC(Traffic traffic)
    {
        for (var agents = traffic.WholeErlangs + 1; ; agents++)
        {
            var queue = ErlangC.Of(traffic, agents);
            if (
                queue.ServiceLevel(Target.Threshold) >= Target.ServiceLevel
                && queue.Occupancy <= (double)Target.MaxOccupancy!
            )
                return agents;
        }
    }

    /// <summary>As for Erlang C, from nobody: where callers leave, fewer agents than Erlangs may be enough.</summary>
    private static int PerAgentA(Traffic traffic)
    {
        for (var agents = 0; ; agents++)
        {
            var queue = ErlangA.Of(traffic, Patience, agents);
            if (
                queue.ServiceLevel(ServiceLevelDefinition.Offered, Target.Threshold) >= Target.ServiceLevel
                && queue.Occupancy <= (double)Target.MaxOccupancy!
                && queue.Abandonment <= Target.MaxAbandonment
            )
                return agents;
        }
    }

    /// <summary>Measures and tells; returns the seconds for all problems, which a ratio is taken to.</summary>
    private static double Row(
        StudyTable table,
        string what,
        Traffic[] problems,
        Func<Traffic, int> requirement,
        double against
    )
    {
        var all = Queues * Intervals;
        var checksum = 0L;
        var measured = Timing.BestOf(() => checksum = problems.Sum(traffic => (long)requirement(traffic)));
        var seconds = measured.TotalSeconds * all / problems.Length;
        if (checksum == 0)
            throw new InvalidOperationException("nobody was required");
        table.Row(
            what,
            $"{problems.Length:N0}",
            $"{seconds:N2}",
            $"{seconds / all * 1e6:N2} us",
            against == 1 ? "1" : $"{seconds / against:N0}"
        );
        return seconds;
    }
}
