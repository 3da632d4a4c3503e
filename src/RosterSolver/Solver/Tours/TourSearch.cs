using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Makes and improves a roster person by person. Everybody gets the best tour beside those who have theirs, then responds
/// to the others until nobody gains. Then ruin and recreate (Schrimpf et al. 2000): a few people lose some days' work and
/// get it anew one after the other; what costs more is taken with a chance that falls as the search cools.
/// </summary>
internal sealed class TourSearch
{
    private const int FewestFreed = 2;
    private const int MostFreed = 3;
    private const int MostDays = 9;
    private const int WholeTourEvery = 20;

    /// <summary>Missing agent-minutes whose price a change may cost at first; and the share of it at the end.</summary>
    private const double MinutesOfHeat = 20;
    private const double LastHeat = 0.01;

    /// <summary>Work that stands for a second when the search must be repeatable.</summary>
    private const double StepsPerSecond = 1e8;

    /// <summary>Work between two tellings of a better roster.</summary>
    private const double StepsBetweenTellings = 2e8;
    private const int StepsPerWorth = 60;

    private readonly Brief brief;
    private readonly TourGraphs graphs;
    private readonly Random random;
    private readonly Crew crew;
    private readonly int[] agents;
    private readonly double heat;
    private double steps;

    /// <summary>A search in which nobody works yet.</summary>
    /// <param name="model">The limits.</param>
    /// <param name="graphs">What each person can work.</param>
    /// <param name="seed">Seed of all that is left to chance.</param>
    public TourSearch(RosterModel model, TourGraphs graphs, int seed)
    {
        brief = model.Brief;
        this.graphs = graphs;
        random = new(seed);
        crew = new(model, graphs);
        agents = [.. model.Agents];
        heat = MinutesOfHeat * PriceOfMissing(model);
    }

    /// <summary>The cost, in units of money; limits that must hold between people count enormously when broken.</summary>
    public long Cost => crew.Cost;

    /// <summary>Work done, in units that stand for a second.</summary>
    public double Work => steps / StepsPerSecond;

    /// <summary>Called now and then while the search ruins and recreates, with the best roster so far.</summary>
    public Action<Roster>? Improved { get; init; }

    /// <summary>The roster as it stands.</summary>
    public Roster Roster => TourRosters.Written(brief, crew.Tours);

    /// <summary>Gives everybody work, from nothing, then lets all respond until nobody gains.</summary>
    public void Begin(CancellationToken cancellation)
    {
        random.Shuffle(agents);
        for (var place = 0; place < agents.Length && !cancellation.IsCancellationRequested; place++)
            Place(agents[place], crew.Tours[agents[place]], crew.Whole);
        while (Respond(cancellation))
            random.Shuffle(agents);
    }

    /// <summary>Ruins and recreates until the time is over; ends with the best roster it met.</summary>
    /// <param name="spent">The share of the time that is over: 0 at first, 1 at the end.</param>
    /// <param name="cancellation">Ends the search.</param>
    public void Anneal(Func<double> spent, CancellationToken cancellation)
    {
        var best = crew.Tours.ToArray();
        var least = crew.Cost;
        var told = steps;
        for (var share = spent(); share < 1 && !cancellation.IsCancellationRequested; share = spent())
        {
            RuinAndRecreate(heat * Math.Pow(LastHeat, share));
            if (crew.Cost >= least)
                continue;
            least = crew.Cost;
            best = [.. crew.Tours];
            if (Improved is null || steps - told < StepsBetweenTellings)
                continue;
            told = steps;
            Improved(Roster);
        }

        foreach (var agent in agents)
            crew.Give(agent, best[agent], crew.Whole);
    }

    /// <summary>Everybody responds once; true when that lowered the cost.</summary>
    private bool Respond(CancellationToken cancellation)
    {
        var before = crew.Cost;
        for (var place = 0; place < agents.Length && !cancellation.IsCancellationRequested; place++)
            Retry(agents.AsSpan(place, 1), crew.Whole, crew.Cost);
        return crew.Cost < before;
    }

    private void RuinAndRecreate(double allowance)
    {
        var count = Math.Min(random.Next(FewestFreed, MostFreed + 1), agents.Length);
        for (var place = 0; place < count; place++)
        {
            var other = random.Next(place, agents.Length);
            (agents[place], agents[other]) = (agents[other], agents[place]);
        }

        var dearer = (long)(-allowance * Math.Log(1 - random.NextDouble()));
        Retry(agents.AsSpan(0, count), SomeDays(), crew.Cost + dearer);
    }

    /// <summary>A few days in a row, more often such as cost much; now and then all.</summary>
    private DaySpan SomeDays()
    {
        if (random.Next(WholeTourEvery) == 0)
            return crew.Whole;
        var days = random.Next(1, MostDays + 1);
        var first = CostlyDay() - random.Next(days);
        return new(Math.Max(0, first), Math.Min(crew.Whole.Last, first + days - 1));
    }

    private int CostlyDay()
    {
        var dart = random.NextDouble() * Enumerable.Range(0, brief.Horizon.Days).Sum(crew.CostOf);
        var day = 0;
        while (day < crew.Whole.Last && (dart -= crew.CostOf(day)) > 0)
            day++;
        return day;
    }

    /// <summary>Frees the agents on the days and gives them work anew; all is as before if that costs too much.</summary>
    private void Retry(ReadOnlySpan<int> freed, DaySpan days, long most)
    {
        var before = new Tour[freed.Length];
        for (var place = 0; place < freed.Length; place++)
            before[place] = crew.Free(freed[place], days);
        for (var place = freed.Length - 1; place >= 0; place--)
            Place(freed[place], before[place], days);
        if (crew.Cost <= most)
            return;
        for (var place = 0; place < freed.Length; place++)
            crew.Give(freed[place], before[place], days);
    }

    private void Place(int agent, Tour like, DaySpan days)
    {
        crew.Place(agent, like, days);
        var share = (days.Last - days.First + 1.0) / brief.Horizon.Days;
        steps += share * (graphs[agent]!.Size + brief.Horizon.Days * brief.Shifts.Count * StepsPerWorth);
    }

    /// <summary>What a missing agent-minute costs, in units of money: the middle one of all intervals and shifts.</summary>
    private static double PriceOfMissing(RosterModel model)
    {
        var rows = model
            .Limits.OfType<CoverageLimit>()
            .Select(limit => limit.Under)
            .Concat(
                model
                    .Limits.OfType<SharedCoverageLimit>()
                    .SelectMany(limit => limit.Queues)
                    .Where(queue => queue.Work is null)
                    .SelectMany(queue => queue.Rows)
                    .Select(row => row.Under)
            );
        var prices = rows.Select(steps => steps.Select(step => step.PerMinute.Units).FirstOrDefault())
            .Concat(model.Limits.OfType<HeadsLimit>().Select(limit => PerMinute(model.Brief, limit)))
            .Order()
            .ToList();
        return prices.Count == 0 ? 0 : prices[prices.Count / 2];
    }

    private static long PerMinute(Brief brief, HeadsLimit limit) =>
        limit.Under.Units / limit.Shifts.Max(shift => brief.Shifts[shift].LengthMinutes);
}
