using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>The overtime of an agent counted from what was worked, for the checkers.</summary>
internal sealed class OvertimeCount(Brief brief, Agent agent)
{
    private const int WeekDays = 7;

    /// <summary>The Mondays of the weeks with a known day.</summary>
    public IEnumerable<int> Mondays() =>
        Enumerable
            .Range(-brief.HistoryDays, brief.HistoryDays + brief.Horizon.Days)
            .Select(day => Week.MondayOf(day, brief.Horizon))
            .Distinct();

    /// <summary>
    /// The overtime of some weeks: for each the minutes above the contract, below 0 where it is not reached, and the minutes
    /// on public holidays.
    /// </summary>
    /// <param name="mondays">The Mondays of the weeks.</param>
    /// <param name="worked">What was worked.</param>
    public IReadOnlyList<(int Excess, int Holidays)> Weeks(
        IEnumerable<int> mondays,
        IEnumerable<Assignment> worked
    )
    {
        var byWeek = worked.ToLookup(one => Week.MondayOf(one.Day, brief.Horizon));
        return [.. mondays.Select(monday => OfWeek(monday, byWeek[monday]))];
    }

    private (int Excess, int Holidays) OfWeek(int monday, IEnumerable<Assignment> worked)
    {
        var due = agent.Contract.WeeklyMinutes - Credit(monday);
        var (own, holidays) = (0, 0);
        foreach (var one in worked)
        {
            if (brief.Calendar.On(brief.Horizon.DateOf(one.Day)).Any(special => special.IsPaidAsHoliday))
                holidays += one.PaidMinutes(brief.Horizon);
            else
                own += one.PaidMinutes(brief.Horizon);
        }

        return (own - due, holidays);
    }

    /// <summary>What leave and the days off of the calendar take from the week, less what make-up workdays add.</summary>
    private int Credit(int monday)
    {
        var days = 0;
        for (var day = monday; day < monday + WeekDays; day++)
        {
            if (!brief.IsKnown(day))
                continue;
            var kinds = brief.Calendar.On(brief.Horizon.DateOf(day)).Select(special => special.Kind).ToList();
            var weekend = brief.Horizon.DateOf(day).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            var holiday = kinds.Contains(DayKind.Holiday);
            if (agent.HasAgreedLeave(day) || (holiday && !weekend))
                days++;
            if (weekend && !holiday && kinds.Contains(DayKind.MakeUpWorkday))
                days--;
        }

        return Math.Min(days * agent.Contract.LeaveDayMinutes, agent.Contract.WeeklyMinutes);
    }
}
