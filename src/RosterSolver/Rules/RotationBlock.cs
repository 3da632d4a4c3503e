namespace RosterSolver.Rules;

/// <summary>How long an agent stays in a family of shifts.</summary>
public enum RotationBlock
{
    /// <summary>A calendar week, Monday to Sunday.</summary>
    Week,
}
