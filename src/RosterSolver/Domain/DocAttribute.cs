namespace RosterSolver.Domain;

/// <summary>
/// What a key or a section of the scenario language means. The reference for planners is generated from it.
/// Limits of a number are enforced by <see cref="System.ComponentModel.DataAnnotations.RangeAttribute"/>, also on
/// the items of a list.
/// </summary>
/// <param name="meaning">The meaning, a phrase or sentences without the final stop.</param>
[AttributeUsage(
    AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Field
)]
public sealed class DocAttribute(string meaning) : Attribute
{
    /// <summary>The meaning, a phrase or sentences without the final stop.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>The unit where the way of writing does not show it.</summary>
    public string? Unit { get; init; }

    /// <summary>The limits as people write them, where the bound numbers are in another unit: <c>0%..100%</c>.</summary>
    public string? Range { get; init; }

    /// <summary>The default as people say it, where the parameter's own default does not: <c>no limit</c>.</summary>
    public string? Default { get; init; }
}
