using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Economics;

/// <summary>The rest of a day in the light of the calls so far: what is required, breaks moved, offers of time off and overtime.</summary>
/// <param name="Before">The roster under the requirement of the plan.</param>
/// <param name="Now">The moment.</param>
/// <param name="Day">Its day.</param>
/// <param name="Factors">By queue, what the rest of the day is scaled by.</param>
/// <param name="Rescaled">The same roster under the requirement of now.</param>
/// <param name="After">With breaks moved that have not begun.</param>
/// <param name="Breaks">These breaks.</param>
/// <param name="TimeOff">Who could leave earlier.</param>
/// <param name="Overtime">Who could work longer.</param>
/// <param name="Intervals">The rest of the day, interval by interval.</param>
public sealed record IntradayStudy(
    Plan Before,
    ClockTime Now,
    int Day,
    IReadOnlyList<DayRescale> Factors,
    Plan Rescaled,
    Plan After,
    IReadOnlyList<MovedBreak> Breaks,
    IReadOnlyList<ShiftOffer> TimeOff,
    IReadOnlyList<ShiftOffer> Overtime,
    IReadOnlyList<IntradayInterval> Intervals
)
{
    /// <summary>Looks at the rest of a day.</summary>
    /// <param name="before">The roster, sound in structure.</param>
    /// <param name="actuals">What came in the intervals that have ended.</param>
    /// <param name="now">A moment of the horizon.</param>
    public static IntradayStudy Of(Plan before, IReadOnlyList<ActualInterval> actuals, ClockTime now)
    {
        var horizon = before.Scenario.Horizon;
        var minute = now.MinuteOf(horizon);
        var day = horizon.DayOf(now.Date);
        var end = (day + 1) * horizon.IntervalsPerDay;
        var first = (minute + horizon.IntervalMinutes - 1) / horizon.IntervalMinutes;
        var factors = Rescales(before.Scenario, actuals, day, minute);
        var rescaled = Under(factors, before, first, end);
        var after = WithBreaksMoved(rescaled, minute, end * horizon.IntervalMinutes);
        var search = new OfferSearch(after, minute, end * horizon.IntervalMinutes);
        List<ShiftOffer> timeOff = [.. search.TimeOff()];
        List<ShiftOffer> overtime = [.. search.Overtime()];
        return new(
            before,
            now,
            day,
            factors,
            rescaled,
            after,
            MovedBreak.Of(rescaled.Roster, after.Roster),
            timeOff,
            overtime,
            Rest(before, rescaled, after, search.Plan, first, end)
        );
    }

    /// <summary>By queue, what the intervals of a day that have ended by a minute say of its rest.</summary>
    private static IReadOnlyList<DayRescale> Rescales(
        Scenario scenario,
        IReadOnlyList<ActualInterval> actuals,
        int day,
        int minute
    )
    {
        var horizon = scenario.Horizon;
        var passed = actuals
            .Where(one => one.Interval / horizon.IntervalsPerDay == day)
            .Where(one => horizon.Interval(one.Interval).End <= minute)
            .ToLookup(one => one.Queue);
        return [.. scenario.Queues.Select((queue, place) => DayRescale.Of(queue, [.. passed[place]]))];
    }

    private static Plan Under(IReadOnlyList<DayRescale> factors, Plan before, int first, int end)
    {
        var scenario = before.Scenario with
        {
            Queues =
            [
                .. before.Scenario.Queues.Zip(factors, (queue, factor) => factor.Applied(queue, first, end)),
            ],
        };
        return Judged(scenario, before.Roster.Assignments);
    }

    /// <summary>The roster with breaks moved that have not begun; as it is where that would break a rule or gain nothing.</summary>
    private static Plan WithBreaksMoved(Plan plan, int from, int until)
    {
        var model = RosterModel.Of(plan.Roster.Brief, plan.Scenario.Rules.OfType<Coverage>());
        var moved = plan.With(LateBreaks.Moved(model, plan.Roster, from, until).Assignments);
        var isBetter =
            AuditChange.Of(plan.Audit, moved.Audit).IsAllowed && moved.Audit.Cost < plan.Audit.Cost;
        return isBetter ? moved : plan;
    }

    private static Plan Judged(Scenario scenario, IEnumerable<Assignment> assignments)
    {
        var requirements = scenario.Requirements();
        var roster = new Roster(scenario.BriefFor(requirements), assignments);
        return new(scenario, requirements, roster, Audit.Of(roster, scenario.Rules), null);
    }

    private static IReadOnlyList<IntradayInterval> Rest(
        Plan before,
        Plan rescaled,
        Plan after,
        Plan offered,
        int first,
        int end
    )
    {
        var measured = new[] { before, rescaled, after, offered }.Select(plan => QueueKpis.Of(plan)).ToList();
        return
        [
            .. from queue in Enumerable.Range(0, before.Scenario.Queues.Count)
            from interval in Enumerable.Range(first, end - first)
            let now = measured.ConvertAll(plan => plan[queue].Intervals[interval])
            where now.Exists(one => one.Required > 0 || one.Staffed > 0 || one.Calls > 0)
            select new IntradayInterval(
                before.Scenario.Queues[queue].Name,
                interval,
                now[0].Calls,
                now[1].Calls,
                now[0].Required,
                now[1].Required,
                now[1].Staffed,
                now[2].Staffed,
                now[3].Staffed
            ),
        ];
    }
}
