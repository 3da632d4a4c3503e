using System.Diagnostics;
using System.Globalization;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Benchmarks.Studies;

/// <summary>Gap, loss, speed and memory of solves of invented centres, beside two monoliths.</summary>
internal sealed class Sizes : Study
{
    private static readonly double[] Marks = [0.05, 0.02, 0.01];

    public override string Name => "sizes";

    public override string Asks =>
        "How near to the bound does a solve come? Arguments: agents, weeks, CPU seconds on two cores, and if wanted load, "
        + "interval minutes, first seed, seeds, then words: own (calendars), monoliths, whole or tours (stages)";

    public override StudyTable Run(IReadOnlyList<string> arguments)
    {
        var numbers = arguments
            .TakeWhile(word => char.IsDigit(word[0]))
            .Select(word => double.Parse(word, CultureInfo.InvariantCulture))
            .ToList();
        double Number(int place, double otherwise) => numbers.Count > place ? numbers[place] : otherwise;
        var words = arguments.Skip(numbers.Count).ToHashSet(StringComparer.Ordinal);
        var seconds = Number(2, 45);
        var table = new StudyTable(
            "centre",
            "seed",
            "by",
            "CPU s",
            "cost",
            "bound",
            "gap",
            "loss",
            "5/2/1 % at s",
            "MB",
            "broken"
        );
        for (var seed = (int)Number(5, 1); seed < (int)Number(5, 1) + (int)Number(6, 1); seed++)
        {
            var centre = new Centre(
                (int)Number(0, 60),
                (int)Number(1, 4),
                (int)Number(4, 30),
                Number(3, 0.93),
                seed,
                words.Contains("own")
            );
            Staged(table, centre, seconds, words);
            if (words.Contains("monoliths"))
                Monoliths(table, centre, seconds);
        }

        return table;
    }

    private static void Staged(StudyTable table, Centre centre, double seconds, HashSet<string> words)
    {
        var model = centre.Model();
        var told = new List<(double At, double Cost, double Bound)>();
        var progress = new Told(state =>
        {
            if (state.Cost is { } cost)
                told.Add(
                    (state.Elapsed.TotalSeconds, (double)cost.Amount, (double)(state.Bound ?? default).Amount)
                );
        });
        var stages =
            words.Contains("whole") ? Stages.Whole
            : words.Contains("tours") ? Stages.Tours
            : Stages.Auto;
        var settings = new SolveSettings(TimeSpan.FromSeconds(seconds / 2), 0, 1, Repeatable: false)
        {
            Stages = stages,
        };
        var before = Cpu();
        var outcome = RosterSolve.Run(model, settings, progress);
        var bound = (double)outcome.Bound.Amount;
        var reached = Marks.Select(mark =>
            told.Where(one => (one.Cost - bound) / one.Cost <= mark)
                .Select(one => $"{one.At:0}")
                .FirstOrDefault("-")
        );
        var broken = outcome.Roster is { } roster
            ? Audit.Of(roster, model.Rules).Hard.Count().ToString(CultureInfo.InvariantCulture)
            : "none";
        Row(
            table,
            centre,
            "stages",
            Cpu() - before,
            (double)outcome.Cost.Amount,
            bound,
            string.Join('/', reached),
            broken
        );
    }

    private static void Monoliths(StudyTable table, Centre centre, double seconds)
    {
        var before = Cpu();
        var model = centre.Model();
        var counts = new CpSatSearch(
            new CpSatModel(model),
            new(TimeSpan.FromSeconds(seconds), 0, 1, Repeatable: false)
        ).Run(CancellationToken.None);
        var cost = counts.Roster is { } roster ? (double?)RosterSolve.CostOf(model, roster).Amount : null;
        Row(table, centre, "counts", Cpu() - before, cost, (double)counts.Bound.Amount, "", "");
        before = Cpu();
        var (naive, bound) = new NaiveMonolith(centre.Model()).Solve(seconds / 2);
        Row(table, centre, "naive", Cpu() - before, naive, bound, "", "");
    }

    private static void Row(
        StudyTable table,
        Centre centre,
        string by,
        double cpu,
        double? cost,
        double bound,
        string reached,
        string broken
    )
    {
        using var own = Process.GetCurrentProcess();
        table.Row(
            $"{centre.Agents} x {centre.Weeks}",
            $"{centre.Seed}",
            by,
            $"{cpu:0}",
            cost is null ? "none" : $"{cost:N0}",
            $"{bound:N0}",
            cost is null ? "" : $"{(cost - bound) / cost:P2}",
            cost is null ? "" : $"{(cost - bound) / centre.PriceOfDemand():P3}",
            reached,
            $"{own.PeakWorkingSet64 / 1e6:0}",
            broken
        );
    }

    private static double Cpu()
    {
        using var own = Process.GetCurrentProcess();
        return own.TotalProcessorTime.TotalSeconds;
    }

    private sealed class Told(Action<Incumbent> tell) : IProgress<Incumbent>
    {
        public void Report(Incumbent value) => tell(value);
    }
}
