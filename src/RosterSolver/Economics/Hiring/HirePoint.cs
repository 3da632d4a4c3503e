using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Economics;

/// <summary>A solved roster with so many hires, with or without overtime, in figures of a week.</summary>
/// <param name="Hires">How many hires it has.</param>
/// <param name="WithOvertime">Whether anybody may work overtime.</param>
/// <param name="Variant">The roster, and what is proven of it.</param>
public sealed record HirePoint(int Hires, bool WithOvertime, Variant Variant)
{
    private const double DaysOfWeek = 7;
    private const double WeeksOfYear = 52;
    private const double MonthsOfYear = 12;

    private double Weeks => Variant.Plan.Scenario.Horizon.Days / DaysOfWeek;

    /// <summary>Weeks of the calendar with a day of the horizon, as overtime is counted.</summary>
    private int CalendarWeeks => Variant.Plan.Scenario.Horizon.Mondays().Count();

    /// <summary>Cost of the roster, wages of all contracts included.</summary>
    public double Most => Weekly(Variant.Most);

    /// <summary>Proven: no roster of these agents costs less.</summary>
    public double Least => Weekly(Variant.Least);

    /// <summary>What overtime of all classes costs.</summary>
    public double OvertimeCost =>
        Weekly(
            Overtime
                .Of(Variant.Plan)
                .Select(one => one.Workday.Cost + one.RestDay.Cost + one.Holiday.Cost)
                .Total()
        );

    /// <summary>Hours of overtime.</summary>
    public double OvertimeHours => Overtime.Of(Variant.Plan).Sum(one => one.Minutes) / 60.0 / Weeks;

    /// <summary>Hours of overtime that contracts and caps of the month allow.</summary>
    public double OvertimeCap => Overtime.Of(Variant.Plan).Sum(Allowed) / 60.0 / Weeks;

    /// <summary>Most hours of overtime of one agent, as they would be in a month of such weeks.</summary>
    public double MostOfMonth =>
        Overtime.Of(Variant.Plan).Max(one => one.Minutes) / 60.0 / CalendarWeeks * WeeksOfYear / MonthsOfYear;

    /// <summary>The hours of the month that the rules allow an agent at most; null where none says so.</summary>
    public double? MonthlyCap => MonthlyCaps.Select(cap => cap.Hours.Minutes / 60.0).Cast<double?>().Min();

    private IEnumerable<OvertimeCap> MonthlyCaps =>
        Variant.Plan.Scenario.Rules.OfType<OvertimeCap>().Where(cap => cap.Per == CountingPeriod.Month);

    /// <summary>Minutes of the horizon that contract and months allow an agent.</summary>
    private double Allowed(Overtime overtime) =>
        MonthlyCaps
            .Where(cap => cap.Concerns(overtime.Agent))
            .Select(cap => cap.Hours.Minutes * MonthsOfYear / WeeksOfYear * CalendarWeeks)
            .Append(overtime.MostMinutes)
            .Min();

    /// <summary>Agent-hours that are required and not there.</summary>
    public double MissingHours =>
        (double)Variant.Kpis.Queues.SelectMany(queue => queue.Intervals).Sum(interval => interval.Under)
        * Variant.Plan.Scenario.Horizon.IntervalMinutes
        / 60
        / Weeks;

    /// <summary>
    /// The points, where one with overtime is dearer than that of as many hires without: who may work overtime need not, so it
    /// takes that roster, and keeps what is proven of its own.
    /// </summary>
    internal static IEnumerable<HirePoint> Relaxed(IReadOnlyList<HirePoint> points) =>
        points.Select(point =>
            point.WithOvertime
            && points.FirstOrDefault(other => other.Hires == point.Hires && !other.WithOvertime)
                is { } without
            && without.Most < point.Most
                ? point with
                {
                    Variant = Variant.Of(
                        point.Variant.Name,
                        without.Variant.Plan with
                        {
                            Scenario = point.Variant.Plan.Scenario,
                            Outcome = null,
                        },
                        point.Variant.Bound
                    ),
                }
                : point
        );

    /// <summary>An amount of the horizon for a week.</summary>
    public double Weekly(Money amount) => (double)amount.Amount / Weeks;
}
