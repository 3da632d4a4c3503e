namespace RosterSolver.Scenarios;

/// <summary>The key of a parameter where it is not the parameter's name in kebab case.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class KeyAttribute(string key) : Attribute
{
    /// <summary>The key as planners write it.</summary>
    public string Key { get; } = key;
}

/// <summary>Lets a list of one be written without its brackets.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OneOrManyAttribute : Attribute;

/// <summary>
/// What a key or a section means, for the generated reference. Records outside this folder may say it with
/// <see cref="System.ComponentModel.DescriptionAttribute"/>. Limits of a number are enforced by
/// <see cref="System.ComponentModel.DataAnnotations.RangeAttribute"/>, also on the items of a list.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Class)]
public sealed class DocAttribute(string meaning) : Attribute
{
    /// <summary>The meaning, a phrase without a final stop.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>The unit where the way of writing does not show it.</summary>
    public string? Unit { get; init; }

    /// <summary>The limits as people write them, where the bound numbers are in another unit: <c>0%..100%</c>.</summary>
    public string? Range { get; init; }

    /// <summary>The default as people say it, where the parameter's own default does not: <c>no limit</c>.</summary>
    public string? Default { get; init; }
}
