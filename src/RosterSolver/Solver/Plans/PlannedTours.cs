using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Names people for a plan that counts them: the classes are split into blocks of a few like members, and CP-SAT finds the
/// tours of each block, two at a time. Every tour keeps all limits on its person; what the blocks miss of the plan is left
/// to everybody's response.
/// </summary>
internal sealed class PlannedTours(RosterModel model, int seed)
{
    private const int MembersOfBlock = 6;
    private const int Cores = 2;

    private readonly BlockSearch search = new(model, seed);

    /// <summary>Work done, in units that stand for a second.</summary>
    public double Work => search.Work;

    /// <summary>The shifts of everybody for whom some were found; -1 stands for a day off.</summary>
    public IReadOnlyDictionary<int, int[]> Of(IReadOnlyList<HeadCounts> plan, CancellationToken cancellation)
    {
        var price = CoverageGrain.PriceOfStart(model);
        var split = new PlanSplit(model, MembersOfBlock);
        return plan.SelectMany(split.Blocks)
            .AsParallel()
            .WithDegreeOfParallelism(Cores)
            .SelectMany(block => search.Tours(block.Like, choice => block[choice], price, cancellation))
            .ToDictionary(pair => pair.Agent, pair => pair.Shifts);
    }
}
