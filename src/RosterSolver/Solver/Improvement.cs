using System.Diagnostics;
using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// From any roster that keeps the hard limits, a part is set free, solved by CP-SAT with everything else fixed, and kept
/// when it is cheaper; again and again. The part grows while it is solved to proof and shrinks when it is not.
/// </summary>
internal sealed class Improvement(RosterModel model, SolveSettings settings, Stopwatch clock)
{
    private static readonly TimeSpan MostForPart = TimeSpan.FromSeconds(2);
    private static readonly int[] windows = [7, 3, 14, 28];

    private const int BreaksEvery = 8;

    private readonly Random random = new(settings.Seed);
    private readonly double[] cells = [.. windows.Select(_ => 50.0)];

    /// <summary>Called with every better roster.</summary>
    public required Action<Roster, Money> Found { get; init; }

    /// <summary>Work done by whoever found the roster to start from; counts against the time when repeatable.</summary>
    public double Work { get; set; }

    /// <summary>Improves a roster until time, work or patience ends.</summary>
    /// <param name="start">A roster that keeps the hard limits.</param>
    /// <param name="elsewhere">The best roster known by any track, which is adopted when it is cheaper.</param>
    /// <param name="cancellation">Ends the improvement.</param>
    public void Improve(Roster start, Func<Roster?> elsewhere, CancellationToken cancellation)
    {
        var best = start;
        var cost = RosterSolve.CostOf(model, best);
        while (Left > TimeSpan.Zero && !cancellation.IsCancellationRequested)
        {
            if (elsewhere() is { } other && other != best)
                (best, cost) = (other, RosterSolve.CostOf(model, other));
            var kind = random.Next(windows.Length);
            var around = random.Next(BreaksEvery) == 0 ? Breaks(best) : People(best, kind);
            var part = new CpSatModel(model, Question.Cheapest, around, cancellation);
            var result = Search(part, Left < MostForPart ? Left : MostForPart, cancellation);
            if (!around.AllBreaks)
                cells[kind] *= result.Status == CpSolverStatus.Optimal ? 1.1 : 0.85;
            if (result.Roster is not { } found || RosterSolve.CostOf(model, found) is var now && now >= cost)
                continue;
            (best, cost) = (found, now);
            Found(best, now);
        }
    }

    private TimeSpan Left =>
        settings.Time - (settings.Repeatable ? TimeSpan.FromSeconds(Work) : clock.Elapsed);

    private SearchResult Search(CpSatModel part, TimeSpan time, CancellationToken cancellation)
    {
        var limits = settings with { Time = time, Gap = 0, Seed = random.Next(1_000_000) };
        var result = new CpSatSearch(part, limits).Run(cancellation);
        Work += Math.Max(result.Work, 0.01);
        return result;
    }

    /// <summary>Some agents on some days in a row; days that cost more are chosen more often.</summary>
    private Neighbourhood People(Roster roster, int kind)
    {
        var days = Math.Min(windows[kind], model.Brief.Horizon.Days);
        var count = (int)Math.Min(Math.Max(cells[kind] / days, 2), model.Brief.Agents.Count);
        var first = Math.Clamp(CostlyDay(roster) - random.Next(days), 0, model.Brief.Horizon.Days - days);
        var order = model.Agents.ToArray();
        random.Shuffle(order);
        return new(roster, order.Take(count).ToHashSet(), first, days, breaks: false);
    }

    /// <summary>The breaks of everybody on one day.</summary>
    private Neighbourhood Breaks(Roster roster) =>
        new(roster, new HashSet<int>(), CostlyDay(roster), 1, breaks: true);

    private int CostlyDay(Roster roster)
    {
        var days = model.Brief.Horizon.Days;
        if (random.Next(2) == 0)
            return random.Next(days);
        var chosen = new Choices(roster);
        var costs = new double[days];
        foreach (var limit in model.Limits.OfType<CoverageLimit>())
            costs[limit.Interval / model.Brief.Horizon.IntervalsPerDay] += limit.CostIn(chosen).Units;
        foreach (var limit in model.Limits.OfType<HeadsLimit>())
            costs[limit.Day] += limit.CostIn(chosen).Units;
        foreach (var limit in model.Limits.OfType<SharedCoverageLimit>())
        {
            foreach (var (interval, cost) in limit.CostByInterval(chosen).Index())
                costs[interval / model.Brief.Horizon.IntervalsPerDay] += cost.Units;
        }

        var dart = random.NextDouble() * costs.Sum();
        var day = 0;
        while (day < days - 1 && (dart -= costs[day]) > 0)
            day++;
        return day;
    }
}
