using System.Text;

namespace RosterSolver.Domain;

/// <summary>
/// One fault in what a planner wrote, as a value: where it is, what is wrong, what was expected there, and the
/// likeliest intended word. All faults of a stage are collected before a run stops.
/// </summary>
/// <param name="At">The position of the faulty key, value or CSV field.</param>
/// <param name="What">What is wrong, a sentence without its final stop, e.g. <c>unknown key 'hrizon'</c>.</param>
/// <param name="Expected">What would have been right, e.g. <c>a duration such as 7h30m</c>; null if What says it.</param>
/// <param name="DidYouMean">The nearest allowed word, or null when none is near.</param>
public sealed record ScenarioError(
    SourceSpan At,
    string What,
    string? Expected = null,
    string? DidYouMean = null
)
{
    /// <summary>One line: <c>file:line:col: what; expected ...; did you mean '...'?</c></summary>
    public override string ToString()
    {
        var line = new StringBuilder($"{At}: {What}");
        if (Expected is not null)
            line.Append("; expected ").Append(Expected);
        if (DidYouMean is not null)
            line.Append("; did you mean '").Append(DidYouMean).Append("'?");
        return line.ToString();
    }
}
