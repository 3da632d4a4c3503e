namespace RosterSolver.Web.Jobs;

/// <summary>Where a job stands.</summary>
public enum JobState
{
    /// <summary>It waits for a worker; or, with children, for them.</summary>
    Queued,

    /// <summary>A worker is at it; or, with children, at one of them.</summary>
    Running,

    /// <summary>Its result is there.</summary>
    Done,

    /// <summary>The rules contradict each other; why is in its files.</summary>
    Impossible,

    /// <summary>No roster was found in the time given.</summary>
    NoRoster,

    /// <summary>A fault of ours, or of what it depended on; its message says which.</summary>
    Failed,

    /// <summary>Somebody ended it; the best roster so far is in its files.</summary>
    Cancelled,
}

/// <summary>What follows from a state.</summary>
public static class JobStates
{
    /// <summary>Whether a job ends there.</summary>
    public static bool IsEnd(this JobState state) => state is not (JobState.Queued or JobState.Running);

    /// <summary>Whether the work came to its own end, so that a worker that is to stop may still write it.</summary>
    public static bool IsWhole(this JobState state) => state is JobState.Done or JobState.Impossible;
}
