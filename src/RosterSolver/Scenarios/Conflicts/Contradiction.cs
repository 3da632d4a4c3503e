using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Scenarios;

/// <summary>Rules that cannot all hold.</summary>
/// <param name="Parts">What contradicts each other.</param>
/// <param name="When">The week or the day in which it shows, to follow the word "hold"; empty for the whole horizon.</param>
/// <param name="IsMinimal">Whether the others can hold once any one of them is given up; otherwise time ended before.</param>
public sealed record Contradiction(IReadOnlyList<ConflictPart> Parts, string When, bool IsMinimal)
{
    /// <summary>Whether each of its rules is needed, though perhaps not each of the days and people named.</summary>
    public bool NeedsAllRules { get; init; }

    /// <summary>Whether what it names cannot hold even by itself.</summary>
    public bool IsAlone => Parts.Count == 1;

    /// <summary>Reads <c>li-na's leave on Wed 12-09 and max-shifts (shifts: 3) cannot all hold in week 2</c>.</summary>
    public string Sentence =>
        $"{Listed([.. Parts.Select(part => part.Words)])} cannot "
        + Parts.Count switch
        {
            1 => "hold",
            2 => "both hold",
            _ => "all hold",
        }
        + When;

    /// <summary>The same, in which a rule that stands in no scenario, but in the question, is told as what was asked.</summary>
    /// <param name="rule">Its id.</param>
    /// <param name="what">What was asked.</param>
    public Contradiction AskedFor(string rule, string what) =>
        this with
        {
            Parts = [.. Parts.Select(part => part.Rule == rule ? part.AskedFor(what) : part)],
        };

    private static string Listed(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
}

/// <summary>A part of a rule that takes part in a contradiction.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="At">Where it is written; null for what holds without being written.</param>
/// <param name="Words">What it demands, and of whom.</param>
/// <param name="IsFact">Whether it is no rule of the scenario but a fact: leave, a contract, the past.</param>
/// <param name="Claims">What it is made of.</param>
public sealed record ConflictPart(
    string Rule,
    SourceSpan? At,
    string Words,
    bool IsFact,
    IReadOnlyList<Claim> Claims
)
{
    /// <summary>The same as a part of the question.</summary>
    public ConflictPart AskedFor(string what) => this with { At = new(), Words = $"what was asked ({what})" };
}
