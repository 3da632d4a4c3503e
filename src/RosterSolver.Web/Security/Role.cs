namespace RosterSolver.Web.Security;

/// <summary>What a key allows; each role may do what those before it may.</summary>
public enum Role
{
    /// <summary>Reads scenarios, jobs and results.</summary>
    Viewer,

    /// <summary>Writes scenarios, submits and cancels jobs.</summary>
    Planner,

    /// <summary>Reads the audit log as well.</summary>
    Admin,
}
