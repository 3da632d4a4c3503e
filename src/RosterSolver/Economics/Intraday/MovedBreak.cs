using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>A break that begins at another time than planned.</summary>
/// <param name="Agent">The agent's id.</param>
/// <param name="Before">As it was.</param>
/// <param name="After">As it is to be.</param>
public sealed record MovedBreak(string Agent, BreakTaken Before, BreakTaken After)
{
    /// <summary>The breaks that differ between two rosters of the same shifts, by their new time.</summary>
    internal static IReadOnlyList<MovedBreak> Of(Roster before, Roster after) =>
        [
            .. before
                .Assignments.Zip(after.Assignments)
                .SelectMany(pair =>
                    pair.First.Breaks.Zip(pair.Second.Breaks)
                        .Where(breaks => breaks.First != breaks.Second)
                        .Select(breaks => new MovedBreak(pair.First.Agent, breaks.First, breaks.Second))
                )
                .OrderBy(moved => moved.After.Range.Start)
                .ThenBy(moved => moved.Agent, StringComparer.Ordinal),
        ];
}
