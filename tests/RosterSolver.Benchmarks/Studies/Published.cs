using System.Diagnostics;
using System.Globalization;
using System.Text;
using RosterSolver.Domain;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Benchmarks.Studies;

/// <summary>Published employee shift scheduling instances, imported, solved and audited like any scenario.</summary>
internal sealed class Published : Study
{
    /// <summary>
    /// Best known objectives of the set of Curtois and Qu (2014), as in the data's README; those of 1-8, 14, 16 and 18 are
    /// proven optimal.
    /// </summary>
    private static readonly Dictionary<string, int> bestKnown = new()
    {
        ["Instance1"] = 607,
        ["Instance2"] = 828,
        ["Instance3"] = 1001,
        ["Instance5"] = 1143,
        ["Instance6"] = 1950,
        ["Instance8"] = 1300,
        ["Instance10"] = 4631,
        ["Instance11"] = 3443,
        ["Instance12"] = 4040,
        ["Instance14"] = 1278,
        ["Instance16"] = 3225,
        ["Instance18"] = 4459,
    };

    public override string Name => "published";

    public override string Asks =>
        "How near to the best known do published instances come? Arguments: folder, CPU seconds each, and if wanted wall "
        + "seconds each (half of them otherwise), and numbers of instances";

    public override StudyTable Run(IReadOnlyList<string> arguments)
    {
        var cpu = TimeSpan.FromSeconds(Number(arguments[1]));
        var wall = arguments.Count > 2 ? TimeSpan.FromSeconds(Number(arguments[2])) : cpu / 2;
        var chosen = arguments.Skip(3).Select(number => $"Instance{number}").ToList();
        var table = new StudyTable(
            "instance",
            "best known",
            "cost",
            "gap",
            "bound",
            "CPU s",
            "wall s",
            "violations"
        );
        var files = Directory
            .EnumerateFiles(arguments[0], "*.txt")
            .OrderBy(file => file.Length)
            .ThenBy(file => file, StringComparer.Ordinal)
            .Where(file => chosen.Count == 0 || chosen.Contains(Path.GetFileNameWithoutExtension(file)));
        foreach (var file in files)
            Solve(file, cpu, wall, table);
        return table;
    }

    private static void Solve(string file, TimeSpan cpu, TimeSpan wall, StudyTable table)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var scenario = Read(file);
        var (begun, clock) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        using var spent = new CancellationTokenSource();
        using var watch = new Timer(
            _ =>
            {
                if (Environment.CpuUsage.TotalTime - begun >= cpu)
                    spent.Cancel();
            },
            null,
            TimeSpan.Zero,
            TimeSpan.FromMilliseconds(200)
        );
        var progress = new Told(name, begun, clock);
        var settings = new SolveSettings(wall, 0, 1, Repeatable: false);
        var (outcome, plan) = Planner.Solve(scenario, settings, progress, cancellation: spent.Token);
        var (cost, known) = (plan?.Audit.Cost.Amount, bestKnown.GetValueOrDefault(name));
        table.Row(
            name,
            known == 0 ? "-" : $"{known}",
            cost is null ? "-" : $"{cost:0}",
            cost is null || known == 0 ? "-" : $"{cost / known - 1:P2}",
            $"{outcome.Bound.Amount:0}",
            $"{(Environment.CpuUsage.TotalTime - begun).TotalSeconds:0}",
            $"{clock.Elapsed.TotalSeconds:0}",
            plan is null ? "-" : $"{plan.Audit.Hard.Count()}{(plan.IsSound ? "" : " unsound")}"
        );
    }

    private static Scenario Read(string file)
    {
        var import = PublishedImport.Of(file, "published.yaml", Disk.Read);
        if (!import.Ok)
            throw new InvalidDataException(string.Join('\n', import.Errors));
        var scenario = ScenarioReader.Read(
            "published.yaml",
            path =>
                Encoding.UTF8.GetBytes(
                    path == import.Value.HeadsFile ? import.Value.Heads : import.Value.Yaml
                )
        );
        return scenario.Ok
            ? scenario.Value
            : throw new InvalidDataException(string.Join('\n', scenario.Errors));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Better rosters and bounds on standard error, with the CPU time that they took.</summary>
    private sealed class Told(string name, TimeSpan begun, Stopwatch clock) : IProgress<Incumbent>
    {
        private Money? least;
        private TimeSpan next;

        public void Report(Incumbent value)
        {
            if (value.Cost == least || clock.Elapsed < next)
                return;
            (least, next) = (value.Cost, clock.Elapsed + TimeSpan.FromSeconds(1));
            Console.Error.WriteLine(
                $"{name} {(Environment.CpuUsage.TotalTime - begun).TotalSeconds, 6:0.0} CPU s "
                    + $"{clock.Elapsed.TotalSeconds, 6:0.0} s  {value.Cost}  bound {value.Bound}"
            );
        }
    }
}
