namespace RosterSolver.Domain;

/// <summary>
/// Something in what a planner wrote that can be planned with and may still be a slip: it is told, and the run goes on.
/// </summary>
/// <param name="At">The position of the key or value.</param>
/// <param name="What">What may be wrong, a sentence without its final stop.</param>
public sealed record ScenarioWarning(SourceSpan At, string What)
{
    /// <summary>One line: <c>file:line:col: warning: what</c>.</summary>
    public override string ToString() => $"{At}: warning: {What}";
}
