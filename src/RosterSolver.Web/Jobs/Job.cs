using RosterSolver.Domain;

namespace RosterSolver.Web.Jobs;

/// <summary>A job as it stands.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Tenant">Whose it is.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Kind">What it does.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Parent">The comparison or matrix that it is a part of; null for none.</param>
/// <param name="Place">Its place among the parts, from 0.</param>
/// <param name="Attempt">How many workers have begun it; only the last may write its result.</param>
/// <param name="Worker">Who began it last.</param>
/// <param name="IsCancelling">Whether it was asked to end.</param>
/// <param name="Submitted">When it came.</param>
/// <param name="Started">When a worker first began it.</param>
/// <param name="Ended">When it ended.</param>
/// <param name="Scenarios">The files of its scenarios: one, or those that are compared.</param>
/// <param name="Settings">How it is solved.</param>
/// <param name="Cost">Cost of the best roster so far, in the scenario's currency.</param>
/// <param name="Bound">What is proven: no roster costs less.</param>
/// <param name="Message">How it ended, a sentence without its final stop.</param>
public sealed record Job(
    JobId Id,
    string Tenant,
    string Name,
    JobKind Kind,
    JobState State,
    JobId? Parent,
    int Place,
    int Attempt,
    string? Worker,
    bool IsCancelling,
    DateTimeOffset Submitted,
    DateTimeOffset? Started,
    DateTimeOffset? Ended,
    IReadOnlyList<string> Scenarios,
    JobSettings Settings,
    Money? Cost,
    Money? Bound,
    string? Message
);
