namespace RosterSolver.Economics;

/// <summary>Why a service level came out otherwise than promised.</summary>
public enum MissCause
{
    /// <summary>What the requirement promised beyond the target: whole agents, occupancy, a floor.</summary>
    Requirement,

    /// <summary>The roster is not the requirement: gaps and surplus.</summary>
    ScheduleFit,

    /// <summary>Other calls came than were forecast.</summary>
    Forecast,

    /// <summary>They took longer, or shorter, than planned.</summary>
    HandleTime,

    /// <summary>More, or fewer, agents were absent than shrinkage plans for.</summary>
    Shrinkage,

    /// <summary>Those present were on the phone less, or more, than planned.</summary>
    Adherence,

    /// <summary>Chance, and whatever the queueing model leaves out.</summary>
    Model,
}

/// <summary>What one cause does to a service level.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Share">By how much it raises the service level; below 0 lowers it.</param>
public sealed record MissPart(MissCause Cause, decimal Share);
