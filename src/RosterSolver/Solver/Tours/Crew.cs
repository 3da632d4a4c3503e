using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// A roster while it is improved person by person: everybody's tour, the people on the phone and in each shift, and the
/// cost. The tour that it finds for one person is the best against all others' tours (but for spreads, which are priced
/// at the margin, and two breaks within one interval).
/// </summary>
internal sealed class Crew
{
    private readonly Brief brief;
    private readonly TourGraphs graphs;
    private readonly PhoneLedger ledger;
    private readonly HeadsLedger heads;
    private readonly SeatLedger seats;
    private readonly StartsLedger starts;
    private readonly TeamLedger teams;
    private readonly SharedBurdens burdens;
    private readonly CappedPath path = new();
    private readonly Tour[] tours;
    private readonly long[] charges;
    private readonly long[,] worth;
    private long charged;

    /// <summary>A crew in which nobody works yet.</summary>
    /// <param name="model">The limits.</param>
    /// <param name="graphs">What each person can work.</param>
    public Crew(RosterModel model, TourGraphs graphs)
    {
        brief = model.Brief;
        this.graphs = graphs;
        ledger = new(model);
        heads = new(model);
        seats = new(model);
        starts = new(model);
        teams = new(model);
        burdens = new(model);
        tours = [.. model.Agents.Select(_ => Tour.Idle(brief.Horizon.Days))];
        charges = new long[tours.Length];
        worth = new long[brief.Horizon.Days, brief.Shifts.Count];
        Whole = new(0, brief.Horizon.Days - 1);
    }

    /// <summary>All days of the horizon.</summary>
    public DaySpan Whole { get; }

    /// <summary>What the roster costs, in units of money; the charges of people who have been freed left out.</summary>
    public long Cost =>
        ledger.Cost + heads.Cost + seats.Cost + starts.Cost + teams.Cost + burdens.Cost + charged;

    /// <summary>What the intervals and the starts of a day cost, in units of money.</summary>
    public long CostOf(int day) => ledger.CostOf(day) + heads.CostOf(day);

    /// <summary>Everybody's tour, in the brief's order.</summary>
    public IReadOnlyList<Tour> Tours => tours;

    /// <summary>Takes an agent's work on some days away.</summary>
    /// <returns>The tour as it was.</returns>
    public Tour Free(int agent, DaySpan days)
    {
        var before = tours[agent];
        Change(agent, before.Without(days), days);
        Charge(agent, 0);
        return before;
    }

    /// <summary>Gives an agent another tour.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="tour">The tour.</param>
    /// <param name="days">The days on which it may differ from the one before.</param>
    public void Give(int agent, Tour tour, DaySpan days)
    {
        Change(agent, tour, days);
        Charge(agent, graphs[agent]?.Charge(tour.Shifts) ?? 0);
    }

    /// <summary>Gives an agent who has been freed on some days the best work on them.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="like">The tour before; spreads are priced about it.</param>
    /// <param name="days">The free days.</param>
    public void Place(int agent, Tour like, DaySpan days)
    {
        var graph = graphs[agent]!;
        ledger.Ask(agent, days);
        seats.Ask(days);
        Weigh(graph, agent, days);
        burdens.Price(agent, like, worth);
        Give(agent, WithBreaks(path.Cheapest(graph, worth, like.Shifts, days), like, days), days);
    }

    /// <summary>
    /// Two agents exchange what they work on some days, breaks included, so that nobody is missed; false, and nothing
    /// changes, when that breaks a limit of one of them that must hold. Doing it again takes it back.
    /// </summary>
    public bool Exchange(int one, int other, DaySpan days)
    {
        var first = tours[one].With(tours[other], days);
        var second = tours[other].With(tours[one], days);
        if (graphs[one]!.Charge(first.Shifts) is null || graphs[other]!.Charge(second.Shifts) is null)
            return false;
        Give(one, first, days);
        Give(other, second, days);
        return true;
    }

    /// <summary>
    /// Somebody who bears most of what is to be shared and somebody who bears less; null when nothing is shared unfairly.
    /// </summary>
    public (int Most, int Less)? Unequal(Random random) => burdens.Unequal(random);

    /// <summary>Gives an agent who works nothing yet these shifts, with their breaks at the best times.</summary>
    public void Follow(int agent, int[] shifts)
    {
        ledger.Ask(agent, Whole);
        Give(agent, WithBreaks(shifts, tours[agent], Whole), Whole);
    }

    private void Change(int agent, Tour tour, DaySpan days)
    {
        Count(agent, days, -1);
        tours[agent] = tour;
        Count(agent, days, 1);
    }

    private void Charge(int agent, long charge)
    {
        charged += charge - charges[agent];
        charges[agent] = charge;
    }

    private void Weigh(TourGraph graph, int agent, DaySpan days)
    {
        for (var day = days.First; day <= days.Last; day++)
        {
            foreach (var shift in graph.Layers[day].Open)
                worth[day, shift] =
                    ledger.Worth(day, shift)
                    + heads.Worth(day, shift)
                    + seats.Worth(day, shift)
                    + starts.Worth(agent, day, shift)
                    + teams.Worth(agent, day, shift);
        }
    }

    private Tour WithBreaks(int[] shifts, Tour like, DaySpan days)
    {
        var breaks = like.Breaks.ToArray();
        for (var day = days.First; day <= days.Last; day++)
        {
            breaks[day] = shifts[day] < 0 ? [] : new int[brief.Shifts[shifts[day]].Breaks.Count];
            if (breaks[day].Length > 0)
                _ = ledger.Worth(day, shifts[day], breaks[day]);
        }

        return new(shifts, breaks);
    }

    private void Count(int agent, DaySpan days, int sign)
    {
        var (shifts, breaks) = (tours[agent].Shifts, tours[agent].Breaks);
        for (var day = days.First; day <= days.Last; day++)
        {
            if (shifts[day] < 0)
                continue;
            ledger.Move(agent, day, shifts[day], breaks[day], sign);
            heads.Move(day, shifts[day], sign);
            seats.Move(day, shifts[day], sign);
            starts.Move(agent, day, shifts[day], sign);
            teams.Move(agent, day, shifts[day], sign);
            burdens.Count(agent, day, shifts[day], sign);
        }
    }
}
