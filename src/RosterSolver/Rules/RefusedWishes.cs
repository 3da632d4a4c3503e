using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>The wishes that a finished roster does not grant.</summary>
public static class RefusedWishes
{
    /// <summary>The refused wishes of an agent for days of the horizon.</summary>
    public static IEnumerable<Wish> Of(Agent agent, Roster roster)
    {
        var days = roster.Of(agent).ToLookup(worked => worked.Day, worked => worked.Shift.Template);
        return agent
            .Wishes.Where(wish => wish.Day >= 0 && wish.Day < roster.Brief.Horizon.Days)
            .Where(wish => IsWorked(wish, days) != wish.Works);
    }

    private static bool IsWorked(Wish wish, ILookup<int, string> days) =>
        wish.Template is null ? days[wish.Day].Any() : days[wish.Day].Contains(wish.Template);
}
