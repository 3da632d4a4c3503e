namespace RosterSolver.Web.Jobs;

/// <summary>A job in the hands of a worker, until its lease runs out.</summary>
/// <param name="Job">The job; its attempt is the worker's.</param>
/// <param name="Incumbent">The best roster of the attempts before, as roster.csv; null for none.</param>
public sealed record Held(Job Job, byte[]? Incumbent);

/// <summary>What a worker hears when it says that it is still at a job.</summary>
public enum Pulse
{
    /// <summary>The job is its own.</summary>
    Held,

    /// <summary>Somebody asks for its end.</summary>
    Cancelling,

    /// <summary>The job is in other hands, or at its end: nothing that this worker finds counts any more.</summary>
    Lost,
}
