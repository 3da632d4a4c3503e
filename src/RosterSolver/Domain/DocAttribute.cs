namespace RosterSolver.Domain;

/// <summary>
/// What a key of the scenario language means. The reference for planners and the schema for editors are
/// generated from it, so it is written for planners.
/// </summary>
/// <param name="meaning">One or two sentences.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Field)]
public sealed class DocAttribute(string meaning) : Attribute
{
    /// <summary>One or two sentences.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>Unit of the value, e.g. <c>minutes</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>What happens when the key is left out, as a planner would write the value.</summary>
    public string? Default { get; init; }
}
