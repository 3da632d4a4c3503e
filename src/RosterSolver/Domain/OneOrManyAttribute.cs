namespace RosterSolver.Domain;

/// <summary>Lets a list of one be written without its brackets.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class OneOrManyAttribute : Attribute;
