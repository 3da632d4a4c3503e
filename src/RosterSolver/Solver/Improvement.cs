using System.Diagnostics;
using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// From any roster that keeps the hard limits, a part is set free, solved by CP-SAT with everything else fixed, and kept
/// when it is cheaper; again and again. The part grows while it is solved to proof and shrinks when it is not. Kinds of
/// parts that have saved more for their work are chosen more often.
/// </summary>
internal sealed class Improvement(RosterModel model, SolveSettings settings, Stopwatch clock)
{
    /// <summary>Work on one part, in units that stand for a second.</summary>
    private const double MostForPart = 1.5;

    /// <summary>The share of parts whose kind is left to the dice.</summary>
    private const double ShareOfChance = 0.3;

    private readonly Random random = new(settings.Seed);

    private readonly List<PartKind> kinds =
    [
        new(7, FromMonday: true, AllBreaks: true),
        new(7, FromMonday: false, AllBreaks: true),
        new(3, FromMonday: false, AllBreaks: true),
        new(14, FromMonday: true, AllBreaks: true),
        new(7, FromMonday: false, AllBreaks: false),
        new(28, FromMonday: true, AllBreaks: false),
        new(1, FromMonday: false, AllBreaks: true, People: false),
    ];

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
            var kind = Chosen();
            var part = new CpSatModel(model, Question.Cheapest, Around(best, kind), cancellation);
            var before = Work;
            var result = Search(part, cancellation);
            var now = result.Roster is { } solved ? RosterSolve.CostOf(model, solved) : cost;
            kind.Learn(
                Math.Max(0, (cost - now).Units),
                Work - before,
                result.Status == CpSolverStatus.Optimal
            );
            if (now >= cost)
                continue;
            (best, cost) = Beside(elsewhere(), best, result.Roster!, now);
            Found(best, cost);
        }
    }

    /// <summary>What was found in the meantime, with the change made here, if that is cheaper still than either.</summary>
    private (Roster Roster, Money Cost) Beside(Roster? other, Roster before, Roster found, Money cost)
    {
        if (other is null || other == before)
            return (found, cost);
        var both = RosterMerge.Of(before, found, other);
        var (merged, there) = (RosterSolve.CostOf(model, both), RosterSolve.CostOf(model, other));
        if (merged < cost && merged < there && RosterSolve.KeepsAll(model, both))
            return (both, merged);
        return cost < there ? (found, cost) : (other, there);
    }

    private TimeSpan Left =>
        settings.Time - (settings.Repeatable ? TimeSpan.FromSeconds(Work) : clock.Elapsed);

    private SearchResult Search(CpSatModel part, CancellationToken cancellation)
    {
        var limits = settings with
        {
            Time = Left,
            Gap = 0,
            Seed = random.Next(1_000_000),
            MostWork = MostForPart,
        };
        var result = new CpSatSearch(part, limits).Run(cancellation);
        Work += Math.Max(result.Work, 0.01);
        return result;
    }

    /// <summary>A kind that was never tried; else by what they have saved, or by chance alone.</summary>
    private PartKind Chosen()
    {
        if (kinds.Find(kind => double.IsInfinity(kind.Gain)) is { } untried)
            return untried;
        var gains = kinds.Sum(kind => kind.Gain);
        if (gains <= 0 || random.NextDouble() < ShareOfChance)
            return kinds[random.Next(kinds.Count)];
        var dart = random.NextDouble() * gains;
        return kinds.Find(kind => (dart -= kind.Gain) <= 0) ?? kinds[^1];
    }

    /// <summary>Some agents on some days in a row; days that cost more are chosen more often.</summary>
    private Neighbourhood Around(Roster roster, PartKind kind)
    {
        var horizon = model.Brief.Horizon;
        var days = Math.Min(kind.Days, horizon.Days);
        var costly = CostlyDay(roster);
        var from = kind.FromMonday ? Week.MondayOf(costly, horizon) : costly - random.Next(days);
        var first = Math.Clamp(from, 0, horizon.Days - days);
        var count = kind.People ? (int)Math.Min(Math.Max(kind.Cells / days, 2), model.Brief.Agents.Count) : 0;
        var order = model.Agents.ToArray();
        random.Shuffle(order);
        return new(roster, order.Take(count).ToHashSet(), first, days, kind.AllBreaks);
    }

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
