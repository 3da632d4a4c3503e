using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary>The time of the machine's clock, as far as it matters to a roster.</summary>
internal static class PresentTime
{
    /// <summary>The present time where it lies within the roster, which is told; null where it does not.</summary>
    /// <param name="scenario">The roster's scenario.</param>
    /// <param name="option">The option that says otherwise.</param>
    public static ClockTime? Within(Scenario scenario, string option)
    {
        var present = TimeOnEarth.Present(scenario.Written?.Horizon.TimeZone, DateTime.UtcNow);
        if (
            present.MinuteOf(scenario.Horizon) is var minute
            && (minute < 0 || minute >= scenario.Horizon.Days * Horizon.Day)
        )
            return null;
        Console.Error.WriteLine($"roster: now is {present}, by the clock; {option} says otherwise");
        return present;
    }
}
