namespace RosterSolver.Demand;

/// <summary>How calls turn into agents.</summary>
public enum QueueModel
{
    /// <summary>Callers wait for ever.</summary>
    ErlangC,

    /// <summary>Callers leave after an exponential patience.</summary>
    ErlangA,

    /// <summary>No queueing: hours of work divided by utilisation.</summary>
    Workload,
}
