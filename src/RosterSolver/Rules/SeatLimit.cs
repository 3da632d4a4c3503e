using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>The people who hold a seat in one planning interval are at most a number.</summary>
/// <param name="Rule">Id of the rule that wrote it.</param>
/// <param name="Interval">The planning interval.</param>
/// <param name="Holding">The shifts, each with its day, whose people hold a seat in it.</param>
/// <param name="Past">People who hold one from before the horizon.</param>
/// <param name="AtMost">The most people.</param>
/// <param name="Price">Price of each person above; null when it must hold.</param>
public sealed record SeatLimit(
    string Rule,
    int Interval,
    IReadOnlyList<(int Day, int Shift)> Holding,
    int Past,
    int AtMost,
    Money? Price
) : Limit(Rule, Price)
{
    /// <inheritdoc/>
    public override long BreachIn(Choices chosen) =>
        Math.Max(0, Past + Holding.Sum(start => chosen.Starting(start.Day, start.Shift)) - AtMost);
}
