using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>One step of a convex price: the first <paramref name="Width"/> minutes beyond the step before cost this much each.</summary>
/// <param name="Width">Minutes that the step covers; null for the last, which has no end.</param>
/// <param name="PerMinute">Price of each of those minutes; not below the price of the step before.</param>
public readonly record struct PriceStep(long? Width, Money PerMinute)
{
    /// <summary>The cost of so many minutes over the steps; nothing when the amount is not positive.</summary>
    public static Money Cost(IReadOnlyList<PriceStep> steps, long minutes)
    {
        var cost = Money.Zero;
        foreach (var step in steps)
        {
            var here = Math.Clamp(minutes, 0, step.Width ?? long.MaxValue);
            cost += step.PerMinute * here;
            minutes -= here;
        }

        return cost;
    }

    /// <summary>The steps at so many times their prices.</summary>
    public static IReadOnlyList<PriceStep> Times(IReadOnlyList<PriceStep> steps, long weight) =>
        [.. steps.Select(step => step with { PerMinute = step.PerMinute * weight })];

    /// <summary>The steps with so much more for every minute after the first ones; convex as before.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="first">Minutes that cost what they did.</param>
    /// <param name="more">What each minute after them costs beside.</param>
    public static IReadOnlyList<PriceStep> Raised(IReadOnlyList<PriceStep> steps, long first, Money more)
    {
        var raised = new List<PriceStep>();
        foreach (var step in steps)
        {
            var before = Math.Clamp(first, 0, step.Width ?? long.MaxValue);
            if (before > 0)
                raised.Add(step with { Width = before });
            if (step.Width is not { } width || width > before)
                raised.Add(new(step.Width - before, step.PerMinute + more));
            first -= before;
        }

        return raised;
    }
}
