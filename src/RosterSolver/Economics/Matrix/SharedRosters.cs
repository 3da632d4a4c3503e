using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>
/// A roster found for one combination may be one of another too: whoever may work overtime need not. So each combination takes
/// the cheapest that those which differ from it in one value have found, where it allows it.
/// </summary>
internal static class SharedRosters
{
    /// <summary>The points, in their order.</summary>
    public static IReadOnlyList<MatrixPoint> Of(IReadOnlyList<MatrixPoint> points) =>
        [
            .. points.Select(point =>
                Best(point, points.Where(other => AreNeighbours(point.Cell, other.Cell)))
            ),
        ];

    private static bool AreNeighbours(MatrixCell one, MatrixCell other) =>
        one.Places.Zip(other.Places).Count(pair => pair.First != pair.Second) == 1;

    private static MatrixPoint Best(MatrixPoint point, IEnumerable<MatrixPoint> neighbours)
    {
        var scenario = point.Cell.Scenario;
        if (point.Variant is { } proven && proven.Most == proven.Least)
            return point;
        var agents = scenario.Agents.Select(agent => agent.Id).ToHashSet(StringComparer.Ordinal);
        var shifts = scenario.Shifts.ToDictionary(shift => shift.Id, StringComparer.Ordinal);
        var taken = neighbours
            .Where(other => other.Variant is not null)
            .Select(other => (other.Cell, Plan: Taken(scenario, other.Variant!.Plan.Roster, agents, shifts)))
            .Where(other => other.Plan is { } plan && !plan.Audit.Hard.Any())
            .OrderBy(other => other.Plan!.Audit.Cost)
            .FirstOrDefault();
        if (taken.Plan is not { } best || point.Variant?.Plan.Audit.Cost <= best.Audit.Cost)
            return point;
        return point with
        {
            Variant = Variant.Of(point.Cell.Name, best, point.Variant?.Bound),
            Failure = null,
            From = taken.Cell,
        };
    }

    /// <summary>The roster as one of the scenario; null where it names people or shifts that the scenario has not.</summary>
    private static Plan? Taken(
        Scenario scenario,
        Roster roster,
        HashSet<string> agents,
        Dictionary<string, Shift> shifts
    )
    {
        var assignments = new List<Assignment>();
        foreach (var assignment in roster.Assignments)
        {
            if (!agents.Contains(assignment.Agent) || !shifts.TryGetValue(assignment.Shift.Id, out var shift))
                return null;
            assignments.Add(assignment with { Shift = shift });
        }

        var requirements = scenario.Requirements();
        var own = new Roster(scenario.BriefFor(requirements), assignments);
        return new(scenario, requirements, own, Audit.Of(own, scenario.Rules), null);
    }
}
