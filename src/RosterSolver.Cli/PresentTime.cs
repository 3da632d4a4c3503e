using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary>The time of the machine's clock, as far as it matters to a roster.</summary>
internal static class PresentTime
{
    /// <summary>The present time where it lies within the roster, which is told; null where it does not.</summary>
    /// <param name="scenario">The roster's scenario.</param>
    /// <param name="option">The option that says otherwise.</param>
    /// <param name="language">The language in which it is told.</param>
    public static ClockTime? Within(Scenario scenario, string option, Language language)
    {
        var present = TimeOnEarth.Present(scenario.Written?.Horizon.TimeZone, DateTime.UtcNow);
        if (
            present.MinuteOf(scenario.Horizon) is var minute
            && (minute < 0 || minute >= scenario.Horizon.Days * Horizon.Day)
        )
            return null;
        Console.Error.WriteLine(
            $"roster: {Sentence.In(language, $"now is {present}, by the clock; {option} says otherwise")}"
        );
        return present;
    }
}
