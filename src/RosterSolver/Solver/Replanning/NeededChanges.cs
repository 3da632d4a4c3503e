using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>Takes back every change that is neither needed nor worth its price: those of an agent together, then day by day.</summary>
/// <param name="model">The page on which the rules have written.</param>
/// <param name="known">The roster that people know.</param>
internal sealed class NeededChanges(RosterModel model, Roster known)
{
    /// <summary>The roster with the changes that are left.</summary>
    public Roster In(Roster roster)
    {
        var cost = RosterSolve.CostOf(model, roster);
        while (Less(ref roster, ref cost)) { }
        return roster;
    }

    private bool Less(ref Roster roster, ref Money cost)
    {
        foreach (var cells in Groups(roster))
        {
            var back = TakenBack(roster, cells);
            var then = RosterSolve.CostOf(model, back);
            if (then > cost || !RosterSolve.KeepsAll(model, back))
                continue;
            (roster, cost) = (back, then);
            return true;
        }

        return false;
    }

    /// <summary>The changed days of each agent with several, then each by itself.</summary>
    private IEnumerable<HashSet<(string, int)>> Groups(Roster roster)
    {
        var changed = Cells(roster).Except(Cells(known)).Concat(Cells(known).Except(Cells(roster)));
        var days = changed.Select(cell => (cell.Agent, cell.Day)).Distinct().ToList();
        return days.GroupBy(cell => cell.Agent, StringComparer.Ordinal)
            .Where(agent => agent.Count() > 1)
            .Select(agent => agent.ToHashSet())
            .Concat(days.Select(cell => new HashSet<(string, int)> { cell }));
    }

    private static IEnumerable<(string Agent, int Day, string Shift)> Cells(Roster roster) =>
        roster.Assignments.Select(worked => (worked.Agent, worked.Day, worked.Shift.Id));

    private Roster TakenBack(Roster roster, HashSet<(string, int)> cells) =>
        new(
            roster.Brief,
            roster
                .Assignments.Where(worked => !cells.Contains((worked.Agent, worked.Day)))
                .Concat(known.Assignments.Where(worked => cells.Contains((worked.Agent, worked.Day))))
        );
}
