using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>What a roster makes of the hours of its people, a week; productive hours are those on the phone.</summary>
/// <param name="Required">Productive hours that are required.</param>
/// <param name="Covered">Of these, those that somebody works.</param>
/// <param name="Regular">Paid hours of the contracts.</param>
/// <param name="Overtime">Hours of overtime.</param>
public sealed record RosterUse(double Required, double Covered, double Regular, double Overtime)
{
    private const double DaysOfWeek = 7;
    private const double MinutesOfHour = 60;

    /// <summary>Productive hours that nobody works.</summary>
    public double Missing => Required - Covered;

    /// <summary>The use of a roster.</summary>
    public static RosterUse Of(Variant variant)
    {
        var scenario = variant.Plan.Scenario;
        var weeks = scenario.Horizon.Days / DaysOfWeek;
        var hours = scenario.Horizon.IntervalMinutes / MinutesOfHour / weeks;
        var queues = variant
            .Kpis.Queues.Select(queue => (queue.Whole, OnPhone: (double)queue.Queue.Shrinkage.OnPhone))
            .ToList();
        return new(
            queues.Sum(queue =>
                queue.Whole.Intervals.Sum(interval => (double)interval.Required) * queue.OnPhone
            ) * hours,
            queues.Sum(queue =>
                queue.Whole.Intervals.Sum(interval => (double)(interval.Required - interval.Under))
                * queue.OnPhone
            ) * hours,
            scenario.Agents.Sum(agent => agent.Contract.WeeklyMinutes) / MinutesOfHour,
            Economics.Overtime.Of(variant.Plan).Sum(one => one.Minutes) / MinutesOfHour / weeks
        );
    }

    /// <summary>
    /// The share of the contracts' hours that is productive where the plan asks for it, what overtime covers taken off. Where
    /// the scenario requires more or fewer hours than the plan asks for, the same share of the plan's is covered.
    /// </summary>
    /// <param name="overtimeYield">Productive hours that an hour of overtime brings.</param>
    /// <param name="need">Productive hours that the plan asks for, a week.</param>
    public double Useful(double overtimeYield, double need) =>
        Required > 0 && Regular > 0
            ? ((Covered / Required * need) - (Overtime * overtimeYield)) / Regular
            : 0;
}
