namespace RosterSolver.Scenarios;

/// <summary>A change of a scenario that gives one rule more room.</summary>
/// <param name="Words">What changes.</param>
/// <param name="Patch">What is laid over the scenario.</param>
internal sealed record Loosening(string Words, MapNode Patch);
