namespace RosterSolver.Cli;

/// <summary>How well a part of the machine is.</summary>
internal enum Health
{
    /// <summary>As it should be.</summary>
    Ok,

    /// <summary>It works, but worse than it could.</summary>
    Warning,

    /// <summary>Something does not work.</summary>
    Fault,
}

/// <summary>What was found of one part of the machine.</summary>
/// <param name="Name">The part.</param>
/// <param name="State">How well it is.</param>
/// <param name="Found">What is there.</param>
/// <param name="Advice">What to do; null where there is nothing to do.</param>
internal sealed record Diagnosis(string Name, Health State, string Found, string? Advice = null);
