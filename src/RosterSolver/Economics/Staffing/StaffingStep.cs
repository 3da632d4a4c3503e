namespace RosterSolver.Economics;

/// <summary>What a study of a plan searches for next.</summary>
/// <param name="What">In words: <c>the cheapest plan</c>.</param>
/// <param name="Plans">How many plans that takes, at least 1.</param>
/// <param name="Longest">The longest that their searches take on all cores; adding up and the audit come on top.</param>
public readonly record struct StaffingStep(string What, int Plans, TimeSpan Longest);
