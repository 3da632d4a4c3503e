using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The planned days.</summary>
internal static class HorizonBuild
{
    private static readonly int[] intervals = [15, 30, 60];

    /// <summary>The horizon, or null when the section has faults.</summary>
    public static Horizon? Of(HorizonSection section, List<ScenarioError> errors)
    {
        var before = errors.Count;
        if (!intervals.Contains(section.Interval))
            errors.Add(
                new(
                    section.SpanOf("interval"),
                    $"an interval of {section.Interval} minutes",
                    "15m, 30m or 1h"
                )
            );
        if (section.Weeks is null && section.Days is null)
            errors.Add(new(section.At, "the horizon has no length", "weeks or days"));
        if (section.Weeks is not null && section.Days is not null)
            errors.Add(
                new(
                    section.KeySpanOfEither("weeks", "days"),
                    "the horizon has both weeks and days",
                    "one of the two"
                )
            );
        return errors.Count > before
            ? null
            : new(section.Start, section.Days ?? 7 * section.Weeks!.Value, section.Interval);
    }
}
