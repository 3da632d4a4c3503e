using Google.OrTools.Sat;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>The breaches that a model may buy: variables from 0, each with a price a unit, summed up as the objective.</summary>
internal sealed class PricedSlacks(CpModel model)
{
    private readonly List<(IntVar Slack, long Price)> costs = [];

    /// <summary>Units of money that one unit of the objective stands for.</summary>
    public long CostUnit { get; private set; } = 1;

    /// <summary>A breach of up to so many units.</summary>
    /// <param name="most">The largest breach.</param>
    /// <param name="price">Price of a unit; 0 when it is free.</param>
    /// <param name="hint">The breach in the incumbent, if there is one.</param>
    public IntVar Add(long most, long price, long? hint)
    {
        var slack = model.NewIntVar(0, most, "");
        if (price > 0)
            costs.Add((slack, price));
        if (hint is { } value)
            model.AddHint(slack, Math.Clamp(value, 0, most));
        return slack;
    }

    /// <summary>Breaches over the steps of a convex price, counted in grains of so many minutes.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="most">The most minutes of the last step.</param>
    /// <param name="breach">The minutes in the incumbent, if there is one.</param>
    /// <param name="grain">Minutes that one unit of a variable stands for.</param>
    public IReadOnlyList<IntVar> Steps(IReadOnlyList<PriceStep> steps, long most, long? breach, long grain)
    {
        var variables = new List<IntVar>();
        foreach (var step in steps)
        {
            var width = step.Width ?? most;
            long? here = breach is { } left ? Math.Clamp(left, 0, width) : null;
            variables.Add(Add(width / grain, step.PerMinute.Units * grain, here / grain));
            breach -= here;
        }

        return variables;
    }

    /// <summary>Makes the sum of all prices the objective, in the largest unit that divides them all.</summary>
    public void Minimize()
    {
        CostUnit = Divisor.Of(costs.Select(cost => cost.Price));
        var objective = LinearExpr.NewBuilder();
        foreach (var (slack, price) in costs)
            objective.AddTerm(slack, price / CostUnit);
        model.Minimize(objective);
    }
}
