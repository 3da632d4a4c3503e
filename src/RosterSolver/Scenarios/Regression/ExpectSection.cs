using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>How a solve is expected to end.</summary>
public enum ExpectedStatus
{
    /// <summary>With a roster, proven best or not.</summary>
    Roster,

    /// <summary>With a roster that is proven best, or within the gap that is asked for.</summary>
    Optimal,

    /// <summary>Without one, because the rules contradict each other.</summary>
    Impossible,
}

/// <summary>What the solve of a scenario is expected to bring.</summary>
[Doc(
    "What `roster test` expects of the solve: invariants and bands, never a whole roster, for another run may find another one that is as "
        + "good. Every figure is worked out from the roster, as reports do. A file that extends this one takes the bands over, but is "
        + "only tested if it has an `expect` of its own"
)]
public sealed record ExpectSection(
    [Doc(
        "How it ends: `roster` (with one), `optimal` (proven, or within `gap` of solve) or `impossible`",
        Default = "`roster`, or `impossible` where that is written"
    )]
        ExpectedStatus? Status = null,
    [Doc(
        "Rules, and facts such as `leave`, `weekly-hours` and `history`, that contradict each other: one contradiction that is found names "
            + "them all, perhaps among others",
        Default = "there is a roster"
    )]
    [OneOrMany]
        IReadOnlyList<string>? Impossible = null,
    [Doc("Breaches of rules that must hold, as the checkers find them", Default = "`0`")]
        BandSection? HardViolations = null,
    [Doc("Under the name of a rule its breaches, hard and priced", Default = "any number")]
        IReadOnlyDictionary<string, BandSection>? Violations = null,
    [Doc("Calls answered in time, of all queues", Default = "any")] BandSection? ServiceLevel = null,
    [Doc("Calls answered at all", Default = "any")] BandSection? AnswerRate = null,
    [Doc("Time on calls over time on the phone", Default = "any")] BandSection? Occupancy = null,
    [Doc("Missing agent-hours of all queues", Default = "any")] BandSection? UnderstaffedHours = null,
    [Doc("Surplus agent-hours of all queues", Default = "any")] BandSection? OverstaffedHours = null,
    [Doc("Cost of the roster: all that its rules cost", Default = "any")] BandSection? Cost = null,
    [Doc("Share of that cost that is not proven to be needed", Default = "any")] BandSection? Gap = null,
    [Doc(
        "Most less fewest among agents of the same contract and exemptions, of `nights`, `weekends`, `lates`, or in minutes of `meals`",
        Default = "any"
    )]
        IReadOnlyDictionary<SpreadOf, BandSection>? Spread = null,
    [Doc(
        "Any other figure under the name that it has in summary.json, such as `heads-missing`, `paid-hours` or `attendance`",
        Default = "any"
    )]
        IReadOnlyDictionary<string, BandSection>? Figures = null,
    [Doc("Days of agents that come out in one way only", Default = "none")]
        IReadOnlyList<ExpectedDaySection>? Days = null
) : Section
{
    /// <summary>How the solve has to end.</summary>
    public ExpectedStatus Ending =>
        Status ?? (Impossible is null ? ExpectedStatus.Roster : ExpectedStatus.Impossible);
}

/// <summary>What is spread over agents.</summary>
public enum SpreadOf
{
    /// <summary>Night shifts.</summary>
    Nights,

    /// <summary>Days worked on weekends.</summary>
    Weekends,

    /// <summary>Late shifts.</summary>
    Lates,

    /// <summary>When meals begin against the average.</summary>
    Meals,
}

/// <summary>A day of an agent.</summary>
[Doc("A day of an agent: the shift template that is worked, or `off`")]
public sealed record ExpectedDaySection(
    [Doc("The agent")] string Agent,
    [Doc("The day")] DateOnly Date,
    [Doc("The template that is worked, one of its starts such as `early@07:30`, or `off`")] string Shift
) : Section
{
    /// <summary>The word for a day without a shift.</summary>
    public const string Off = "off";
}
