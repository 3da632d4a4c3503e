namespace RosterSolver.Rules;

/// <summary>A weighted sum over what one agent works: a constant from the past and terms still to be decided.</summary>
/// <param name="Agent">Index of the agent in the brief.</param>
/// <param name="Terms">The undecided part.</param>
/// <param name="Constant">The part that the past, or a fixed credit, already settles.</param>
public sealed record PersonSum(int Agent, IReadOnlyList<Term> Terms, long Constant)
{
    /// <summary>The sum with its signs turned.</summary>
    public PersonSum Negated() =>
        new(Agent, [.. Terms.Select(term => term with { Weight = -term.Weight })], -Constant);

    /// <summary>The value that the sum takes in a drawn roster.</summary>
    public long ValueIn(Choices chosen) =>
        Constant + Terms.Sum(term => chosen.Contains(Agent, term.Day, term.Shift) ? term.Weight : 0);
}
