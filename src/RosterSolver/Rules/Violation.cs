using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>One breach of a rule in a finished roster, in words that the agent concerned understands.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Agent">The agent concerned; null when it concerns the whole centre.</param>
/// <param name="Day">The day on which it shows; null when it concerns a longer time.</param>
/// <param name="Amount">By how many units of the rule; at least 1.</param>
/// <param name="Price">What the breach costs; null when the rule is hard, so that the roster may not be used.</param>
/// <param name="Sentence">What happened, with names, days and times.</param>
public sealed record Violation(
    string Rule,
    string? Agent,
    int? Day,
    long Amount,
    Money? Price,
    string Sentence
)
{
    /// <summary>The article that is broken, or under which it is paid; null where that is no law.</summary>
    public LawArticle? Law { get; init; }

    /// <summary>What it costs money for, where it is priced.</summary>
    public CostLine Line { get; init; }

    /// <summary>Whether the rule must hold, so that the roster may not be used.</summary>
    public bool IsHard => Price is null;

    /// <summary>What the breach costs; nothing when the rule is hard.</summary>
    public Money Cost => Price ?? Money.Zero;
}
