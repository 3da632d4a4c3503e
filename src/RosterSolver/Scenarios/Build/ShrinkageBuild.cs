using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Shares of paid time off the phone, and where they count again what the roster places itself.</summary>
internal static class ShrinkageBuild
{
    /// <summary>The shares; none where they are left out.</summary>
    public static Shrinkage Of(ShrinkageSection section) =>
        new(
            section.PlannedAbsence?.Value ?? 0,
            section.UnplannedAbsence?.Value ?? 0,
            section.InShift?.Value ?? 0
        );

    /// <summary>
    /// Leave and breaks that are rostered and, by the look of it, taken off the requirement once more: planned absence
    /// beside rostered leave, and as much time lost within the shift as the rostered breaks take.
    /// </summary>
    public static IEnumerable<ScenarioWarning> Warnings(
        ShrinkageSection section,
        Horizon horizon,
        IReadOnlyList<Agent> agents,
        IReadOnlyList<Shift> shifts
    )
    {
        var onLeave = agents.FirstOrDefault(agent =>
            Enumerable.Range(0, horizon.Days).Any(agent.HasAgreedLeave)
        );
        if (section.PlannedAbsence is { Value: > 0 } absence && onLeave is not null)
            yield return new(
                section.KeySpan("planned-absence"),
                $"the roster places leave itself (first that of {onLeave.Id}); is it in the {absence} as well, "
                    + "it is counted twice"
            );
        var breaks = ShareOfBreaks(shifts);
        if (section.InShift is { Value: > 0 } inShift && breaks > 0 && inShift.Value >= breaks)
            yield return new(
                section.KeySpan("in-shift"),
                $"the roster places breaks itself ({new Fraction(breaks)} of the shifts); are they in the {inShift} as "
                    + "well, they are counted twice"
            );
    }

    /// <summary>Minutes of breaks over minutes of shifts, every shift counted once.</summary>
    private static decimal ShareOfBreaks(IReadOnlyList<Shift> shifts) =>
        shifts.SelectMany(shift => shift.Breaks).Sum(slot => slot.Break.Minutes)
        / (decimal)shifts.Sum(shift => shift.LengthMinutes);
}
