namespace RosterSolver.Solver;

/// <summary>Which numbers of a staffing plan must be whole.</summary>
internal enum WholeNumbers
{
    /// <summary>None: a linear programme, in which limits have prices.</summary>
    None,

    /// <summary>People who come or go, and the classes that are held.</summary>
    People,

    /// <summary>These, and whether others work in a week.</summary>
    All,
}
