using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>What happens in one planning interval, in words, for tooltips.</summary>
internal static class IntervalText
{
    /// <summary>Time, agents, calls, service and breaks.</summary>
    public static string Of(Horizon horizon, IntervalResult result, string breaks)
    {
        var range = horizon.Interval(result.Interval);
        var fit =
            result.Under > 0 ? $", {result.Under:0.##} under"
            : result.Over > 0 ? $", {result.Over:0.##} over"
            : "";
        var pause = breaks.Length > 0 ? $"; on a break: {breaks}" : "";
        return $"{horizon.DayName(range.Start / Horizon.Day)} {ShiftText.Clock(range)}: required {result.Required}, "
            + $"staffed {result.Staffed:0.##}{fit}; on the phone {result.OnPhone:0.#}; {result.Calls:0.#} calls, "
            + $"service level {result.ServiceLevel:P1}{pause}";
    }
}
