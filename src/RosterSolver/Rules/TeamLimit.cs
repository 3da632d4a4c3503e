using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>The weighted sums of several people add up to at most a number.</summary>
/// <param name="Rule">Id of the rule that wrote it.</param>
/// <param name="Sums">The sums, one a person, made of terms only; one of them has any.</param>
/// <param name="AtMost">The most that they may come to.</param>
/// <param name="Price">Price of each unit above; null when it must hold.</param>
public sealed record TeamLimit(string Rule, IReadOnlyList<PersonSum> Sums, long AtMost, Money? Price)
    : Limit(Rule, Price)
{
    /// <inheritdoc/>
    public override long BreachIn(Choices chosen) =>
        Math.Max(0, Sums.Sum(sum => sum.ValueIn(chosen)) - AtMost);

    /// <summary>The last day on which something is to be decided.</summary>
    public int LastDay => Sums.SelectMany(sum => sum.Terms).Max(term => term.Day);
}
