using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Benchmarks.Studies;

/// <summary>What each stage of a solve costs when one measure of the centre at a time is made smaller or larger.</summary>
internal sealed class Scaling : Study
{
    private static readonly Centre Usual = new(60, 4);

    private static readonly IReadOnlyList<(string Name, Centre Centre)> Centres =
    [
        ("60 agents, 4 weeks, 30 min, 14 shifts", Usual),
        ("20 agents", Usual with { Agents = 20 }),
        ("200 agents", Usual with { Agents = 200 }),
        ("600 agents", Usual with { Agents = 600 }),
        ("1 week", Usual with { Weeks = 1 }),
        ("2 weeks", Usual with { Weeks = 2 }),
        ("8 weeks", Usual with { Weeks = 8 }),
        ("60 min", Usual with { IntervalMinutes = 60 }),
        ("15 min", Usual with { IntervalMinutes = 15 }),
        ("28 shifts", Usual with { StartsAnHour = 2 }),
        ("56 shifts", Usual with { StartsAnHour = 4 }),
        ("own calendars", Usual with { OwnCalendars = true }),
    ];

    public override string Name => "scaling";

    public override string Asks =>
        "How do the stages grow with agents, weeks, intervals and shifts, in CPU seconds and memory? Argument: [one row]";

    public override StudyTable Run(IReadOnlyList<string> arguments)
    {
        var table = new StudyTable(
            "centre",
            "limits",
            "relaxation",
            "dive",
            "graphs",
            "response",
            "names",
            "breaks",
            "a part",
            "MB"
        );
        if (arguments is [var row])
            table.Row([.. Measured(Centres[int.Parse(row, CultureInfo.InvariantCulture)])]);
        else
        {
            for (var place = 0; place < Centres.Count; place++)
                table.Row(InProcessOfItsOwn(place));
        }

        return table;
    }

    private static IEnumerable<string> Measured((string Name, Centre Centre) one)
    {
        List<string> cells = [one.Name, .. Stages(one.Centre)];
        using var own = Process.GetCurrentProcess();
        return cells.Append($"{own.PeakWorkingSet64 / 1e6:0}");
    }

    /// <summary>The peak of memory is that of a process, so each row has one.</summary>
    private static string[] InProcessOfItsOwn(int place)
    {
        var bench = Assembly.GetExecutingAssembly().Location;
        var start = new ProcessStartInfo("dotnet", [bench, "scaling", $"{place}"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var child = Process.Start(start)!;
        var lines = child.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        child.WaitForExit();
        return [.. lines[^1].Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries)];
    }

    private static IEnumerable<string> Stages(Centre centre)
    {
        var settings = new SolveSettings(TimeSpan.FromMinutes(10), 0, 1, Repeatable: false);
        var (model, limits) = Timed(() => centre.Model());
        var (_, relaxation) = Timed(() => AggregateModel.Bound(model, time: null));
        var (plan, dive) = Timed(() => AggregateModel.Plan(model, CancellationToken.None)!);
        var (graphs, building) = Timed(() => new TourGraphs(model, CancellationToken.None));
        var (search, response) = Timed(() => Responded(model, graphs));
        var (_, names) = Timed(() => new PlannedTours(model, 1).Of(plan, CancellationToken.None));
        var (placed, breaks) = Timed(() =>
            new BreakPlacement(model, settings).Placed(search.Roster, CancellationToken.None)
        );
        var (_, part) = Timed(() => Part(model, placed, settings));
        return new[] { limits, relaxation, dive, building, response, names, breaks, part }.Select(seconds =>
            $"{seconds:0.00}"
        );
    }

    private static TourSearch Responded(RosterModel model, TourGraphs graphs)
    {
        var search = new TourSearch(model, graphs, seed: 1);
        search.Begin(CancellationToken.None);
        return search;
    }

    /// <summary>Twenty people in a calendar week, as one part of the improvement.</summary>
    private static SearchResult Part(RosterModel model, Roster roster, SolveSettings settings)
    {
        var around = new Neighbourhood(roster, model.Agents.Take(20).ToHashSet(), 0, 7, breaks: true);
        return new CpSatSearch(
            new CpSatModel(model, Question.Cheapest, around),
            settings with
            {
                MostWork = 1.5,
            }
        ).Run(CancellationToken.None);
    }

    private static (T Result, double Seconds) Timed<T>(Func<T> work)
    {
        var before = Environment.CpuUsage.TotalTime;
        var result = work();
        return (result, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }
}
