using RosterSolver.Demand;

namespace RosterSolver.Scenarios;

/// <summary>A history that was read, and what the planner should know about it.</summary>
/// <param name="History">The calls.</param>
/// <param name="Notices">What was left out or found missing, a sentence each without its final stop.</param>
public sealed record ImportedHistory(CallHistory History, IReadOnlyList<string> Notices);
