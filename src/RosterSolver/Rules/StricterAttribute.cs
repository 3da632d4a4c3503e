namespace RosterSolver.Rules;

/// <summary>Which way of two numbers is the stricter.</summary>
public enum When
{
    /// <summary>The smaller.</summary>
    Less,

    /// <summary>The larger.</summary>
    More,
}

/// <summary>Says of an option which way it is stricter, so that a scenario can be held to a law.</summary>
/// <param name="when">The stricter way.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class StricterAttribute(When when) : Attribute
{
    /// <summary>The stricter way.</summary>
    public When When { get; } = when;
}
