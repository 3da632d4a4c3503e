using Google.OrTools.Sat;

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
