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
        var passed = actuals
            .Where(one => one.Interval / horizon.IntervalsPerDay == day && Ended(one))
            .ToList();
        var factors = before
            .Scenario.Queues.Select(
                (queue, place) => DayRescale.Of(queue, [.. passed.Where(one => one.Queue == place)])
            )
            .ToList();
        var scenario = before.Scenario with
        {
            Queues =
            [
                .. before.Scenario.Queues.Zip(factors, (queue, factor) => factor.Applied(queue, first, end)),
            ],
        };
        var rescaled = Judged(scenario, before.Roster.Assignments);
        var moved = LateBreaks.Moved(
            RosterModel.Of(rescaled.Roster.Brief, scenario.Rules.OfType<Coverage>()),
            rescaled.Roster,
            minute,
            end * horizon.IntervalMinutes
        );
        var after = rescaled.With(moved.Assignments);
        if (!AuditChange.Of(rescaled.Audit, after.Audit).IsAllowed)
            after = rescaled;
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

        bool Ended(ActualInterval one) => horizon.Interval(one.Interval).End <= minute;
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
