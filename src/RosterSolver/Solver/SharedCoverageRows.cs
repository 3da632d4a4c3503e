using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Several queues in CP-SAT: the minutes of a skill set flow to its queues in each interval, and a backlog runs along the
/// intervals where work can wait. Sets of one skill need no flow.
/// </summary>
internal sealed class SharedCoverageRows
{
    private readonly CpModel model;
    private readonly PricedSlacks slacks;
    private readonly SharedCoverageLimit limit;
    private readonly IReadOnlyList<PresentTime> present;
    private readonly Question question;
    private readonly QueueShares? shares;
    private readonly bool whole;
    private readonly int intervals;
    private readonly long grain;

    /// <summary>Prepares the rows.</summary>
    /// <param name="model">The model that receives them.</param>
    /// <param name="slacks">Receives the priced breaches.</param>
    /// <param name="limit">What is asked for.</param>
    /// <param name="present">Minutes at work, one a skill set.</param>
    /// <param name="around">What is free; null for everything.</param>
    /// <param name="question">What is asked of the model.</param>
    public SharedCoverageRows(
        CpModel model,
        PricedSlacks slacks,
        SharedCoverageLimit limit,
        IReadOnlyList<PresentTime> present,
        Neighbourhood? around,
        Question question
    )
    {
        this.model = model;
        this.slacks = slacks;
        this.limit = limit;
        this.present = present;
        this.question = question;
        shares = around is null ? null : limit.Shares(around.Incumbent);
        whole = around is null;
        intervals = limit.Queues[0].Rows.Count;
        grain = Divisor.Of([.. present.SelectMany(set => set.Numbers), .. limit.Numbers]);
    }

    /// <summary>Writes the rows: in a neighbourhood those of intervals in which anything may change.</summary>
    public void Write()
    {
        var staffed = new LinearExpr?[limit.Queues.Count, intervals];
        if (question == Question.Any && limit.Queues.All(queue => queue.Rows.All(row => row.Floor == 0)))
            return;
        for (var interval = 0; interval < intervals; interval++)
        {
            if (whole || present.Any(set => set.Moves(interval)))
                Share(interval, staffed);
        }

        foreach (var (index, queue) in limit.Queues.Index())
        {
            if (queue.Work is { } work && question == Question.Cheapest)
                Work(index, work, queue.Late, staffed);
            foreach (var (interval, row) in queue.Rows.Index())
            {
                if (staffed[index, interval] is { } minutes)
                    Cover(row, minutes, index, interval);
            }
        }
    }

    /// <summary>Every minute goes to one queue.</summary>
    private void Share(int interval, LinearExpr?[,] staffed)
    {
        var minutes = limit.Queues.Select(_ => LinearExpr.NewBuilder()).ToList();
        foreach (var (index, set) in limit.Sets.Index())
        {
            if (set.Queues.Count == 1)
            {
                present[index].AddTo(minutes[set.Queues[0]], interval, grain);
                continue;
            }

            var rest = LinearExpr.NewBuilder();
            present[index].AddTo(rest, interval, grain);
            foreach (var queue in set.Queues)
            {
                var given = Amount(present[index].Most(interval), shares?.Given(index, queue, interval));
                minutes[queue].Add(given);
                rest.AddTerm(given, -1);
            }

            model.Add((LinearExpr)rest == 0);
        }

        for (var queue = 0; queue < minutes.Count; queue++)
            staffed[queue, interval] = minutes[queue];
    }

    private void Cover(QueueRow row, LinearExpr minutes, int queue, int interval)
    {
        if (question == Question.Cheapest)
        {
            long? here = shares?.Minutes(queue, interval);
            var most = present.Sum(set => set.Most(interval));
            var missing = slacks.Steps(row.Under, row.Required, row.Required - here, grain);
            var surplus = slacks.Steps(row.Over, most, here - row.Required, grain);
            model.Add(minutes + LinearExpr.Sum(missing) - LinearExpr.Sum(surplus) == row.Required / grain);
        }

        if (row.Floor > 0 && question == Question.LeastBroken)
            model.Add(minutes + slacks.Add(row.Floor / grain, grain, null) >= row.Floor / grain);
        else if (row.Floor > 0)
            model.Add(minutes >= row.Floor / grain);
    }

    /// <summary>
    /// What is worked off and what becomes late keep the backlog from 0 to what may still wait; the minutes worked are
    /// taken off the minutes without work. A neighbourhood takes the backlog over from the intervals before it and leaves
    /// to those after it what the incumbent leaves.
    /// </summary>
    private void Work(int queue, DeferrableWork work, Money price, LinearExpr?[,] staffed)
    {
        var free = Enumerable.Range(0, intervals).Where(at => staffed[queue, at] is not null).ToList();
        if (free.Count == 0)
            return;
        var mayWait = work.MayWait();
        var progress = shares is null
            ? null
            : WorkProgress.Of(work, interval => shares.Working(queue, interval));
        var before = Settled(free[0] == 0 ? 0 : progress?[free[0] - 1].Waiting);
        for (var interval = free[0]; interval <= free[^1]; interval++)
        {
            var here = progress?[interval];
            var done = staffed[queue, interval] is null
                ? Settled(here?.Done)
                : Amount(MostDone(work, interval), here?.Done);
            var isLeft = interval == free[^1] && interval < intervals - 1;
            var waiting = isLeft ? Settled(here?.Waiting) : Amount(mayWait[interval], here?.Waiting);
            var late = slacks.Add(work.Arriving.Sum() / grain, price.Units * grain, here?.Late / grain);
            model.Add(before + work.Arriving[interval] / grain - done - late == waiting);
            if (staffed[queue, interval] is { } minutes)
                staffed[queue, interval] = minutes - done;
            before = waiting;
        }
    }

    private long MostDone(DeferrableWork work, int interval) =>
        Math.Min(work.Most ?? long.MaxValue, present.Sum(set => set.Most(interval)));

    private LinearExpr Settled(long? minutes) => LinearExpr.Constant((minutes ?? 0) / grain);

    private LinearExpr Amount(long most, long? hint)
    {
        var amount = model.NewIntVar(0, most / grain, "");
        if (hint is { } minutes)
            model.AddHint(amount, minutes / grain);
        return amount;
    }
}
