using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A preset of labour law as it stands in its file.</summary>
public sealed record LawSection(
    [Doc("Name of the preset")] string Law,
    [Doc("What it is called")] string Title,
    [Doc("Its articles")] IReadOnlyList<ArticleSection> Articles,
    [Doc("What it is called in Chinese", Default = "none")] string? Chinese = null,
    [Doc("Period over which hours count where a scenario does not choose one", Default = "none to choose")]
        CountingPeriod? Per = null
) : Section;

/// <summary>
/// One article: a rule of the catalogue with its options, a bound for contracts, a bound for breaks, or none of them where
/// it is only told.
/// </summary>
public sealed record ArticleSection(
    [Doc("Name within the preset")] string Id,
    [Doc("What it demands, in words")] string Says,
    [Doc("The article in English")] string Article,
    [Doc("Where its text was read")] string Source,
    [Doc("Whether value and article were checked against the source")] bool Verified,
    [Doc("The article in Chinese", Default = "none")] string? Chinese = null,
    [Doc("The rule that it amounts to, with its options", Default = "none")] MapNode? Rule = null,
    [Doc("The same for each period over which hours may count", Default = "none")]
        IReadOnlyDictionary<CountingPeriod, MapNode>? ByPeriod = null,
    [Doc("What a contract may say", Default = "anything")] ContractBoundSection? Contract = null,
    [Doc("What breaks may be", Default = "anything")] BreakBoundSection? Breaks = null
) : Section;

/// <summary>What a contract may say.</summary>
public sealed record ContractBoundSection([Doc("Most hours of a week")] [Syntax<HoursPerWeek>] int Hours)
    : Section;

/// <summary>What breaks may be.</summary>
public sealed record BreakBoundSection(
    [Doc("Length up to which a break is paid")] [Syntax<DurationInMinutes>] int PaidUpTo
) : Section;

/// <summary>A preset that a scenario names, with the articles that it does without.</summary>
public sealed record LawChoiceSection(
    [Doc("Name of the preset")] string Law,
    [Doc("Under the name of an article that is left out the reason why", Default = "none")]
        IReadOnlyDictionary<string, string>? Except = null,
    [Doc(
        "Period over which hours count, where the law leaves a choice: `cn-comprehensive` by week, month, quarter or year",
        Default = "the law's own: `quarter`"
    )]
        CountingPeriod? Per = null
) : Section;
