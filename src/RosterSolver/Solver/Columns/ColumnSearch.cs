using System.Diagnostics;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Rosters by whole tours, where heads are all that people have to do together. The linear master over everybody's best tours
/// is a bound close to the best roster, however unlike the people are; diving from it makes a roster. Then a few people at
/// a time give their tours back, and the same is done with them alone: what the bound of such a part rules out is given up
/// at once, so hundreds of parts can be tried a minute.
/// </summary>
internal sealed class ColumnSearch
{
    private const double FewestFree = 3;
    private const double FreeAtFirst = 8;
    private const double Growth = 1.05;
    private const double Shrinkage = 0.85;

    /// <summary>Work on a part, in units that stand for a second, beyond which parts become smaller.</summary>
    private const double WorkOfPart = 1;

    /// <summary>How far from proven a master may end, as a share of the grain of costs.</summary>
    private const double Tolerance = 0.01;

    private readonly RosterModel model;
    private readonly SolveSettings settings;
    private readonly Race race;
    private readonly Stopwatch clock;
    private readonly TourGraphs graphs;
    private readonly ColumnHeads heads;
    private readonly ColumnPool pool;
    private readonly long grain;
    private readonly Lock gate = new();
    private IReadOnlyList<double> prices = [];
    private TourColumn[]? best;
    private long cost = long.MaxValue;
    private double work;

    private ColumnSearch(
        RosterModel model,
        SolveSettings settings,
        Race race,
        Stopwatch clock,
        TourGraphs graphs
    )
    {
        this.model = model;
        this.settings = settings;
        this.race = race;
        this.clock = clock;
        this.graphs = graphs;
        heads = new(model);
        pool = new(model.Brief.Agents.Count);
        grain = CostRange.Grain(model);
    }

    /// <summary>
    /// A search that has a roster: null where tours do not say everything or cannot be followed, or where they led to none.
    /// </summary>
    /// <param name="model">The limits.</param>
    /// <param name="settings">Time and seed.</param>
    /// <param name="race">Told of rosters and bounds.</param>
    /// <param name="clock">The time since the solve began.</param>
    /// <param name="known">A roster that keeps the hard limits, or null.</param>
    public static ColumnSearch? Of(
        RosterModel model,
        SolveSettings settings,
        Race race,
        Stopwatch clock,
        Roster? known
    )
    {
        if (!ColumnHeads.AreAll(model))
            return null;
        var followed = new TourGraphs(model, race.ForImprovement);
        if (!followed.Follow)
            return null;
        var search = new ColumnSearch(model, settings, race, clock, followed);
        if (known is not null)
            search.Take(search.Columns(known));
        search.Root();
        return search.best is null ? null : search;
    }

    /// <summary>Frees parts until time, work or patience ends.</summary>
    /// <param name="seed">Seed of all that is left to chance.</param>
    public void Improve(int seed)
    {
        var random = new Random(seed);
        var generation = Generation(threads: 1);
        var size = FreeAtFirst;
        while (!race.ForImprovement.IsCancellationRequested && Spent(generation) < settings.Time)
        {
            var before = generation.Work;
            var count = Math.Min(
                model.Brief.Agents.Count,
                random.Next((int)Math.Ceiling(size / 2), (int)(size * 1.5) + 1)
            );
            Free(Some(count, random), generation, random);
            size *= generation.Work - before > WorkOfPart ? Shrinkage : Growth;
            size = Math.Min(Math.Max(size, FewestFree), model.Brief.Agents.Count);
        }
    }

    private void Root()
    {
        var generation = Generation(Environment.ProcessorCount);
        var random = new Random(settings.Seed);
        using var master = new ColumnMaster(heads, model.Agents, []);
        foreach (var column in best ?? [])
            master.Add(column);
        var proven = generation.Generate(
            master,
            [.. model.Agents],
            Tolerance * grain,
            long.MaxValue,
            race.ForImprovement
        );
        if (proven > 0)
            race.Bounded(new(InWholeGrains(proven)), "whole tours");
        prices = master.Duals;
        if (
            new ColumnDive(generation, master, random).Run(model.Agents, cost - 1, race.ForImprovement) is
            { } dived
        )
            Take(dived);
        work = generation.Work;
    }

    private ColumnGeneration Generation(int threads) => new(heads, new(model, graphs, heads, threads), pool);

    private TimeSpan Spent(ColumnGeneration generation) =>
        settings.Repeatable ? TimeSpan.FromSeconds(work + generation.Work) : clock.Elapsed;

    private HashSet<int> Some(int count, Random random)
    {
        var order = model.Agents.ToArray();
        random.Shuffle(order);
        return [.. order.Take(count)];
    }

    /// <summary>People give their tours back and get others, if that is cheaper.</summary>
    private void Free(HashSet<int> free, ColumnGeneration generation, Random random)
    {
        var (now, most) = Current();
        using var master = new ColumnMaster(heads, free, now.Where(column => !free.Contains(column.Agent)));
        foreach (var column in free.SelectMany(agent => pool.Cheapest(agent, CostAtPrices)))
            master.Add(column);
        var proven = generation.Generate(
            master,
            [.. free],
            Tolerance * grain,
            most - grain + 1,
            race.ForImprovement
        );
        if (proven > most - grain)
            return;
        var dive = new ColumnDive(generation, master, random);
        if (dive.Run(free, most - grain, race.ForImprovement) is { } found)
            Take(found, free);
    }

    private (TourColumn[] Columns, long Cost) Current()
    {
        lock (gate)
            return (best!, cost);
    }

    private double CostAtPrices(TourColumn column) =>
        column.Charge - heads.Of(column).Sum(row => prices[row]);

    /// <summary>
    /// Takes a roster that is cheaper; where another was found in the meantime, with the change of those who were free in it.
    /// </summary>
    private void Take(IReadOnlyList<TourColumn> found, IReadOnlySet<int>? changed = null)
    {
        lock (gate)
        {
            var columns = best is null ? new TourColumn[found.Count] : [.. best];
            foreach (var column in found.Where(column => changed?.Contains(column.Agent) ?? true))
                columns[column.Agent] = column;
            var reached = heads.Cost(columns);
            if (reached >= cost)
                return;
            (best, cost) = (columns, reached);
            race.Improved(Written(columns), new(cost));
        }
    }

    private Roster Written(TourColumn[] columns)
    {
        var crew = new Crew(model, graphs);
        foreach (var column in columns)
            crew.Follow(column.Agent, column.Shifts);
        return TourRosters.Written(model.Brief, crew.Tours);
    }

    private TourColumn[] Columns(Roster roster) =>
        [
            .. TourRosters
                .Read(roster)
                .Select(
                    (tour, agent) =>
                        new TourColumn(agent, tour.Shifts, graphs[agent]!.Charge(tour.Shifts) ?? 0)
                ),
        ];

    private long InWholeGrains(long bound) => (bound + grain - 1) / grain * grain;
}
