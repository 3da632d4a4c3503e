using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>
/// How early or late an agent's meals lie beside those of the others: the minutes by which they begin after the average of
/// all who work the same shift on the same day, averaged over the horizon.
/// </summary>
/// <param name="Agent">The agent.</param>
/// <param name="Delay">The minutes; below 0 for early meals.</param>
public sealed record MealTimes(Agent Agent, double Delay)
{
    /// <summary>The agents who have meals, in the order of the brief.</summary>
    public static IReadOnlyList<MealTimes> Of(Roster roster)
    {
        var starts = roster
            .Assignments.Select(worked => (Worked: worked, Start: Start(worked)))
            .Where(meal => meal.Start is not null)
            .ToList();
        var usual = starts
            .GroupBy(meal => (meal.Worked.Day, meal.Worked.Shift.Id))
            .ToDictionary(same => same.Key, same => same.Average(meal => meal.Start!.Value));
        var delays = starts.ToLookup(
            meal => meal.Worked.Agent,
            meal => meal.Start!.Value - usual[(meal.Worked.Day, meal.Worked.Shift.Id)],
            StringComparer.Ordinal
        );
        return
        [
            .. roster
                .Brief.Agents.Where(agent => delays[agent.Id].Any())
                .Select(agent => new MealTimes(agent, delays[agent.Id].Average())),
        ];
    }

    /// <summary>Minutes between the latest and the earliest among agents of the same contract and exemptions, the widest.</summary>
    public static double Spread(IReadOnlyList<MealTimes> times) =>
        times
            .GroupBy(one => one.Agent.Peers, StringComparer.Ordinal)
            .Select(peers => peers.Max(one => one.Delay) - peers.Min(one => one.Delay))
            .DefaultIfEmpty(0)
            .Max();

    /// <summary>When the meals of a shift begin, on average; null where it has none or they are not known.</summary>
    private static double? Start(Assignment worked)
    {
        var meals = worked
            .Shift.Breaks.Where(slot => slot.Break.IsMeal)
            .Select(slot => slot.Break.Id)
            .ToHashSet(StringComparer.Ordinal);
        var taken = worked.Breaks.Where(taken => meals.Contains(taken.Break)).ToList();
        return taken.Count == 0 ? null : taken.Average(one => one.Range.Start);
    }
}
