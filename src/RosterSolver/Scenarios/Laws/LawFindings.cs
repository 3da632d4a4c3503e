using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// What contradicts a law, found before anything is solved: a fault, or a warning where the article was not verified.
/// </summary>
internal sealed class LawFindings(List<ScenarioError> errors)
{
    private readonly List<ScenarioWarning> warnings = [];

    /// <summary>The warnings so far.</summary>
    public IReadOnlyList<ScenarioWarning> Warnings => warnings;

    /// <summary>Something that the article does not allow.</summary>
    /// <param name="law">The law.</param>
    /// <param name="entry">Its article.</param>
    /// <param name="at">Where it is written.</param>
    /// <param name="what">What it says.</param>
    /// <param name="expected">What the article asks for.</param>
    public void Add(NamedLaw law, LawEntry entry, SourceSpan at, string what, string expected)
    {
        var said = $"{what}, against {law.Law.Name} at {law.At}: {entry.Article}";
        if (entry.Article.IsVerified)
            errors.Add(new(at, said, expected));
        else
            warnings.Add(new(at, $"{said}; expected {expected}"));
    }

    /// <summary>Something to know.</summary>
    public void Tell(SourceSpan at, string what) => warnings.Add(new(at, what));
}
