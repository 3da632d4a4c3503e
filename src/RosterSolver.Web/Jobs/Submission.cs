namespace RosterSolver.Web.Jobs;

/// <summary>What became of a request.</summary>
public abstract record Submission
{
    private Submission() { }

    /// <summary>It is a job.</summary>
    /// <param name="Id">The job.</param>
    /// <param name="IsNew">Whether this request made it; false where the same request had come before.</param>
    public sealed record Accepted(JobId Id, bool IsNew) : Submission;

    /// <summary>Another request has come with the same key.</summary>
    /// <param name="Id">The job of that request.</param>
    public sealed record Conflict(JobId Id) : Submission;

    /// <summary>As many jobs wait as may wait.</summary>
    /// <param name="Length">How many do.</param>
    public sealed record QueueFull(int Length) : Submission;
}
