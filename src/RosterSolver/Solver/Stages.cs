namespace RosterSolver.Solver;

/// <summary>By which stages a roster is solved.</summary>
public enum Stages
{
    /// <summary>What suits the size: small rosters whole, others planned.</summary>
    Auto,

    /// <summary>CP-SAT over the whole model on one core, parts of it on the other.</summary>
    Whole,

    /// <summary>A plan that counts people, then their names, then parts.</summary>
    Plan,

    /// <summary>Person by person, then parts.</summary>
    Tours,

    /// <summary>By whole tours of everybody, with a bound as close; where heads by shift and day are all that is asked of all.</summary>
    Columns,
}
