namespace RosterSolver.Demand;

/// <summary>
/// What a service level counts. When callers leave, the five differ by several agents; when they never leave they
/// are one. T is the threshold.
/// </summary>
public enum ServiceLevelDefinition
{
    /// <summary>Answered within T, of all calls offered.</summary>
    Offered,

    /// <summary>The chance that a caller who never leaves is answered within T.</summary>
    Virtual,

    /// <summary>Answered within T, of the calls offered less those abandoned within T.</summary>
    ExcludingShortAbandons,

    /// <summary>Answered or abandoned within T, of all calls offered.</summary>
    WaitWithinThreshold,

    /// <summary>Answered within T, of the calls answered.</summary>
    OfServed,
}
