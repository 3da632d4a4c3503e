namespace RosterSolver.Web.Jobs;

/// <summary>A process that solves jobs.</summary>
/// <param name="Name">Its name, unlike any other.</param>
/// <param name="Machine">Its machine.</param>
/// <param name="Slots">Jobs that it does at a time.</param>
/// <param name="Started">When it began.</param>
/// <param name="Seen">When it last said that it is there.</param>
/// <param name="Jobs">The jobs that it is at.</param>
public sealed record Worker(
    string Name,
    string Machine,
    int Slots,
    DateTimeOffset Started,
    DateTimeOffset Seen,
    IReadOnlyList<JobId> Jobs
);
