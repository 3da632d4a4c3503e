namespace RosterSolver.Rules;

/// <summary>A weighted sum over what one agent works: a constant from the past and terms still to be decided.</summary>
/// <param name="Agent">Index of the agent in the brief.</param>
/// <param name="Terms">The undecided part.</param>
/// <param name="Constant">The part that the past, or a fixed credit, already settles.</param>
public sealed record PersonSum(int Agent, IReadOnlyList<Term> Terms, long Constant)
{
    /// <summary>What counts once for several choices.</summary>
    public IReadOnlyList<Occasion> Occasions { get; init; } = [];

    /// <summary>The undecided weights, each of which counts or does not.</summary>
    public IEnumerable<long> Weights =>
        Terms.Select(term => term.Weight).Concat(Occasions.Select(occasion => occasion.Weight));

    /// <summary>Whether anything is left to decide.</summary>
    public bool IsOpen => Terms.Count > 0 || Occasions.Count > 0;

    /// <summary>How far what is undecided can take the sum below its constant, and above it, were each weight free.</summary>
    public (long Falls, long Rises) Reach()
    {
        var (falls, rises) = (0L, 0L);
        for (var place = 0; place < Terms.Count + Occasions.Count; place++)
        {
            var weight = place < Terms.Count ? Terms[place].Weight : Occasions[place - Terms.Count].Weight;
            falls += Math.Max(0, -weight);
            rises += Math.Max(0, weight);
        }

        return (falls, rises);
    }

    /// <summary>Several sums of one agent added up; no choice is a term of two of them.</summary>
    public static PersonSum Of(int agent, IEnumerable<PersonSum> sums)
    {
        var parts = sums.ToList();
        return new(agent, [.. parts.SelectMany(sum => sum.Terms)], parts.Sum(sum => sum.Constant))
        {
            Occasions = [.. parts.SelectMany(sum => sum.Occasions)],
        };
    }

    /// <summary>The sum with its signs turned.</summary>
    public PersonSum Negated() => Times(-1);

    /// <summary>So many times the sum.</summary>
    public PersonSum Times(long factor) =>
        new(Agent, [.. Terms.Select(term => term with { Weight = term.Weight * factor })], Constant * factor)
        {
            Occasions =
            [
                .. Occasions.Select(occasion => occasion with { Weight = occasion.Weight * factor }),
            ],
        };

    /// <summary>The value that the sum takes in a drawn roster.</summary>
    public long ValueIn(Choices chosen) =>
        Constant
        + Terms.Sum(term => chosen.Contains(Agent, term.Day, term.Shift) ? term.Weight : 0)
        + Occasions.Sum(occasion => IsMet(occasion, chosen) ? occasion.Weight : 0);

    private bool IsMet(Occasion occasion, Choices chosen) =>
        occasion.Choices.Any(choice => chosen.Contains(Agent, choice.Day, choice.Shift));
}
