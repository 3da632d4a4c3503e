using System.Diagnostics;
using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Benchmarks.Studies;

internal sealed class Tours : Study
{
    public override string Name => "tours";
    public override string Asks => "proto";

    public override StudyTable Run(IReadOnlyList<string> arguments)
    {
        var table = new StudyTable("what", "seconds", "cost", "gap");
        var agents = int.Parse(arguments[0]);
        var weeks = int.Parse(arguments[1]);
        var budget = double.Parse(arguments[2]);
        var own = arguments.Count > 3 && arguments[3] == "own";
        var heat = 6000.0 * double.Parse(arguments[4]); TourSearch.MostFreed = int.Parse(arguments[5]); var clock = Stopwatch.StartNew();
        var model = new Centre(agents, weeks, OwnCalendars: own).Model();
        Console.WriteLine($"model {clock.Elapsed.TotalSeconds:0.00}");
        var bound = AggregateBound.Of(model, TimeSpan.FromSeconds(20)).Units;
        Console.WriteLine($"bound {bound/6000.0:0} {clock.Elapsed.TotalSeconds:0.00}");
        clock.Restart();
        var graphs = new TourGraphs(model);
        var distinct = model.Agents.Select(a => graphs[a]).Distinct().ToList();
        Console.WriteLine($"graphs {clock.Elapsed.TotalSeconds:0.00} distinct {distinct.Count} nulls {distinct.Count(g=>g is null)} maxstates {distinct.Max(g => g?.Layers.Max(l => l.States))} transitions {distinct.Average(g => g?.Layers.Sum(l => l.Next.Length) ?? 0)}");
        clock.Restart();
        var search = new TourSearch(model, graphs, 1);
        search.Begin();
        void Row(string what) => Console.WriteLine($"{what,-12} {clock.Elapsed.TotalSeconds:0.00} {search.Cost/6000.0:0} {(search.Cost-bound)/(double)search.Cost:P2}");
        Row("begin");
        while (search.Respond(default)) Row("respond");
        Row("respond");
        var trials = 0;
        var next = 1.0;
        while (clock.Elapsed.TotalSeconds < budget)
        {
            search.Heat = heat * Math.Pow(0.01, clock.Elapsed.TotalSeconds / budget); search.RuinAndRecreate(); trials++;
            if (clock.Elapsed.TotalSeconds > next) { Row($"r&r {trials}"); next *= 1.5; }
        }
        Row($"r&r {trials}");
        Console.WriteLine(RosterSolve.CostOf(model, search.Roster).Units - search.Cost);
        var more = double.Parse(arguments[6]);
        if (more > 0)
        {
            var c2 = Stopwatch.StartNew(); var last = 0.0;
            new Improvement(model, new(TimeSpan.FromSeconds(more), 0, 1, false), c2)
            {
                Found = (r, m) => { if (c2.Elapsed.TotalSeconds > last + 3) { last = c2.Elapsed.TotalSeconds; Console.WriteLine($"lns {last:0.0} {m.Units/6000.0:0} {(m.Units-bound)/(double)m.Units:P2} cpu {Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:0}"); } },
            }.Improve(search.Roster, () => null, default);
        }
        table.Row("x","1","2","3");
        return table;
    }
}
