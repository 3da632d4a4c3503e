using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Shifts begin at no more than so many times on a day, all people together.</summary>
/// <param name="Rule">Id of the rule that wrote it.</param>
/// <param name="Day">The day.</param>
/// <param name="Alike">Indexes of the shifts in the brief, those together that begin at the same time.</param>
/// <param name="AtMost">The most times.</param>
/// <param name="Price">Price of each time above; null when it must hold.</param>
public sealed record StartsLimit(
    string Rule,
    int Day,
    IReadOnlyList<IReadOnlyList<int>> Alike,
    int AtMost,
    Money? Price
) : Limit(Rule, Price)
{
    /// <inheritdoc/>
    public override long BreachIn(Choices chosen) =>
        Math.Max(0, Alike.Count(shifts => shifts.Any(shift => chosen.Starting(Day, shift) > 0)) - AtMost);
}
