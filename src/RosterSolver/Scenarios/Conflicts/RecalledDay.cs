namespace RosterSolver.Scenarios;

/// <summary>A day of leave on which somebody is to work after all.</summary>
/// <param name="Agent">The agent's id.</param>
/// <param name="Day">The day; 0 is the horizon's first.</param>
public sealed record RecalledDay(string Agent, int Day);
