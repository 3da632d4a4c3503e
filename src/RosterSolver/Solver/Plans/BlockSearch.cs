using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>Names the people of a block by CP-SAT, limited by work and not by time.</summary>
internal sealed class BlockSearch(RosterModel model, int seed)
{
    /// <summary>CP-SAT's deterministic seconds for a block.</summary>
    private const double MostWork = 0.5;

    private readonly Lock gate = new();

    /// <summary>Work done, in units that stand for a second.</summary>
    public double Work { get; private set; }

    /// <summary>The shifts of each day of each member, -1 for a day off; nothing when none were found.</summary>
    /// <param name="block">The members.</param>
    /// <param name="asked">For each choice, how many of them are to make it.</param>
    /// <param name="price">What one start more or less costs.</param>
    /// <param name="cancellation">Ends the search.</param>
    public IReadOnlyList<(int Agent, int[] Shifts)> Tours(
        LikeAgents block,
        Func<(int Day, int Shift), int> asked,
        Money price,
        CancellationToken cancellation
    )
    {
        if (cancellation.IsCancellationRequested)
            return [];
        var built = new BlockModel(model, block, asked, price);
        using var solver = new CpSolver
        {
            StringParameters = FormattableString.Invariant(
                $"num_workers:1,catch_sigint_signal:false,random_seed:{seed},max_deterministic_time:{MostWork}"
            ),
        };
        using var stop = cancellation.Register(solver.StopSearch);
        var status = solver.Solve(built.Model);
        lock (gate)
            Work += solver.Response?.DeterministicTime ?? 0;
        return status is CpSolverStatus.Optimal or CpSolverStatus.Feasible ? [.. built.Read(solver)] : [];
    }
}
