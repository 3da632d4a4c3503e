using RosterSolver.Domain;
using RosterSolver.Reports;

namespace RosterSolver.Web.Jobs;

/// <summary>What an attempt brought.</summary>
/// <param name="State">How the job ends with it.</param>
/// <param name="Message">How it ended, a sentence without its final stop.</param>
/// <param name="Files">Its files; none where there is nothing that may be used.</param>
public sealed record JobResult(JobState State, string Message, IReadOnlyList<OutputFile> Files)
{
    /// <summary>Cost of the roster; null where there is none.</summary>
    public Money? Cost { get; init; }

    /// <summary>What is proven of it.</summary>
    public Money? Bound { get; init; }

    /// <summary>A job that brought nothing.</summary>
    public static JobResult Without(JobState state, string message) => new(state, message, []);
}
