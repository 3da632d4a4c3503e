using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Something in a sound scenario that is probably not meant, or could be written better.</summary>
/// <param name="Check">Name of the check that found it.</param>
/// <param name="At">Where it is written.</param>
/// <param name="What">What is there, a sentence without its final stop.</param>
/// <param name="Why">Why that is likely a mistake.</param>
/// <param name="Advice">What to do.</param>
public sealed record LintFinding(string Check, SourceSpan At, string What, string Why, string Advice)
{
    /// <summary>One line: <c>file:line:col: check: what; why; advice</c>.</summary>
    public override string ToString() => $"{At}: {Check}: {What}; {Why}; {Advice}";
}
