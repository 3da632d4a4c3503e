namespace RosterSolver.Domain;

/// <summary>What an agent asks for on a day.</summary>
/// <param name="Day">The day; 0 is the horizon's first, and days outside it do not matter.</param>
/// <param name="Works">Whether the agent asks to work; otherwise not to.</param>
/// <param name="Template">The shift template that is meant; null for any.</param>
/// <param name="Weight">How many times the usual a refusal counts.</param>
public sealed record Wish(int Day, bool Works, string? Template, int Weight);
