using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Names people for a plan that counts them: the classes are split into blocks of a few like members, CP-SAT finds the
/// tours of each block, two at a time, and what the blocks miss of the plan is mended class by class. Every tour keeps all
/// limits on its person.
/// </summary>
internal sealed class PlannedTours(RosterModel model, int seed)
{
    private const int MembersOfBlock = 12;
    private const int Cores = 2;

    private readonly BlockSearch search = new(model, seed);

    /// <summary>The shifts of everybody for whom some were found; -1 stands for a day off.</summary>
    public IReadOnlyDictionary<int, int[]> Of(IReadOnlyList<HeadCounts> plan, CancellationToken cancellation)
    {
        var price = CoverageGrain.PriceOfStart(model);
        var split = new PlanSplit(model, MembersOfBlock);
        var tours = plan.SelectMany(counts => split.Blocks(counts))
            .AsParallel()
            .WithDegreeOfParallelism(Cores)
            .SelectMany(block => search.Tours(block.Like, choice => block[choice], price, cancellation))
            .ToDictionary(pair => pair.Agent, pair => pair.Shifts);
        return plan.AsParallel()
            .WithDegreeOfParallelism(Cores)
            .SelectMany(counts => Mended(counts, tours, cancellation))
            .ToDictionary();
    }

    private Dictionary<int, int[]> Mended(
        HeadCounts counts,
        Dictionary<int, int[]> tours,
        CancellationToken cancellation
    )
    {
        var own = counts
            .Like.Members.Where(tours.ContainsKey)
            .ToDictionary(agent => agent, agent => tours[agent]);
        new PlanMend(model, search, seed).Mend(counts, own, cancellation);
        return own;
    }
}
