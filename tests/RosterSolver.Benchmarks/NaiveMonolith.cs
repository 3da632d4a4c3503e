using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Benchmarks;

/// <summary>
/// The obvious model, to compare with: a boolean for each agent, day and shift, and one for each start of each break of
/// each of them. One queue, limits on one person, nothing else.
/// </summary>
internal sealed class NaiveMonolith
{
    private readonly CpModel model = new();
    private readonly RosterModel limits;
    private readonly BoolVar[,,] works;
    private readonly List<(LinearExpr Cost, long Price)> costs = [];

    /// <summary>Builds the model.</summary>
    public NaiveMonolith(RosterModel limits)
    {
        this.limits = limits;
        var (agents, days, shifts) = (
            limits.Brief.Agents.Count,
            limits.Brief.Horizon.Days,
            limits.Brief.Shifts.Count
        );
        works = new BoolVar[agents, days, shifts];
        var present = Enumerable
            .Range(0, limits.Brief.Horizon.Intervals)
            .Select(_ => LinearExpr.NewBuilder())
            .ToList();
        for (var agent = 0; agent < agents; agent++)
        {
            for (var day = 0; day < days; day++)
            {
                for (var shift = 0; shift < shifts; shift++)
                {
                    works[agent, day, shift] = model.NewBoolVar("");
                    Attend(works[agent, day, shift], limits.Brief.Shifts[shift], day, present);
                }
            }
        }

        foreach (var limit in limits.Agents.SelectMany(limits.LimitsOf))
            Keep(limit);
        foreach (var limit in limits.Limits.OfType<CoverageLimit>())
            Cover(limit, present[limit.Interval]);
        model.Minimize(
            LinearExpr.WeightedSum(costs.Select(cost => cost.Cost), costs.Select(cost => cost.Price))
        );
    }

    /// <summary>Cost and bound after so many seconds on two workers; no cost when no roster was found.</summary>
    public (double? Cost, double Bound) Solve(double seconds)
    {
        using var solver = new CpSolver
        {
            StringParameters = FormattableString.Invariant($"num_workers:2,max_time_in_seconds:{seconds}"),
        };
        var status = solver.Solve(model);
        const double unit = 6000;
        return (
            status is CpSolverStatus.Optimal or CpSolverStatus.Feasible ? solver.ObjectiveValue / unit : null,
            solver.BestObjectiveBound / unit
        );
    }

    private void Attend(BoolVar working, Shift shift, int day, List<LinearExprBuilder> present)
    {
        var range = shift.On(day);
        Add(working, range, 1, present);
        foreach (var slot in shift.Breaks)
        {
            var starts = slot.Starts().Select(start => (start, Taken: model.NewBoolVar(""))).ToList();
            model.Add(LinearExpr.Sum(starts.Select(one => one.Taken)) == working);
            foreach (var (start, taken) in starts)
                Add(taken, new(range.Start + start, range.Start + start + slot.Break.Minutes), -1, present);
        }
    }

    private void Add(BoolVar literal, TimeRange range, int sign, List<LinearExprBuilder> present)
    {
        var horizon = limits.Brief.Horizon;
        for (var interval = range.Start / horizon.IntervalMinutes; interval < horizon.Intervals; interval++)
        {
            var minutes = range.Overlap(horizon.Interval(interval));
            if (minutes == 0)
                return;
            present[interval].AddTerm(literal, sign * minutes);
        }
    }

    private void Keep(PersonLimit limit)
    {
        var sum = LinearExpr.NewBuilder().Add(limit.Sum.Constant);
        foreach (var term in limit.Sum.Terms)
            sum.AddTerm(works[limit.Sum.Agent, term.Day, term.Shift], term.Weight);
        if (limit.Price is { } price)
            sum.AddTerm(Breach(price), -1);
        model.Add(sum <= limit.AtMost);
    }

    private void Cover(CoverageLimit limit, LinearExprBuilder present)
    {
        var balance = LinearExpr.NewBuilder().Add(present);
        foreach (var step in limit.Under)
            balance.AddTerm(Breach(step.PerMinute, step.Width), 1);
        foreach (var step in limit.Over)
            balance.AddTerm(Breach(step.PerMinute, step.Width), -1);
        model.Add(balance == limit.Required);
    }

    private IntVar Breach(Money price, long? most = null)
    {
        var breach = model.NewIntVar(0, most ?? 1_000_000, "");
        costs.Add((breach, price.Units));
        return breach;
    }
}
