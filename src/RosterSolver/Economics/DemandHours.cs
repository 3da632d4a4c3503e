using RosterSolver.Demand;

namespace RosterSolver.Economics;

/// <summary>Hours that several intervals ask for together, such as a day of one queue or a horizon of all.</summary>
/// <param name="Calls">Calls offered.</param>
/// <param name="Load">Hours of work in the calls: Erlangs times time.</param>
/// <param name="OnPhone">Agent-hours on the phone.</param>
/// <param name="Rostered">Agent-hours at work and off breaks, each interval rounded up to whole agents.</param>
/// <param name="Budget">The same without rounding up.</param>
public sealed record DemandHours(decimal Calls, double Load, double OnPhone, double Rostered, double Budget)
{
    /// <summary>The hours of intervals of one queue.</summary>
    public static DemandHours Of(QueueDemand queue, IEnumerable<IntervalDemand> intervals)
    {
        var hours = queue.IntervalMinutes / 60.0;
        return intervals.Aggregate(
            new DemandHours(0, 0, 0, 0, 0),
            (sum, each) =>
                new(
                    sum.Calls + each.Calls,
                    sum.Load + (each.Erlangs * hours),
                    sum.OnPhone + (each.OnPhone * hours),
                    sum.Rostered + (each.Rostered * hours),
                    sum.Budget + (each.Fractional / (double)queue.Shrinkage.OnPhone * hours)
                )
        );
    }

    /// <summary>Both together.</summary>
    public static DemandHours operator +(DemandHours left, DemandHours right) =>
        new(
            left.Calls + right.Calls,
            left.Load + right.Load,
            left.OnPhone + right.OnPhone,
            left.Rostered + right.Rostered,
            left.Budget + right.Budget
        );
}
