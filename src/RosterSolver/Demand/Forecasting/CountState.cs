namespace RosterSolver.Demand;

/// <summary>Whether the calls of an interval of the past are known.</summary>
public enum CountState
{
    /// <summary>Nobody answers then.</summary>
    Closed,

    /// <summary>Agents answer then, but the count was lost.</summary>
    Missing,

    /// <summary>Counted, be it zero.</summary>
    Counted,

    /// <summary>The clocks went forward over it.</summary>
    Skipped,
}
