using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Improves a roster person by person: the best response of one after the other until nobody gains, then ruin and
/// recreate: a few people lose their work and get it anew, one after the other, and the change stays when it costs no
/// more.
/// </summary>
internal sealed class TourSearch
{
    private const int FewestFreed = 2;
    public static int MostFreed = 4;
    public double Heat;

    private readonly Brief brief;
    private readonly Random random;
    private readonly Crew crew;
    private readonly int[] movable;

    /// <summary>A search in which nobody works yet.</summary>
    public TourSearch(RosterModel model, TourGraphs graphs, int seed)
    {
        brief = model.Brief;
        random = new(seed);
        crew = new(model, graphs);
        movable = [.. model.Agents.Where(crew.CanMove)];
    }

    /// <summary>The cost, in units of money; limits that must hold between people count enormously when broken.</summary>
    public long Cost => crew.Cost;

    /// <summary>The roster as it stands.</summary>
    public Roster Roster =>
        new(brief, brief.Agents.SelectMany((agent, index) => Assignments(agent, crew[index])));

    public void Free(int agent) => crew.Free(agent);
    public Tour TourOf(int agent) => crew[agent];
    public void GiveShifts(int agent, int[] shifts) { crew.Free(agent); crew.GiveShifts(agent, shifts); }

    /// <summary>Takes up a roster.</summary>
    public void Load(Roster roster)
    {
        var shifts = brief
            .Shifts.Select((shift, index) => (shift.Id, index))
            .ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        for (var agent = 0; agent < brief.Agents.Count; agent++)
        {
            var tour = Tour.Idle(brief.Horizon.Days);
            foreach (var assignment in roster.Of(brief.Agents[agent]))
            {
                tour.Shifts[assignment.Day] = shifts[assignment.Shift.Id];
                tour.Breaks[assignment.Day] = StartsTaken(assignment);
            }

            crew.Give(agent, tour);
        }
    }

    /// <summary>Gives everybody work, from nothing: each the best tour beside those who have theirs.</summary>
    public void Begin()
    {
        random.Shuffle(movable);
        foreach (var agent in movable)
            crew.Place(agent, crew[agent]);
    }

    /// <summary>Everybody responds once; true when that lowered the cost.</summary>
    public bool Respond(CancellationToken cancellation)
    {
        var before = crew.Cost;
        random.Shuffle(movable);
        foreach (var agent in movable)
        {
            if (cancellation.IsCancellationRequested)
                break;
            _ = Retry([agent]);
        }

        return crew.Cost < before;
    }

    /// <summary>A few people lose their work and get it anew; true when that lowered the cost.</summary>
    public bool RuinAndRecreate()
    {
        var count = Math.Min(random.Next(FewestFreed, MostFreed + 1), movable.Length);
        for (var place = 0; place < count; place++)
        {
            var other = random.Next(place, movable.Length);
            (movable[place], movable[other]) = (movable[other], movable[place]);
        }

        return Retry(movable.AsSpan(0, count));
    }

    private bool Retry(ReadOnlySpan<int> agents)
    {
        var cost = crew.Cost;
        var before = new Tour[agents.Length];
        for (var place = 0; place < agents.Length; place++)
            before[place] = crew.Free(agents[place]);
        for (var place = agents.Length - 1; place >= 0; place--)
            crew.Place(agents[place], before[place]);
        if (crew.Cost > cost - Heat * Math.Log(random.NextDouble()))
        {
            for (var place = 0; place < agents.Length; place++)
                crew.Give(agents[place], before[place]);
        }

        return crew.Cost < cost;
    }

    private int[] StartsTaken(Assignment assignment) =>
        [
            .. assignment.Shift.Breaks.Zip(
                assignment.Breaks,
                (slot, taken) =>
                    (taken.Range.Start - assignment.Range.Start - slot.Earliest) / slot.Step
            ),
        ];

    private IEnumerable<Assignment> Assignments(Agent agent, Tour tour)
    {
        for (var day = 0; day < tour.Shifts.Length; day++)
        {
            if (tour.Shifts[day] < 0)
                continue;
            var shift = brief.Shifts[tour.Shifts[day]];
            var start = shift.On(day).Start;
            yield return new(
                agent.Id,
                day,
                shift,
                [
                    .. shift.Breaks.Zip(
                        tour.Breaks[day],
                        (slot, taken) => Taken(slot, start + slot.Earliest + taken * slot.Step)
                    ),
                ]
            );
        }
    }

    private static BreakTaken Taken(BreakSlot slot, int start) =>
        new(slot.Break.Id, new(start, start + slot.Break.Minutes));
}
