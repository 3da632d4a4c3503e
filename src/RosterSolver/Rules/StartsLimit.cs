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
    /// <summary>Indexes of the people whose shifts are looked at; null for everybody.</summary>
    public IReadOnlySet<int>? Agents { get; init; }

    /// <summary>Whether the shifts of a person are looked at.</summary>
    public bool Concerns(int agent) => Agents?.Contains(agent) ?? true;

    /// <inheritdoc/>
    public override long BreachIn(Choices chosen) =>
        Math.Max(0, Alike.Count(shifts => shifts.Any(shift => IsStarted(shift, chosen))) - AtMost);

    /// <summary>Whether anybody of them starts the shift.</summary>
    public bool IsStarted(int shift, Choices chosen) =>
        Agents?.Any(agent => chosen.Contains(agent, Day, shift)) ?? chosen.Starting(Day, shift) > 0;
}
