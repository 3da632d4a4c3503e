namespace RosterSolver.Demand;

/// <summary>
/// How far a day may fall from the plan: the whole day at once, since most of a forecast's error is one factor common to
/// the day (FORECAST.md). Standard deviations of factors whose mean is 1; from 0 to 0.3.
/// </summary>
/// <param name="Volume">Of the day's calls.</param>
/// <param name="HandleTime">Of the day's mean handle time.</param>
public sealed record Uncertainty(double Volume, double HandleTime)
{
    /// <summary>Every day goes as planned.</summary>
    public static Uncertainty None { get; } = new(0, 0);
}
