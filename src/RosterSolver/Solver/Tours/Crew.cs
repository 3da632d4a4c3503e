using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// A roster while it is improved person by person: everybody's tour, the people on the phone, and the cost. The tour that
/// it finds for one person is the best against all others' tours (but for spreads, which are priced at the margin, and
/// two breaks within one interval).
/// </summary>
internal sealed class Crew
{
    private readonly Brief brief;
    private readonly TourGraphs graphs;
    private readonly PhoneLedger ledger;
    private readonly SharedBurdens burdens;
    private readonly TourPath path = new();
    private readonly Tour[] tours;
    private readonly long[] charges;
    private readonly long[,] worth;

    /// <summary>A crew in which nobody works yet.</summary>
    /// <param name="model">The limits.</param>
    /// <param name="graphs">What each person can work.</param>
    public Crew(RosterModel model, TourGraphs graphs)
    {
        brief = model.Brief;
        this.graphs = graphs;
        ledger = new(model);
        burdens = new(model);
        tours = [.. model.Agents.Select(_ => Tour.Idle(brief.Horizon.Days))];
        charges = new long[tours.Length];
        worth = new long[brief.Horizon.Days, brief.Shifts.Count];
    }

    /// <summary>What the roster costs, in units of money; the charges of people who have been freed left out.</summary>
    public long Cost => ledger.Cost + burdens.Cost + charges.Sum();

    /// <summary>The agent's tour.</summary>
    public Tour this[int agent] => tours[agent];

    /// <summary>Whether the agent's tours can be followed here at all.</summary>
    public bool CanMove(int agent) => graphs[agent] is not null;

    /// <summary>Takes an agent's work away.</summary>
    /// <returns>The tour as it was.</returns>
    public Tour Free(int agent)
    {
        var before = tours[agent];
        Give(agent, Tour.Idle(before.Shifts.Length));
        charges[agent] = 0;
        return before;
    }

    /// <summary>Gives an agent a tour in place of the one before.</summary>
    public void Give(int agent, Tour tour)
    {
        Count(agent, -1);
        tours[agent] = tour;
        Count(agent, 1);
        charges[agent] = graphs[agent]?.Charge(tour.Shifts) ?? 0;
    }

    /// <summary>Gives an agent who has been freed the best tour.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="like">A tour about which spreads are priced: the one before, if there was one.</param>
    public void Place(int agent, Tour like)
    {
        var graph = graphs[agent]!;
        Weigh(graph);
        burdens.Price(agent, like, worth);
        Give(agent, WithBreaks(path.Cheapest(graph, worth)));
    }

    public void GiveShifts(int agent, int[] shifts) => Give(agent, WithBreaks(shifts));

    private void Weigh(TourGraph graph)
    {
        for (var day = 0; day < graph.Layers.Count; day++)
        {
            foreach (var shift in graph.Layers[day].Kinds.SelectMany(shifts => shifts))
            {
                if (shift >= 0)
                    worth[day, shift] = ledger.Worth(day, shift);
            }
        }
    }

    private Tour WithBreaks(int[] shifts)
    {
        var breaks = new int[shifts.Length][];
        for (var day = 0; day < shifts.Length; day++)
        {
            breaks[day] = shifts[day] < 0 ? [] : new int[brief.Shifts[shifts[day]].Breaks.Count];
            if (breaks[day].Length > 0)
                _ = ledger.Worth(day, shifts[day], breaks[day]);
        }

        return new(shifts, breaks);
    }

    private void Count(int agent, int sign)
    {
        var (shifts, breaks) = (tours[agent].Shifts, tours[agent].Breaks);
        for (var day = 0; day < shifts.Length; day++)
        {
            if (shifts[day] < 0)
                continue;
            ledger.Move(day, shifts[day], breaks[day], sign);
            burdens.Count(agent, day, shifts[day], sign);
        }
    }
}
