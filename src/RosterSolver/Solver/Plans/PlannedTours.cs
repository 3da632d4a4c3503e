using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Names people for a plan that counts them: the classes are split into blocks of a few like members, and CP-SAT finds the
/// tours of each block, two blocks at a time. Every tour keeps all limits on its person; the plan is met as nearly as that
/// allows. Blocks are limited by work, not by time.
/// </summary>
internal sealed class PlannedTours(RosterModel model, int seed)
{
    private const int MembersOfBlock = 12;
    private const int Cores = 2;

    /// <summary>CP-SAT's deterministic seconds for a block.</summary>
    private const double MostWork = 4;

    private double work;

    /// <summary>Work done, in units that stand for a second.</summary>
    public double Work => work;

    /// <summary>The shifts of everybody for whom some were found; -1 stands for a day off.</summary>
    public IReadOnlyDictionary<int, int[]> Of(IReadOnlyList<HeadCounts> plan, CancellationToken cancellation)
    {
        var price = PriceOfStart();
        var split = new PlanSplit(model, MembersOfBlock, price);
        return plan.SelectMany(counts => split.Blocks(counts, cancellation))
            .AsParallel()
            .WithDegreeOfParallelism(Cores)
            .SelectMany(block => Solve(block, price, cancellation))
            .ToDictionary(pair => pair.Agent, pair => pair.Shifts);
    }

    public void Repair(IReadOnlyList<HeadCounts> plan, Dictionary<int, int[]> tours, int rounds, int size, double det)
    {
        var price = PriceOfStart();
        var random = new Random(3);
        foreach (var counts in plan)
        {
            for (var round = 0; round < rounds; round++)
            {
                var now = counts.Like.Members.SelectMany(m => tours[m].Index().Where(t => t.Item >= 0).Select(t => (t.Index, t.Item))).GroupBy(c => c).ToDictionary(g => g.Key, g => g.Count());
                var dev = counts.Heads.Keys.Union(now.Keys).Where(k => counts[k] != now.GetValueOrDefault(k)).ToList();
                Console.WriteLine($"class {counts.Like.Members.Count} round {round} deviation {dev.Sum(k => Math.Abs(counts[k] - now.GetValueOrDefault(k)))} {string.Join(' ', dev.Select(k => $"{k.Item1}.{k.Item2}:{now.GetValueOrDefault(k) - counts[k]}"))}");
                if (dev.Count == 0) break;
                var order = counts.Like.Members.ToArray();
                random.Shuffle(order);
                var over = dev.Where(k => now.GetValueOrDefault(k) > counts[k]).ToList();
                var free = order.OrderByDescending(m => over.Any(k => tours[m][k.Item1] == k.Item2)).Take(size).ToList();
                var target = counts.Like.Part(free);
                var heads = new Dictionary<(int, int), int>();
                foreach (var ch in counts.Like.Open)
                {
                    var others = now.GetValueOrDefault(ch) - free.Count(m => tours[m][ch.Day] == ch.Shift);
                    if (counts[ch] - others > 0) heads[ch] = counts[ch] - others;
                }
                var built = new BlockModel(model, new(target, heads), price, tours);
                using var solver = new CpSolver { StringParameters = FormattableString.Invariant($"num_workers:1,catch_sigint_signal:false,random_seed:{seed + round},max_deterministic_time:{det}") };
                var status = solver.Solve(built.Model);
                Console.WriteLine($"   {status} {solver.ObjectiveValue} {solver.WallTime():0.0} det {solver.Response.DeterministicTime:0.0}");
                if (status is CpSolverStatus.Optimal or CpSolverStatus.Feasible)
                    foreach (var (a, t) in built.Read(solver)) tours[a] = t;
            }
        }
    }

    private IEnumerable<(int Agent, int[] Shifts)> Solve(
        HeadCounts block,
        Money price,
        CancellationToken cancellation
    )
    {
        if (cancellation.IsCancellationRequested)
            return [];
        var built = new BlockModel(model, block, price);
        using var solver = new CpSolver
        {
            StringParameters = FormattableString.Invariant(
                $"num_workers:1,catch_sigint_signal:false,random_seed:{seed},max_deterministic_time:{MostWork}"
            ),
        };
        using var stop = cancellation.Register(solver.StopSearch);
        var status = solver.Solve(built.Model);
        lock (this)
            work += solver.Response.DeterministicTime;
        return status is CpSolverStatus.Optimal or CpSolverStatus.Feasible ? [.. built.Read(solver)] : [];
    }

    /// <summary>
    /// What a start more or less than planned costs: the minutes of the longest shift at the price of missing ones. It has
    /// to outweigh the overtime of a shift.
    /// </summary>
    private Money PriceOfStart() =>
        new(CoverageGrain.PriceOfMissing(model).Units * model.Brief.Shifts.Max(shift => shift.PaidMinutes));
}
