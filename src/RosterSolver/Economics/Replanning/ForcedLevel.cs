using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Economics;

/// <summary>What forcing a day costs on one level of several.</summary>
/// <param name="Name">The rules of the level.</param>
/// <param name="Given">What the roster as it is costs on it.</param>
/// <param name="Forced">What the nearest forced roster costs on it.</param>
/// <param name="Best">What the best forced roster costs on it, whatever else changes.</param>
/// <param name="Least">Proven: no forced roster that costs no more than the best on every level before costs less on this one.</param>
public sealed record ForcedLevel(string Name, Money Given, Money Forced, Money Best, Money Least)
{
    /// <summary>The levels of a comparison, the first first.</summary>
    internal static IReadOnlyList<ForcedLevel> Of(ForcedCell cell) =>
        [
            .. (cell.Best.Outcome?.Levels ?? []).Select(level => new ForcedLevel(
                level.Name,
                Cost(cell.Given.Plan.Audit, level.Rules),
                Cost(cell.Forced.Plan.Audit, level.Rules),
                level.Cost,
                level.Bound
            )),
        ];

    /// <summary>What the forced roster costs more on it.</summary>
    public Money More => Forced - Given;

    /// <summary>
    /// Whether it is proven that no forced roster is as good as the given one: on some level it must cost more, and on none before
    /// could it cost less.
    /// </summary>
    public static bool IsProvenWorse(IReadOnlyList<ForcedLevel> levels) =>
        levels.SkipWhile(level => level.Least == level.Given && level.Best == level.Given).FirstOrDefault()
            is { } first
        && first.Least > first.Given;

    private static Money Cost(Audit audit, IReadOnlyList<string> rules) =>
        audit.ByRule.Where(rule => rules.Contains(rule.Rule)).Select(rule => rule.Cost).Total();
}
