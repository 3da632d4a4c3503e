using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Makes and improves a roster person by person. Everybody gets the best tour beside those who have theirs, then responds
/// to the others until nobody gains; where burdens are to be shared, people exchange days of work. Then ruin and recreate
/// (Schrimpf et al. 2000): a few people lose some days' work and get it anew one after the other; what costs more is taken
/// with a chance that falls as the search cools.
/// </summary>
internal sealed class TourSearch
{
    private const int FewestFreed = 2;
    private const int MostFreed = 3;
    private const int MostDays = 9;
    private const int WholeTourEvery = 20;

    /// <summary>So many changes are exchanges while something is shared unfairly: one in.</summary>
    private const int ExchangeEvery = 3;

    /// <summary>After so many exchanges in a row that gain nothing, no more are tried for the time being.</summary>
    private const int IdleExchanges = 300;

    /// <summary>The share of the heat that is left at the end.</summary>
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
    private readonly double priceOfMissing;
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
        priceOfMissing = CoverageGrain.PriceOfMissing(model).Units;
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
        Even(cancellation);
    }

    /// <summary>
    /// Gives people who work nothing yet the shifts that a plan has for them, each with its breaks at the best times; then
    /// the others, and those whose planned tour breaks a limit, the best tour beside them.
    /// </summary>
    /// <param name="planned">Shifts by day, -1 for a day off.</param>
    public void Follow(IReadOnlyDictionary<int, int[]> planned)
    {
        var others = new List<int>();
        foreach (var agent in agents.Order())
        {
            if (planned.TryGetValue(agent, out var shifts) && graphs[agent]!.Charge(shifts) is not null)
                crew.Follow(agent, shifts);
            else
                others.Add(agent);
        }

        foreach (var agent in others)
            Place(agent, crew.Tours[agent], crew.Whole);
    }

    /// <summary>Goes on from a roster: all respond until nobody gains.</summary>
    public void Begin(Roster from, CancellationToken cancellation)
    {
        foreach (var (agent, tour) in TourRosters.Read(from).Index())
            crew.Give(agent, tour, crew.Whole);
        random.Shuffle(agents);
        while (Respond(cancellation))
            random.Shuffle(agents);
        Even(cancellation);
    }

    /// <summary>Ruins and recreates until the time is over; ends with the best roster it met.</summary>
    /// <param name="minutesOfHeat">Missing agent-minutes whose price a change may cost at first.</param>
    /// <param name="spent">The share of the time that is over: 0 at first, 1 at the end.</param>
    /// <param name="cancellation">Ends the search.</param>
    public void Anneal(double minutesOfHeat, Func<double> spent, CancellationToken cancellation)
    {
        var best = crew.Tours.ToArray();
        var least = crew.Cost;
        var told = steps;
        for (var share = spent(); share < 1 && !cancellation.IsCancellationRequested; share = spent())
        {
            Change(minutesOfHeat * priceOfMissing * Math.Pow(LastHeat, share));
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

    private void Change(double allowance)
    {
        var dearer = (long)(-allowance * Math.Log(1 - random.NextDouble()));
        if (random.Next(ExchangeEvery) > 0 || !Exchange(dearer))
            RuinAndRecreate(dearer);
    }

    /// <summary>Exchanges until a good many in a row gain nothing.</summary>
    private void Even(CancellationToken cancellation)
    {
        for (var idle = 0; idle < IdleExchanges && !cancellation.IsCancellationRequested; idle++)
        {
            var before = crew.Cost;
            if (!Exchange(dearer: 0))
                return;
            idle = crew.Cost < before ? 0 : idle;
        }
    }

    /// <summary>
    /// Who bears most of something exchanges some days' work with somebody who bears less, if that costs at most so much
    /// more: all shifts stay filled, so only what is personal changes. False when all is shared fairly.
    /// </summary>
    private bool Exchange(long dearer)
    {
        if (crew.Unequal(random) is not var (one, other))
            return false;
        var (before, days) = (crew.Cost, SomeDays());
        steps += brief.Horizon.Days * StepsPerWorth;
        if (crew.Exchange(one, other, days) && crew.Cost > before + dearer)
            crew.Exchange(one, other, days);
        return true;
    }

    private void RuinAndRecreate(long dearer)
    {
        var count = Math.Min(random.Next(FewestFreed, MostFreed + 1), agents.Length);
        for (var place = 0; place < count; place++)
        {
            var other = random.Next(place, agents.Length);
            (agents[place], agents[other]) = (agents[other], agents[place]);
        }

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
}
