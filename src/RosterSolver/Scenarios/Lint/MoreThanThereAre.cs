using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>An interval that requires more people than may work then at all, such as a night minimum above those who work nights.</summary>
internal sealed class MoreThanThereAre : LintCheck
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Of(LintedScenario linted)
    {
        foreach (var (place, queue) in linted.Scenario.Queues.Index())
        {
            var there = There(linted.Scenario, queue.Name);
            var lacking = linted
                .Requirements[place]
                .Rostered.Index()
                .Where(interval => interval.Item > there[interval.Index])
                .ToList();
            if (lacking is not [var first, ..])
                continue;
            var target = linted.Written.Demand.Queues[queue.Name].Target;
            var isMinimum = target.MinAgents is { } least && first.Item <= queue.Shrinkage.Headcount(least);
            var horizon = linted.Scenario.Horizon;
            yield return Finding(
                isMinimum ? target.SpanOf("min-agents") : linted.Written.Demand.Queues[queue.Name].Volume.At,
                $"{queue.Name} requires {first.Item} at {horizon.Describe(horizon.Interval(first.Index).Start)}, when "
                    + $"{Count(there[first.Index])} may be at work{(lacking.Count > 1 ? $", and more than there are in {lacking.Count - 1} other intervals" : "")}",
                "no roster can have them",
                isMinimum
                    ? "lower min-agents, or open such shifts to more people"
                    : "open shifts at that time to more people"
            );
        }
    }

    private static string Count(int agents) => agents == 0 ? "nobody" : $"{agents}";

    /// <summary>By interval how many agents of the queue could be there, each for themselves.</summary>
    private static int[] There(Scenario scenario, string queue)
    {
        var horizon = scenario.Horizon;
        var there = new int[horizon.Intervals];
        foreach (var agent in scenario.Agents.Where(agent => agent.CanDo(queue)))
        {
            var open = new bool[horizon.Intervals];
            foreach (var shift in scenario.Shifts.Where(agent.MayWork))
            {
                for (var day = -1; day < horizon.Days; day++)
                {
                    if (!agent.Leave.Contains(day))
                        Mark(open, shift.On(day), horizon.IntervalMinutes);
                }
            }

            for (var interval = 0; interval < open.Length; interval++)
                there[interval] += open[interval] ? 1 : 0;
        }

        return there;
    }

    private static void Mark(bool[] open, TimeRange range, int minutes)
    {
        var first = Math.Max(0, range.Start / minutes);
        for (var interval = first; interval < open.Length && interval * minutes < range.End; interval++)
            open[interval] = true;
    }
}
