namespace RosterSolver.Demand;

/// <summary>By when work that can wait has to be done.</summary>
/// <param name="Minutes">Minutes after it arrived; null for the end of the day on which it can be begun.</param>
public readonly record struct Deadline(int? Minutes)
{
    /// <summary>The end of the day on which the work can be begun.</summary>
    public static Deadline EndOfDay => default;

    /// <summary>As planners write it: <c>24h</c>, <c>1h30m</c>, <c>end-of-day</c>.</summary>
    public override string ToString() =>
        Minutes is not { } minutes ? "end-of-day"
        : minutes < 60 ? $"{minutes}m"
        : minutes % 60 == 0 ? $"{minutes / 60}h"
        : $"{minutes / 60}h{minutes % 60}m";
}
