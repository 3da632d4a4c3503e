using System.Diagnostics;
using System.Globalization;
using RosterSolver.Solver;

namespace RosterSolver.Benchmarks.Studies;

/// <summary>What a solve that is cancelled leaves behind, and how soon.</summary>
internal sealed class Anytime : Study
{
    private static readonly double[] moments = [0.2, 0.5, 1, 2, 4, 8, 15, 30];

    public override string Name => "anytime";

    public override string Asks =>
        "How long after its cancellation does a solve return, when has it a first roster, how much memory does it take? "
        + "Arguments: agents, weeks, and if wanted the seconds after which to cancel";

    public override StudyTable Run(IReadOnlyList<string> arguments)
    {
        var numbers = arguments.Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToList();
        var (agents, weeks) = (
            (int)(numbers is [var first, ..] ? first : 500),
            (int)(numbers is [_, var second, ..] ? second : 4)
        );
        var table = new StudyTable(
            "centre",
            "cancelled at s",
            "returned after s",
            "first roster at s",
            "status",
            "cost",
            "MB"
        );
        foreach (var moment in numbers.Count > 2 ? numbers.Skip(2) : moments)
            table.Row([$"{agents} x {weeks}", $"{moment:0.0}", .. Cancelled(new(agents, weeks), moment)]);
        return table;
    }

    private static string[] Cancelled(Centre centre, double moment)
    {
        var model = centre.Model();
        var told = new FirstCost();
        var settings = new SolveSettings(TimeSpan.FromMinutes(10), 0, 1, Repeatable: false);
        using var stop = new CancellationTokenSource();
        var since = new Stopwatch();
        // A thread of its own: a timer would have to wait for the pool, which is busy.
        var stopper = new Thread(() =>
        {
            Thread.Sleep(TimeSpan.FromSeconds(moment));
            since.Start();
            stop.Cancel();
        });
        stopper.Start();
        var outcome = RosterSolve.Run(model, settings, told, stop.Token);
        var late = since.Elapsed.TotalSeconds;
        stopper.Join();
        using var own = Process.GetCurrentProcess();
        return
        [
            $"{late:0.00}",
            told.At is { } at ? $"{at.TotalSeconds:0.0}" : "-",
            $"{outcome.Status}",
            $"{outcome.Cost}",
            $"{own.PeakWorkingSet64 / 1e6:0}",
        ];
    }

    private sealed class FirstCost : IProgress<Incumbent>
    {
        public TimeSpan? At { get; private set; }

        public void Report(Incumbent value) => At ??= value.Cost is null ? null : value.Elapsed;
    }
}
