using RosterSolver.Demand;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>
/// The service level of a queue by its own model, with some things as planned and others as they really were: the roster for
/// the requirement, calls, handle time, presence and adherence. Agents on the phone are those at work, times the share
/// present, times the share of these on the phone; with all three as they were that is what was counted on the phone.
/// </summary>
internal sealed class ServiceCoalition
{
    private const int Decimals = 12;

    /// <summary>The causes, in the order of their bits.</summary>
    public static readonly IReadOnlyList<MissCause> Causes =
    [
        MissCause.ScheduleFit,
        MissCause.Forecast,
        MissCause.HandleTime,
        MissCause.Shrinkage,
        MissCause.Adherence,
    ];

    private readonly QueueDemand queue;
    private readonly IReadOnlyList<ActualInterval> actuals;
    private readonly Func<int, (int Required, decimal Rostered)> staffing;
    private readonly Dictionary<(int, int), (decimal Calls, double ServiceLevel)> known = [];

    /// <summary>A queue in some intervals.</summary>
    /// <param name="queue">The queue as planned.</param>
    /// <param name="actuals">What really happened in the intervals.</param>
    /// <param name="staffing">Agents required and rostered at work in an interval.</param>
    public ServiceCoalition(
        QueueDemand queue,
        IReadOnlyList<ActualInterval> actuals,
        Func<int, (int Required, decimal Rostered)> staffing
    )
    {
        this.queue = queue;
        this.actuals = actuals;
        this.staffing = staffing;
    }

    /// <summary>Calls and calls in time over some of the intervals, with a set of causes as they really were.</summary>
    /// <param name="set">The bits of these causes.</param>
    /// <param name="isAsked">Whether an interval counts.</param>
    public (decimal Calls, decimal InTime) Of(int set, Func<int, bool> isAsked)
    {
        var (calls, inTime) = (0m, 0m);
        foreach (var actual in actuals.Where(one => isAsked(one.Interval)))
        {
            var (offered, level) = Of(set, actual);
            calls += offered;
            inTime += offered * Math.Round((decimal)level, Decimals);
        }

        return (calls, inTime);
    }

    private (decimal Calls, double ServiceLevel) Of(int set, ActualInterval actual)
    {
        if (known.TryGetValue((set, actual.Interval), out var worked))
            return worked;
        var planned = queue.Traffic(actual.Interval);
        var calls = Has(set, MissCause.Forecast) ? actual.Offered : planned.Calls;
        var aht = Has(set, MissCause.HandleTime) ? actual.HandleTime ?? planned.Aht : planned.Aht;
        var traffic = new Traffic(calls, aht, planned.IntervalSeconds);
        var level = IntervalResult
            .ServiceOf(queue, traffic, (double)OnPhone(set, actual) * queue.Concurrency)
            .ServiceLevel;
        return known[(set, actual.Interval)] = (calls, level);
    }

    private decimal OnPhone(int set, ActualInterval actual)
    {
        var (required, rostered) = staffing(actual.Interval);
        var (fit, shrinkage, adherence) = (
            Has(set, MissCause.ScheduleFit),
            Has(set, MissCause.Shrinkage),
            Has(set, MissCause.Adherence)
        );
        if (fit && shrinkage && adherence)
            return actual.OnPhone!.Value;
        var present = rostered - actual.Absent;
        var atWork = fit ? rostered : required;
        var presence =
            shrinkage && rostered > 0
                ? Math.Max(0, present) / rostered
                : (1 - queue.Shrinkage.PlannedAbsence) * (1 - queue.Shrinkage.UnplannedAbsence);
        var onPhone =
            adherence && present > 0 ? actual.OnPhone!.Value / present : 1 - queue.Shrinkage.InShift;
        return atWork * presence * onPhone;
    }

    private static bool Has(int set, MissCause cause) => (set & (1 << Place(cause))) != 0;

    private static int Place(MissCause cause) => Causes.Index().First(one => one.Item == cause).Index;
}
