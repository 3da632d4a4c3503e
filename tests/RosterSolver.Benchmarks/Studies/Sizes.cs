using System.Diagnostics;
using System.Globalization;
using RosterSolver.Solver;

namespace RosterSolver.Benchmarks.Studies;

/// <summary>Gap, loss and memory of a solve of invented centres.</summary>
internal sealed class Sizes : Study
{
    public override string Name => "sizes";

    public override string Asks =>
        "How near to the bound does a solve come? Arguments: agents, weeks, seconds, and if wanted load, interval minutes, own";

    public override StudyTable Run(IReadOnlyList<string> arguments)
    {
        double Argument(int place, double otherwise) =>
            arguments.Count > place
                ? double.Parse(arguments[place], CultureInfo.InvariantCulture)
                : otherwise;
        var (agents, weeks) = ((int)Argument(0, 60), (int)Argument(1, 4));
        var centre = new Centre(
            agents,
            weeks,
            (int)Argument(4, 30),
            Argument(3, 0.93),
            OwnCalendars: arguments.Contains("own", StringComparer.Ordinal)
        );
        var table = new StudyTable("centre", "at s", "CPU s", "cost", "bound", "gap", "MB");
        var own = Process.GetCurrentProcess();
        var next = 0.0;
        void Row(double at, double cost, double bound)
        {
            own.Refresh();
            table.Row(
                $"{agents} x {weeks}",
                $"{at:0.0}",
                $"{own.TotalProcessorTime.TotalSeconds:0}",
                $"{cost:N0}",
                $"{bound:N0}",
                $"{(cost - bound) / cost:P2}",
                $"{own.PeakWorkingSet64 / 1e6:0}"
            );
        }

        var progress = new Told(state =>
        {
            if (state.Cost is not { } cost || state.Elapsed.TotalSeconds < next)
                return;
            next = state.Elapsed.TotalSeconds * 1.5;
            Row(state.Elapsed.TotalSeconds, (double)cost.Amount, (double)(state.Bound ?? default).Amount);
        });
        var settings = new SolveSettings(TimeSpan.FromSeconds(Argument(2, 45)), 0, 1, Repeatable: false);
        var outcome = RosterSolve.Run(centre.Model(), settings, progress);
        Row(outcome.Elapsed.TotalSeconds, (double)outcome.Cost.Amount, (double)outcome.Bound.Amount);
        return table;
    }

    private sealed class Told(Action<Incumbent> tell) : IProgress<Incumbent>
    {
        public void Report(Incumbent value) => tell(value);
    }
}
