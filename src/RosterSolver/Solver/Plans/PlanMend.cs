using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Brings the tours of a class nearer to its plan: some members are taken out and named anew, to fill what the others
/// leave of the plan, again and again until nothing is missed. Members of different blocks come together, so what no block
/// could do alone is done.
/// </summary>
internal sealed class PlanMend(RosterModel model, BlockSearch search, int seed)
{
    private const int Members = 14;

    /// <summary>Rounds without gain after which a class is left as it is.</summary>
    private const int Patience = 2;

    private readonly Money price = CoverageGrain.PriceOfStart(model);
    private readonly Random random = new(seed);

    /// <summary>Mends the tours of a class in place.</summary>
    /// <param name="plan">The class and its counts.</param>
    /// <param name="tours">Shifts by day of its members, -1 for a day off.</param>
    /// <param name="cancellation">Ends the mending between two rounds.</param>
    public void Mend(HeadCounts plan, Dictionary<int, int[]> tours, CancellationToken cancellation)
    {
        var missed = Missed(plan, tours).Values.Sum(Math.Abs);
        for (var idle = 0; missed > 0 && idle < Patience && !cancellation.IsCancellationRequested; idle++)
        {
            Rename(plan, tours, cancellation);
            var now = Missed(plan, tours).Values.Sum(Math.Abs);
            if (now < missed)
                idle = -1;
            missed = now;
        }
    }

    private void Rename(HeadCounts plan, Dictionary<int, int[]> tours, CancellationToken cancellation)
    {
        var missed = Missed(plan, tours);
        var free = Chosen(plan, tours, missed);
        var block = plan.Like.Part(free);
        foreach (var (agent, shifts) in search.Tours(block, Left, price, cancellation))
            tours[agent] = shifts;

        int Left((int Day, int Shift) choice) =>
            Math.Max(0, missed.GetValueOrDefault(choice) + free.Count(agent => Makes(tours, agent, choice)));
    }

    /// <summary>First those who start what too many start, then whoever the dice say.</summary>
    private List<int> Chosen(
        HeadCounts plan,
        Dictionary<int, int[]> tours,
        Dictionary<(int Day, int Shift), int> missed
    )
    {
        var order = plan.Like.Members.Where(tours.ContainsKey).ToArray();
        random.Shuffle(order);
        var tooMany = missed.Where(pair => pair.Value < 0).Select(pair => pair.Key).ToList();
        return
        [
            .. order
                .OrderByDescending(agent => tooMany.Exists(choice => Makes(tours, agent, choice)))
                .Take(Members),
        ];
    }

    /// <summary>For each choice on which plan and tours differ, how many people are missing; below 0 for too many.</summary>
    private static Dictionary<(int Day, int Shift), int> Missed(HeadCounts plan, Dictionary<int, int[]> tours)
    {
        var missed = plan.Heads.ToDictionary();
        foreach (var shifts in plan.Like.Members.Where(tours.ContainsKey).Select(agent => tours[agent]))
        {
            foreach (var (day, shift) in shifts.Index().Where(start => start.Item >= 0))
                missed[(day, shift)] = missed.GetValueOrDefault((day, shift)) - 1;
        }

        return missed.Where(pair => pair.Value != 0).ToDictionary();
    }

    private static bool Makes(Dictionary<int, int[]> tours, int agent, (int Day, int Shift) choice) =>
        tours[agent][choice.Day] == choice.Shift;
}
