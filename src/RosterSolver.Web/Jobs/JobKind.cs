namespace RosterSolver.Web.Jobs;

/// <summary>What a job does.</summary>
public enum JobKind
{
    /// <summary>Solves one scenario, or one combination of a matrix.</summary>
    Solve,

    /// <summary>Puts the rosters of several scenarios side by side; each is a job of its own.</summary>
    Compare,

    /// <summary>Shows every combination of a scenario's matrix; each is a job of its own.</summary>
    Matrix,
}
