namespace RosterSolver.Scenarios;

/// <summary>The key of a parameter where it is not the parameter's name in kebab case.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class KeyAttribute(string key) : Attribute
{
    /// <summary>The key as planners write it.</summary>
    public string Key { get; } = key;
}

/// <summary>The key that a single value stands for where the record is written without its braces: <c>0</c> for <c>{ exactly: 0 }</c>.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ShortAttribute : Attribute;
