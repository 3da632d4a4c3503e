using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>When sessions of an activity may begin: on quarters of an hour, within a shift of somebody.</summary>
internal sealed class SessionTimes
{
    private readonly Activity activity;
    private readonly Horizon horizon;
    private readonly IReadOnlyList<Shift> shifts;

    /// <summary>The times of an activity.</summary>
    public SessionTimes(Activity activity, Brief brief)
    {
        this.activity = activity;
        horizon = brief.Horizon;
        shifts = brief.Shifts;
    }

    /// <summary>The possible sessions of a week, ascending.</summary>
    public IEnumerable<TimeRange> OfWeek(int monday) =>
        from day in Enumerable.Range(monday, 7)
        where day >= 0 && day < horizon.Days
        from start in Enumerable.Range(0, Horizon.Day / BreakOrder.Step)
        let begins = day * Horizon.Day + start * BreakOrder.Step
        let range = new TimeRange(begins, begins + activity.Minutes)
        where activity.MayBe(range, horizon) && shifts.Any(shift => Holds(shift, range, day))
        select range;

    /// <summary>Whether the shift holds the session when it starts on the day of the session or the day before.</summary>
    private static bool Holds(Shift shift, TimeRange range, int day) =>
        new[] { day - 1, day }
            .Select(shift.On)
            .Any(worked => worked.Start <= range.Start && worked.End >= range.End);
}
