using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>Tours written as a roster, and a roster read as tours.</summary>
internal static class TourRosters
{
    /// <summary>The roster in which each agent of the brief works the tour in the same place.</summary>
    public static Roster Written(Brief brief, IReadOnlyList<Tour> tours) =>
        new(brief, brief.Agents.Zip(tours).SelectMany(pair => Written(brief, pair.First, pair.Second)));

    /// <summary>The tours of a roster that the solver made: its breaks begin at starts that their slots have.</summary>
    public static IReadOnlyList<Tour> Read(Roster roster)
    {
        var shifts = roster
            .Brief.Shifts.Select((shift, index) => (shift.Id, index))
            .ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        return [.. roster.Brief.Agents.Select(agent => Read(roster, agent, shifts))];
    }

    private static Tour Read(Roster roster, Agent agent, Dictionary<string, int> shifts)
    {
        var tour = Tour.Idle(roster.Brief.Horizon.Days);
        foreach (var assignment in roster.Of(agent))
        {
            tour.Shifts[assignment.Day] = shifts[assignment.Shift.Id];
            tour.Breaks[assignment.Day] =
            [
                .. assignment.Shift.Breaks.Zip(
                    assignment.Breaks,
                    (slot, taken) => (taken.Range.Start - assignment.Range.Start - slot.Earliest) / slot.Step
                ),
            ];
        }

        return tour;
    }

    private static IEnumerable<Assignment> Written(Brief brief, Agent agent, Tour tour)
    {
        for (var day = 0; day < tour.Shifts.Length; day++)
        {
            if (tour.Shifts[day] < 0)
                continue;
            var shift = brief.Shifts[tour.Shifts[day]];
            var start = shift.On(day).Start;
            var breaks = shift.Breaks.Zip(
                tour.Breaks[day],
                (slot, taken) => Taken(slot, start + slot.Earliest + taken * slot.Step)
            );
            yield return new(agent.Id, day, shift, [.. breaks]);
        }
    }

    private static BreakTaken Taken(BreakSlot slot, int start) =>
        new(slot.Break.Id, new(start, start + slot.Break.Minutes));
}
