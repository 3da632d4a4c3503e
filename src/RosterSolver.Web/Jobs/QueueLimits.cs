namespace RosterSolver.Web.Jobs;

/// <summary>How much may wait.</summary>
/// <param name="Most">Solves that wait or are at work, of all tenants together.</param>
public sealed record QueueLimits(int Most = 1_000);
