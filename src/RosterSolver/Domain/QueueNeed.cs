namespace RosterSolver.Domain;

/// <summary>What one queue asks of a roster.</summary>
/// <param name="Queue">The planner's name of the queue.</param>
/// <param name="Required">Agents required on it in each planning interval.</param>
public sealed record QueueNeed(string Queue, IReadOnlyList<int> Required);
