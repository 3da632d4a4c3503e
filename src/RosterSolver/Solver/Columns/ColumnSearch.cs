using System.Diagnostics;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Rosters by whole tours, where heads, and burdens to be shared, are all that people have to do together. The linear master over everybody's best tours
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

    /// <summary>The share of the time that person-by-person search gets.</summary>
    private const double ShareForTours = 0.4;

    /// <summary>Missing agent-minutes whose price a change may cost at first.</summary>
    private const double MinutesOfHeat = 20;

    /// <summary>How far from proven a master may end, as a share of the grain of costs.</summary>
    private const double Tolerance = 0.01;

    /// <summary>The share of the time after which prices for everybody are taken as they are, where there is a roster.</summary>
    private const double ShareForRoot = 0.7;

    private readonly RosterModel model;
    private readonly SolveSettings settings;
    private readonly Race race;
    private readonly Stopwatch clock;
    private readonly TourGraphs graphs;
    private readonly ColumnRows rows;
    private readonly ColumnPool pool;
    private readonly long grain;
    private readonly Lock gate = new();
    private IReadOnlyList<double> prices = [];
    private TourColumn[]? best;
    private long cost = long.MaxValue;

    /// <summary>Work done before parts are freed, in units that stand for a second.</summary>
    public double Work { get; private set; }

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
        rows = new(model);
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
        if (!ColumnRows.AreAll(model))
            return null;
        var followed = new TourGraphs(model, race.ForImprovement);
        if (!followed.Follow)
            return null;
        var search = new ColumnSearch(model, settings, race, clock, followed);
        search.Adopt(known ?? search.PersonByPerson());
        search.Root();
        return search.best is null ? null : search;
    }

    /// <summary>
    /// Whether burdens are to be shared. Shares of tours share everything out evenly, so the master says little of who bears
    /// what, and other ways find it sooner.
    /// </summary>
    public bool Shares => rows.Spreads.Count > 0;

    /// <summary>Ruins and recreates person by person for a while.</summary>
    /// <param name="seed">Seed of all that is left to chance.</param>
    public void Anneal(int seed)
    {
        var search = new TourSearch(model, graphs, seed) { Improved = Adopt };
        search.Begin(race.ForImprovement);
        var begun = Spent(search.Work);
        search.Anneal(
            MinutesOfHeat,
            () => (Spent(search.Work) - begun) / (settings.Time * ShareForTours),
            race.ForImprovement
        );
        Adopt(search.Roster);
        Work += search.Work;
    }

    /// <summary>Frees parts until time, work or patience ends.</summary>
    /// <param name="seed">Seed of all that is left to chance.</param>
    public void Improve(int seed)
    {
        var random = new Random(seed);
        var generation = Generation(threads: 1);
        var size = FreeAtFirst;
        while (!race.ForImprovement.IsCancellationRequested && Spent(generation.Work) < settings.Time)
        {
            if (!settings.Repeatable && race.Best is { } elsewhere && race.BestCost.Units < Current().Cost)
                Adopt(elsewhere);
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

    /// <summary>A first roster, early; it may break what must hold.</summary>
    private Roster PersonByPerson()
    {
        var first = new TourSearch(model, graphs, settings.Seed);
        first.Begin(race.ForImprovement);
        Work = first.Work;
        return first.Roster;
    }

    /// <summary>
    /// Prices of shifts for everybody at once, what they prove, and a roster by them. Where there is a roster already, only a
    /// share of the time is for it; a bound that has not settled by then is lower.
    /// </summary>
    private void Root()
    {
        using var settled = Until(ShareForRoot);
        using var late = Until(share: 1);
        var generation = Generation(Environment.ProcessorCount);
        var random = new Random(settings.Seed);
        using var master = new ColumnMaster(rows, model.Agents, []);
        foreach (var column in best ?? [])
            master.Add(column);
        var proven = generation.Generate(
            master,
            [.. model.Agents],
            Tolerance * grain,
            long.MaxValue,
            settled.Token
        );
        if (proven > 0)
            race.Bounded(new(InWholeGrains(proven)), "whole tours");
        prices = master.Duals;
        if (new ColumnDive(generation, master, random).Run(model.Agents, cost - 1, late.Token) is { } dived)
            Take(dived);
        Work += generation.Work;
    }

    /// <summary>Cancels at a share of the time, where there is a roster and the solve need not be repeatable.</summary>
    private CancellationTokenSource Until(double share)
    {
        var until = CancellationTokenSource.CreateLinkedTokenSource(race.ForImprovement);
        var left = settings.Time * share - clock.Elapsed;
        if (!settings.Repeatable && best is not null)
            until.CancelAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero);
        return until;
    }

    private ColumnGeneration Generation(int threads) => new(rows, new(model, graphs, rows, threads), pool);

    private TimeSpan Spent(double since) =>
        settings.Repeatable ? TimeSpan.FromSeconds(Work + since) : clock.Elapsed;

    private void Adopt(Roster roster)
    {
        if (RosterSolve.KeepsAll(model, roster))
            Take(Columns(roster));
    }

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
        using var master = new ColumnMaster(rows, free, now.Where(column => !free.Contains(column.Agent)));
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

    private double CostAtPrices(TourColumn column) => column.Charge - rows.Saved(prices, column);

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
            var reached = rows.Cost(columns);
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
