using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Minutes of one queue and interval that matter alike to the checker of coverage.</summary>
/// <param name="MustBe">Whether they are part of the floor, which comes before all prices.</param>
/// <param name="Saved">Money that a minute of them saves; below zero for minutes too many.</param>
/// <param name="Minutes">How many minutes; null without end.</param>
internal readonly record struct StaffingStep(bool MustBe, Money Saved, long? Minutes);
