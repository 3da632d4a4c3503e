using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>The overtime of an agent's calendar week as sums, for the limits; it may be below 0.</summary>
/// <param name="Excess">Paid minutes on days that are no public holiday, less the contract's minutes of the week.</param>
/// <param name="Holidays">Paid minutes on public holidays.</param>
internal sealed record OvertimeWeek(PersonSum Excess, PersonSum Holidays)
{
    private const int Days = 7;
    private const int Thursday = 3;

    /// <summary>
    /// The Mondays of the weeks with a known day, by the period that they belong to; only periods that reach into the
    /// horizon.
    /// </summary>
    public static IEnumerable<IReadOnlyList<int>> Periods(Brief brief, CountingPeriod per)
    {
        var horizon = brief.Horizon;
        var first = horizon.Mondays().First() - (brief.HistoryDays + Days) / Days * Days;
        return Enumerable
            .Range(0, (horizon.Days - first + Days - 1) / Days)
            .Select(week => first + week * Days)
            .Where(monday => monday + Days > -brief.HistoryDays && monday < horizon.Days)
            .GroupBy(monday => per.Around(horizon.DateOf(monday + Thursday), horizon))
            .Where(period => period.Max() + Days > 0)
            .Select(IReadOnlyList<int> (period) => [.. period]);
    }

    /// <summary>The week of an agent that begins on a Monday.</summary>
    public static OvertimeWeek Of(RosterModel model, int agent, int monday)
    {
        var (brief, person) = (model.Brief, model.Brief.Agents[agent]);
        var days = model.Days(monday, Days).ToList();
        var holidays = days.Where(day => brief.ClassOf(day) == DayClass.Holiday).ToList();
        var off = days.Count(day =>
            person.HasAgreedLeave(day)
            || (!brief.Horizon.IsWeekend(day) && brief.ClassOf(day) != DayClass.Workday)
        );
        var madeUp = days.Count(day =>
            brief.Horizon.IsWeekend(day) && brief.ClassOf(day) == DayClass.Workday
        );
        var credit = Math.Min(
            (off - madeUp) * person.Contract.LeaveDayMinutes,
            person.Contract.WeeklyMinutes
        );
        var worked = model.Sum(agent, days.Except(holidays), model.PaidMinutes);
        return new(
            worked with
            {
                Constant = worked.Constant + credit - person.Contract.WeeklyMinutes,
            },
            model.Sum(agent, holidays, model.PaidMinutes)
        );
    }
}
