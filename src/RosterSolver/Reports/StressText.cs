using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>Stress in words, for terminal and page.</summary>
internal static class StressText
{
    /// <summary>The titles of the days' table.</summary>
    public static IReadOnlyList<string> DayColumns { get; } =
    ["target met", "planned", "on average", "1 in 20 below"];

    /// <summary>The titles of the table of fragile intervals.</summary>
    public static IReadOnlyList<string> FragileColumns { get; } =
    ["calls lost", "below target", "planned", "on average"];

    /// <summary>What was drawn.</summary>
    public static string Drawn(Robustness stress)
    {
        var (queue, deviation) = (stress.Queue, stress.Queue.Uncertainty);
        var nothing =
            queue.Shrinkage.UnplannedAbsence == 0 && deviation is { Volume: 0, HandleTime: 0 }
                ? ". Nothing can happen: give unplanned-absence, or day-error of volume or handle-time"
                : "";
        return $"{stress.Draws} draws of each day, seed {stress.Seed}, the number from which chance starts: each agent absent with {queue.Shrinkage.UnplannedAbsence:P1}, "
            + $"calls of the day ±{deviation.Volume:P1}, handle time ±{deviation.HandleTime:P1} (standard deviations); judged by "
            + $"{(double.IsPositiveInfinity(queue.Patience) ? "Erlang C" : "Erlang A")}{nothing}";
    }

    /// <summary>What a day's row says.</summary>
    public static IReadOnlyList<string> Day(StressedDay day) =>
        [$"{day.Promises:P0}", $"{day.Planned:P1}", $"{day.Mean:P1}", $"{day.Worst:P1}"];

    /// <summary>Where a fragile interval lies.</summary>
    public static string When(FragileInterval interval, Horizon horizon) =>
        horizon.Describe(horizon.Interval(interval.Interval).Start);

    /// <summary>What a fragile interval's row says.</summary>
    public static IReadOnlyList<string> Fragile(FragileInterval interval) =>
        [
            $"{interval.LostCalls:0.0}",
            double.IsNaN(interval.BelowTarget) ? "-" : $"{interval.BelowTarget:P0}",
            $"{interval.Planned:P1}",
            $"{interval.Mean:P1}",
        ];
}
