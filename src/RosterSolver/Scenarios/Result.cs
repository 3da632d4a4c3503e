using System.Diagnostics.CodeAnalysis;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>What a stage made of a text: the value, or every fault that it found.</summary>
/// <param name="Value">The value; null exactly when there are errors.</param>
/// <param name="Errors">The faults, each with its position; empty when there is a value.</param>
public sealed record Result<T>(T? Value, IReadOnlyList<ScenarioError> Errors)
    where T : class
{
    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool Ok => Value is not null;
}
