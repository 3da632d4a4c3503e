using System.Diagnostics;
using System.Globalization;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Benchmarks.Studies;

internal sealed class Proto : Study
{
    public override string Name => "proto";
    public override string Asks => "x";

    public override StudyTable Run(IReadOnlyList<string> a)
    {
        double A(int p, double o) => a.Count > p ? double.Parse(a[p], CultureInfo.InvariantCulture) : o;
        var centre = new Centre((int)A(0, 60), 4, 30, A(3, 0.93), Seed: (int)A(4, 1), OwnCalendars: a.Contains("own"));
        var model = centre.Model();
        var own = Process.GetCurrentProcess();
        double Cpu() { own.Refresh(); return own.TotalProcessorTime.TotalSeconds; }
        var bound = (double)AggregateModel.Bound(model, null).Amount;
        Console.WriteLine($"LP bound {bound:N0} at {Cpu():0.0}");
        var graphs = new TourGraphs(model);
        var search = new TourSearch(model, graphs, 1);
        var c0 = Cpu();
        if (!a.Contains("noplan"))
        {
            if (a.Contains("rens"))
            {
                using var lp = new AggregateModel(model, false);
                var t0 = Cpu();
                Console.WriteLine($"{lp.Run(null, 0)} {Cpu() - t0:0.0}");
                var vals = lp.Values();
                Console.WriteLine($"counts {vals.Length} zero {vals.Count(v => v < 1e-6)} whole {vals.Count(v => v > 1e-6 && Math.Abs(v - Math.Round(v)) < 1e-6)}");
                foreach (var up in new[] { 0.0, 0.5, 1000.0 })
                {
                    t0 = Cpu();
                    using var r = new AggregateModel(model, true);
                    r.Near(vals, up);
                    Console.WriteLine($"rens {up}: {r.Run(TimeSpan.FromSeconds(A(7, 15)), 0.002)} {r.Objective():N0} cpu {Cpu() - t0:0.0}");
                }
                return new StudyTable("x");
            }
            using var lp0 = new AggregateModel(model, false);
            lp0.Run(null, 0);
            using var agg = new AggregateModel(model, true);
            if (!a.Contains("full") && !a.Contains("raf")) agg.Near(lp0.Values(), 0);
            var (bd, plan) = a.Contains("raf") ? (default, agg.RelaxAndFix(Cpu, A(7, 15))) : agg.Solve(TimeSpan.FromSeconds(A(7, 15)), 0.0005);
            Console.WriteLine($"plan {plan is not null} bound {bd.Amount:N0} at {Cpu():0.0}");
            if (a.Contains("full")) bound = Math.Max(bound, (double)bd.Amount);
            if (Environment.GetEnvironmentVariable("BOUND") is { } bb) bound = double.Parse(bb);
            Console.WriteLine($"plan cost {agg.Objective():N0}");
            if (plan is not null)
            {
                var tours = new PlannedTours(model, 1).Of(plan, default);
                Console.WriteLine($"decoded {tours.Count} at {Cpu():0.0}");
                var dev = 0; var tot = 0;
                foreach (var cls in plan)
                    foreach (var ch in cls.Like.Open)
                    {
                        var got = cls.Like.Members.Count(m => tours.TryGetValue(m, out var t) && t[ch.Day] == ch.Shift);
                        dev += Math.Abs(got - cls[ch]); tot += cls[ch];
                    }
                Console.WriteLine($"deviation {dev} of {tot}");
                var tt = tours.ToDictionary();
                if (a.Contains("repair")) new PlannedTours(model, 1).Repair(plan, tt, 12, (int)A(8, 14), 3);
                Console.WriteLine($"repaired at {Cpu():0.0}");
                search.Begin(tt, default);
            }
            else search.Begin(default);
        }
        else search.Begin(default);
        Console.WriteLine($"begin {search.Cost / 6000.0:N0} {(search.Cost / 6000.0 - bound) / (search.Cost / 6000.0):P2} at {Cpu():0.0}");
        var sa = A(1, 8);
        c0 = Cpu();
        if (sa > 0) search.Anneal(double.Parse(Environment.GetEnvironmentVariable("HEAT") ?? "20", CultureInfo.InvariantCulture), () => (Cpu() - c0) / sa, default);
        var roster = search.Roster;
        var cost = RosterSolve.CostOf(model, roster);
        Console.WriteLine($"anneal {cost.Amount:N0} gap {((double)cost.Amount - bound) / (double)cost.Amount:P2} at {Cpu():0.0}");
        var random = new Random(5);
        var n = model.Brief.Agents.Count;
        double m = A(5, 15);
        var end = Cpu() + A(2, 30);
        var settings = new SolveSettings(TimeSpan.FromSeconds(A(6, 4)), 0, 1, false);
        var w = 0;
        while (Cpu() < end)
        {
            var order = model.Agents.ToArray();
            random.Shuffle(order);
            var week = w++ % 4;
            var k = Math.Min((int)m, n);
            var around = new Neighbourhood(roster, order.Take(k).ToHashSet(), week * 7, 7, a.Contains("breaks"));
            var t = Cpu();
            var part = new CpSatModel(model, Question.Cheapest, around);
            var built = Cpu() - t;
            var r = new CpSatSearch(part, settings with { Seed = w }).Run(default);
            var optimal = r.Status == Google.OrTools.Sat.CpSolverStatus.Optimal;
            m = optimal ? m + Math.Max(1, m / 8) : m - m / 8;
            var now = r.Roster is { } f ? RosterSolve.CostOf(model, f) : cost;
            Console.WriteLine($"week {week} m {k} built {built:0.00} took {Cpu() - t:0.00} {(optimal ? "opt" : "")} {cost.Amount:N0} -> {now.Amount:N0} gap {((double)now.Amount - bound) / (double)now.Amount:P2} at {Cpu():0.0}");
            if (now < cost) { cost = now; roster = r.Roster!; }
        }
        return new StudyTable("x");
    }
}
