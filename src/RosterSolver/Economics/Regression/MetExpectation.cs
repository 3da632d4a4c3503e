using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>One thing that was expected of a solve, beside what was found.</summary>
/// <param name="What">What it is about: <c>service-level</c>.</param>
/// <param name="Expected">What was expected, in words.</param>
/// <param name="Seen">What was found.</param>
/// <param name="Holds">Whether that is as expected.</param>
/// <param name="At">Where it is written.</param>
public sealed record MetExpectation(string What, string Expected, string Seen, bool Holds, SourceSpan At)
{
    /// <summary>Values of the scenario with which it would hold; none where that is for a person to write.</summary>
    public IReadOnlyList<BandUpdate> Updates { get; init; } = [];

    /// <summary>Reads <c>service-level: expected at least 80%, found 78.3%</c>.</summary>
    public string Sentence => $"{What}: expected {Expected}, found {Seen}";
}
