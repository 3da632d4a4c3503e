using System.Diagnostics;
using System.Globalization;
using RosterSolver.Domain;
using RosterSolver.Solver;
using RosterSolver.Tests.Rotas;

namespace RosterSolver.Benchmarks.Studies;

/// <summary>The published rotating workforce instances: the stint multigraph beside the model day by day.</summary>
internal sealed class Rotas : Study
{
    private const int Instances = 20;
    private static readonly TimeSpan most = TimeSpan.FromSeconds(60);

    public override string Name => "rotas";

    public override string Asks =>
        "How long does a cyclic rota take, beside a model day by day? Arguments: [seconds of that model = 60], [folder of the instances]";

    public override StudyTable Run(IReadOnlyList<string> arguments)
    {
        var seconds = arguments.Count > 0 ? double.Parse(arguments[0], CultureInfo.InvariantCulture) : 60;
        var folder =
            arguments.Count > 1
                ? arguments[1]
                : Path.Combine(Root(), "tests/RosterSolver.Tests/Rotas/Instances");
        var table = new StudyTable(
            "instance",
            "positions",
            "a rota, s",
            "CPU s",
            "fewest points, s",
            "CPU s",
            "points",
            "bound",
            "cuts",
            "day by day, s",
            "CPU s"
        );
        var totals = new double[6];
        for (var number = 1; number <= Instances; number++)
        {
            var text = File.ReadAllText(Path.Combine(folder, $"Example{number}.txt"));
            var brief = InstanceText.Read(text);
            var (any, anyTook) = Timed(() => RotaSolve.Run(brief with { Points = RotaPoints.None }, most));
            var (kind, kindTook) = Timed(() => RotaSolve.Run(brief, most));
            var (naive, naiveTook) = Timed(() => new DayByDayRota(brief).Solve(seconds));
            var checker = new RotaChecker(text);
            table.Row(
                $"Example{number}",
                $"{brief.Positions}",
                Told(checker, any.Rota, anyTook.Wall),
                $"{anyTook.Cpu:0.00}",
                Told(checker, kind.Rota, kindTook.Wall),
                $"{kindTook.Cpu:0.00}",
                $"{kind.Points}",
                $"{kind.Bound}",
                $"{kind.Cuts}",
                Told(checker, naive is null ? null : new(brief, naive), naiveTook.Wall),
                $"{naiveTook.Cpu:0.00}"
            );
            double[] took =
            [
                anyTook.Wall,
                anyTook.Cpu,
                kindTook.Wall,
                kindTook.Cpu,
                naiveTook.Wall,
                naiveTook.Cpu,
            ];
            totals = [.. totals.Zip(took, (sum, one) => sum + one)];
        }

        var sums = totals.Select(sum => $"{sum:0.0}").ToList();
        return table.Row("together", "", sums[0], sums[1], sums[2], sums[3], "", "", "", sums[4], sums[5]);
    }

    /// <summary>The time, or what is wrong: nothing found, or what the independent checker says.</summary>
    private static string Told(RotaChecker checker, Rota? rota, double seconds)
    {
        if (rota is null)
            return "none";
        var broken = checker
            .Broken([.. rota.Days.Select(shift => shift is { } one ? rota.Brief.Shifts[one].Name : "-")])
            .Count();
        return broken == 0 ? $"{seconds:0.00}" : $"{broken} faults";
    }

    private static (T Result, (double Wall, double Cpu) Took) Timed<T>(Func<T> work)
    {
        var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var result = work();
        return (result, (clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RosterSolver.sln")))
            folder =
                folder.Parent ?? throw new InvalidOperationException("no RosterSolver.sln above the studies");
        return folder.FullName;
    }
}
