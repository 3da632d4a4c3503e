namespace RosterSolver.Economics;

/// <summary>Ways to judge what callers meet, from the quick formula to the slow truth.</summary>
public enum Judge
{
    /// <summary>Stationary, nobody gives up.</summary>
    ErlangC,

    /// <summary>Stationary, callers give up.</summary>
    ErlangA,

    /// <summary>The exact queue whose load and agents change over time.</summary>
    Transient,

    /// <summary>Single agents and callers, drawn at random.</summary>
    Simulation,
}
