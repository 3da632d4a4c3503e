namespace RosterSolver.Domain;

/// <summary>An activity as one agent attends it.</summary>
/// <param name="Activity">The id of the kind of activity: training, team-meeting.</param>
/// <param name="Range">When, in minutes since the horizon's first midnight.</param>
public readonly record struct ActivityTaken(string Activity, TimeRange Range)
{
    /// <summary>The day on which it begins; that of a night shift may be the day after the shift's.</summary>
    public int Day => (int)Math.Floor(Range.Start / (double)Horizon.Day);
}
