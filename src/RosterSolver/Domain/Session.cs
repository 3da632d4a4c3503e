namespace RosterSolver.Domain;

/// <summary>Those who attend an activity at the same time: one session, or as many as their number needs.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Range">When.</param>
/// <param name="People">The shifts in which it is attended.</param>
public sealed record Session(Activity Activity, TimeRange Range, IReadOnlyList<Assignment> People)
{
    /// <summary>How many people more it needs to be large enough; 0 when it is.</summary>
    public int Lacking => Activity.Lacking(People.Count);

    /// <summary>Whether it cannot change: somebody attends it in a shift that starts before the minute until which all stays.</summary>
    public bool IsSettled(int until) => People.Any(worked => worked.Range.Start < until);

    /// <summary>The sessions of an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="worked">The shifts of a roster.</param>
    public static IEnumerable<Session> Of(Activity activity, IEnumerable<Assignment> worked) =>
        from shift in worked
        from taken in shift.Activities
        where string.Equals(taken.Activity, activity.Id, StringComparison.Ordinal)
        group shift by taken.Range.Start into together
        select new Session(activity, new(together.Key, together.Key + activity.Minutes), [.. together]);
}
