using Google.OrTools.LinearSolver;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>Minutes that a skill set is at work in each interval.</summary>
/// <param name="Past">Minutes that past shifts give.</param>
/// <param name="Decided">Counts with the minutes that each puts in or takes out.</param>
internal sealed record PresentTerms(
    IReadOnlyList<int> Past,
    IReadOnlyList<List<(Variable Of, double Weight)>> Decided
);

/// <summary>
/// Several queues in the aggregate model: the same flows and backlogs as in CP-SAT, over counts. Minutes need not be
/// whole.
/// </summary>
internal sealed class SharedCoverageBound(
    MpModel mip,
    SharedCoverageLimit limit,
    IReadOnlyList<PresentTerms> present
)
{
    private readonly Dictionary<(int Queue, int Interval), List<(Variable, double)>> taken = [];

    /// <summary>Writes all rows.</summary>
    public void Write()
    {
        foreach (var (index, queue) in limit.Queues.Index().Where(queue => queue.Item.Work is not null))
            Work(index, queue.Work!, queue.Late);
        for (var interval = 0; interval < limit.Queues[0].Rows.Count; interval++)
            Share(interval);
    }

    private void Share(int interval)
    {
        var staffed = limit.Queues.Select(_ => new List<(Variable, double)>()).ToList();
        foreach (var (index, set) in limit.Sets.Index())
        {
            var flows = set.Queues.Select(queue => (queue, Amount: mip.Amount())).ToList();
            mip.Equal(
                [.. present[index].Decided[interval], .. flows.Select(flow => (flow.Amount, -1.0))],
                -present[index].Past[interval]
            );
            foreach (var (queue, amount) in flows)
                staffed[queue].Add((amount, 1));
        }

        for (var queue = 0; queue < staffed.Count; queue++)
            mip.Cover(
                [.. staffed[queue], .. taken.GetValueOrDefault((queue, interval)) ?? []],
                limit.Queues[queue].Rows[interval]
            );
    }

    private void Work(int queue, DeferrableWork work, Money price)
    {
        var mayWait = work.MayWait();
        Variable? before = null;
        for (var interval = 0; interval < mayWait.Count; interval++)
        {
            var done = mip.Amount(work.Most ?? double.PositiveInfinity);
            var waiting = mip.Amount(mayWait[interval]);
            var late = mip.Amount(price: price.Units);
            (Variable, double)[] balance = [(done, 1), (late, 1), (waiting, 1)];
            mip.Equal(before is null ? balance : [.. balance, (before, -1)], work.Arriving[interval]);
            taken[(queue, interval)] = [(done, -1)];
            before = waiting;
        }
    }
}
