namespace RosterSolver.Domain;

/// <summary>People asked for in a shift template on a day, all its starts together.</summary>
/// <param name="Day">Day of the horizon, from 0.</param>
/// <param name="Template">The template.</param>
/// <param name="Required">People asked for.</param>
/// <param name="Missing">Price of each missing one; null for the price of the rule.</param>
/// <param name="Surplus">Price of each surplus one; null for the price of the rule.</param>
public sealed record HeadsNeed(int Day, string Template, int Required, Money? Missing, Money? Surplus);
