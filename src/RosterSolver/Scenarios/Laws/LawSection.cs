using System.ComponentModel.DataAnnotations;

namespace RosterSolver.Scenarios;

/// <summary>A preset of labour law as it stands in its file.</summary>
public sealed record LawSection(
    string Law,
    string Title,
    IReadOnlyList<ArticleSection> Articles,
    string? Chinese = null
) : Section;

/// <summary>
/// One article: a rule of the catalogue with its options, a bound for contracts, a bound for breaks, or none of them where
/// it is only told.
/// </summary>
public sealed record ArticleSection(
    string Id,
    string Says,
    string Article,
    string Source,
    bool Verified,
    string? Chinese = null,
    MapNode? Rule = null,
    ContractBoundSection? Contract = null,
    BreakBoundSection? Breaks = null
) : Section;

/// <summary>What a contract may say.</summary>
public sealed record ContractBoundSection([Syntax<HoursPerWeek>] int Hours) : Section;

/// <summary>What breaks may be.</summary>
public sealed record BreakBoundSection([Syntax<DurationInMinutes>] int PaidUpTo) : Section;

/// <summary>A preset that a scenario names, with the articles that it does without.</summary>
public sealed record LawChoiceSection(string Law, IReadOnlyDictionary<string, string>? Except = null)
    : Section;
