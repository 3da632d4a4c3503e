using System.Diagnostics;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Solves level after level: of two rosters the better is cheaper on the first level on which they differ. For each level
/// the whole solver runs anew, from the roster of the levels before, over all levels up to this one as one weighted sum.
/// So every stage of the solver takes part and none knows of levels. The least that a level can cost follows from the
/// bound of its run, less what the levels before it cost at their weights; that holds whatever the weights are.
/// </summary>
public sealed class LevelSolve
{
    private static readonly TimeSpan LeastTime = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly RosterModel model;
    private readonly SolveSettings settings;
    private readonly LevelSearch search;
    private readonly IReadOnlyList<Level> levels;
    private readonly List<(long[] Weights, Money Bound)> runs = [];
    private string solved = "";

    private LevelSolve(RosterModel model, SolveSettings settings, LevelSearch search)
    {
        this.model = model;
        this.settings = settings;
        this.search = search;
        levels = Level.Of(model, settings.Levels);
    }

    /// <summary>The best roster that the settings allow, in the order of their levels.</summary>
    /// <param name="model">The page on which every rule has written.</param>
    /// <param name="settings">Levels, time for all of them, gap of the first, seed.</param>
    /// <param name="progress">Told of better rosters and bounds of the level at work.</param>
    /// <param name="cancellation">Stops the search; the best roster so far is kept.</param>
    public static Outcome Run(
        RosterModel model,
        SolveSettings settings,
        IProgress<Incumbent>? progress = null,
        CancellationToken cancellation = default
    ) => From(null, model, settings, progress, cancellation);

    /// <summary>
    /// As <see cref="Run"/>, from a roster that keeps the hard limits, null when none is known, and with a search of each level that
    /// is not the whole solver's.
    /// </summary>
    internal static Outcome From(
        Roster? known,
        RosterModel model,
        SolveSettings settings,
        IProgress<Incumbent>? progress,
        CancellationToken cancellation,
        LevelSearch? search = null
    ) => new LevelSolve(model, settings, search ?? RosterSolve.From).Solved(known, progress, cancellation);

    private Outcome Solved(Roster? known, IProgress<Incumbent>? progress, CancellationToken cancellation)
    {
        var best = known;
        for (var place = 0; place < levels.Count; place++)
        {
            var costs = Costs(best, place + 1);
            var weights = LevelWeights.Of(levels, costs);
            if (best is not null && (cancellation.IsCancellationRequested || costs[place] == Money.Zero))
            {
                runs.Add((weights, Money.Zero));
                continue;
            }

            var told = progress is null
                ? null
                : new Told(progress, this, Weighted(costs, weights, place), place);
            var outcome = search(best, Weighted(weights), Within(place), told, cancellation);
            if (outcome.Roster is not { } found)
                return outcome with { Elapsed = clock.Elapsed };
            runs.Add((weights, outcome.Bound));
            if (solved.Length == 0)
                solved = outcome.Solved;
            if (best is null || IsBetter(Costs(found, levels.Count), Costs(best, levels.Count)))
                best = found;
        }

        return Concluded(best!, cancellation.IsCancellationRequested);
    }

    private List<Money> Costs(Roster? roster, int count) =>
        [.. levels.Take(count).Select(level => roster is null ? Money.Zero : level.CostIn(roster))];

    private static bool IsBetter(IReadOnlyList<Money> costs, IReadOnlyList<Money> others) =>
        costs.Zip(others).FirstOrDefault(pair => pair.First != pair.Second) is var (here, there)
        && here < there;

    private RosterModel Weighted(long[] weights) =>
        model.Weighted(
            levels
                .Zip(weights, (level, weight) => level.Rules.Select(rule => (Rule: rule, weight)))
                .SelectMany(pairs => pairs)
                .ToDictionary(pair => pair.Rule, pair => pair.weight, StringComparer.Ordinal)
        );

    /// <summary>What the levels before a place cost at their weights.</summary>
    private static Money Weighted(IReadOnlyList<Money> costs, long[] weights, int place) =>
        costs.Zip(weights, (cost, weight) => cost * weight).Take(place).Total();

    /// <summary>An equal share for each level; what one leaves over the later ones have, unless runs must repeat.</summary>
    private SolveSettings Within(int place)
    {
        var time = settings.Repeatable
            ? settings.Time / levels.Count
            : (settings.Time - clock.Elapsed) / (levels.Count - place);
        return settings with
        {
            Time = time > LeastTime ? time : LeastTime,
            Gap = place == 0 ? settings.Gap : 0,
        };
    }

    private Outcome Concluded(Roster best, bool interrupted)
    {
        var costs = Costs(best, levels.Count);
        var reached = levels
            .Select((level, place) => new LevelOutcome(level.Rules, costs[place], Bound(costs, place)))
            .ToList();
        var cost = costs.Total();
        var missing = reached.Select(level => level.Cost - level.Bound).Total();
        var status =
            missing == Money.Zero ? SolveStatus.Optimal
            : interrupted ? SolveStatus.Interrupted
            : SolveStatus.Feasible;
        return new(status, best, cost, cost - missing, "level after level", null, clock.Elapsed)
        {
            Levels = reached,
            Solved = solved,
        };
    }

    private Money Bound(IReadOnlyList<Money> costs, int place)
    {
        var bound = runs[place].Bound - Weighted(costs, runs[place].Weights, place);
        return bound > Money.Zero ? bound : Money.Zero;
    }

    /// <summary>Tells of cost and bound of one level, what the levels before it cost taken off.</summary>
    private sealed class Told(IProgress<Incumbent> progress, LevelSolve solve, Money before, int place)
        : IProgress<Incumbent>
    {
        public void Report(Incumbent value) =>
            progress.Report(
                new(solve.clock.Elapsed, Less(value.Cost), Less(value.Bound))
                {
                    Roster = value.Roster,
                    Level =
                        $"{place + 1} of {solve.levels.Count}: {string.Join(" + ", solve.levels[place].Rules)}",
                }
            );

        private Money? Less(Money? cost) =>
            cost - before is { } left && left > Money.Zero ? left
            : cost is null ? null
            : Money.Zero;
    }
}
