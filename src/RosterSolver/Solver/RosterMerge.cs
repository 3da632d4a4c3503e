using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>
/// Two rosters that were improved from the same one at the same time, put together: on each day each agent works what one
/// of them has changed. Whether that keeps the limits and is cheaper is for the caller to see.
/// </summary>
internal static class RosterMerge
{
    /// <summary>Both changes; where both have changed the same, the first one's.</summary>
    /// <param name="from">The roster from which both came.</param>
    /// <param name="first">One roster.</param>
    /// <param name="second">The other.</param>
    public static Roster Of(Roster from, Roster first, Roster second)
    {
        var (before, one, other) = (Days(from), Days(first), Days(second));
        var merged = one
            .Keys.Union(other.Keys)
            .Select(key =>
                Changed(
                    before.GetValueOrDefault(key),
                    one.GetValueOrDefault(key),
                    other.GetValueOrDefault(key)
                )
            );
        return new(from.Brief, merged.OfType<Assignment>());
    }

    /// <summary>A change of shift goes before one of breaks, for who starts another shift has other breaks.</summary>
    private static Assignment? Changed(Assignment? before, Assignment? first, Assignment? second)
    {
        if (first?.Shift.Id != before?.Shift.Id)
            return first;
        return second?.Shift.Id != before?.Shift.Id || SameBreaks(before, first) ? second : first;
    }

    private static bool SameBreaks(Assignment? one, Assignment? other) =>
        one is null || other is null || one.Breaks.SequenceEqual(other.Breaks);

    private static Dictionary<(string Agent, int Day), Assignment> Days(Roster roster) =>
        roster.Assignments.ToDictionary(assignment => (assignment.Agent, assignment.Day));
}
