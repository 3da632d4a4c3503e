using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Moves the breaks of a day that have not begun yet to where they cost least: everybody in turn, beside the others, until
/// nobody gains. What has begun stays, and nothing moves into the past. It stops where two people would have to move at once.
/// </summary>
public static class LateBreaks
{
    private const int MostRounds = 20;

    /// <summary>The roster with these breaks moved.</summary>
    /// <param name="model">The page on which the rules have written; it prices who is on the phone.</param>
    /// <param name="roster">The roster.</param>
    /// <param name="now">The minute from which on breaks may begin.</param>
    /// <param name="end">The minute before which a shift starts whose breaks may move.</param>
    public static Roster Moved(RosterModel model, Roster roster, int now, int end)
    {
        var placement = new ShiftPlacement(model, roster);
        var worked = roster.Assignments.ToList();
        var open = Enumerable
            .Range(0, worked.Count)
            .Where(place => worked[place].Range.Start < end)
            .Where(place => worked[place].Breaks.Any(taken => taken.Range.Start >= now))
            .Where(place => worked[place].Activities.Count == 0)
            .ToList();
        for (var round = 0; round < MostRounds; round++)
        {
            var before = placement.Cost;
            foreach (var place in open)
                worked[place] = Better(placement, worked[place], now);
            if (placement.Cost >= before)
                break;
        }

        return new(roster.Brief, worked);
    }

    private static Assignment Better(ShiftPlacement placement, Assignment worked, int now)
    {
        var before = placement.Cost;
        placement.Take(worked);
        if (placement.Best(worked.Agent, worked.Day, worked.Shift, IsOpen) is { } best)
        {
            placement.Put(best);
            if (placement.Cost < before)
                return best;
            placement.Take(best);
        }

        placement.Put(worked);
        return worked;

        bool IsOpen(int place, int offset)
        {
            var known = worked.Breaks[place].Range.Start;
            var start = worked.Range.Start + offset;
            return known < now ? start == known : start >= now;
        }
    }
}
