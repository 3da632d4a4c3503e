namespace RosterSolver.Economics;

/// <summary>Where a combination stands among all.</summary>
public enum CellStanding
{
    /// <summary>No other is cheaper as found without serving or sharing worse.</summary>
    Frontier,

    /// <summary>Another is, but within the gaps: the best roster of this one may cost as little.</summary>
    NotDistinguishable,

    /// <summary>Another serves and shares no worse, and is proven to be cheaper.</summary>
    Dominated,

    /// <summary>There is no roster, or none that keeps what must hold.</summary>
    NoRoster,
}
