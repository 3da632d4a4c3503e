using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Gives everybody who keeps a shift the breaks that they had: a model counts breaks and deals them anew, and nobody is to
/// hear of a change that is none. Shifts that are new get their breaks where they cost least beside these.
/// </summary>
internal static class KeptBreaks
{
    private const int MostRounds = 4;

    /// <summary>The roster with the breaks of every shift that is kept; whether it keeps all that must hold is to be asked.</summary>
    /// <param name="model">The page on which the rules have written.</param>
    /// <param name="before">The roster that people know.</param>
    /// <param name="after">The one that was found.</param>
    public static Roster In(RosterModel model, Roster before, Roster after)
    {
        var known = before.Assignments.ToDictionary(worked => (worked.Agent, worked.Day, worked.Shift.Id));
        var (kept, changed) = (new List<Assignment>(), new List<Assignment>());
        foreach (var worked in after.Assignments)
        {
            if (known.TryGetValue((worked.Agent, worked.Day, worked.Shift.Id), out var same))
                kept.Add(same);
            else
                changed.Add(worked);
        }

        var placement = new ShiftPlacement(model, new(after.Brief, kept.Concat(changed)));
        for (var round = 0; round < MostRounds && Respond(placement, changed); round++) { }
        return new(after.Brief, kept.Concat(changed));
    }

    /// <summary>Each takes the breaks that are best beside the others'; true when that lowered the cost.</summary>
    private static bool Respond(ShiftPlacement placement, List<Assignment> changed)
    {
        var before = placement.Cost;
        for (var place = 0; place < changed.Count; place++)
        {
            var worked = changed[place];
            placement.Take(worked);
            changed[place] = placement.Best(worked.Agent, worked.Day, worked.Shift);
            placement.Put(changed[place]);
        }

        return placement.Cost < before;
    }
}
