namespace RosterSolver.Rules;

/// <summary>A weighted sum over what one agent works: a constant from the past and terms still to be decided.</summary>
/// <param name="Agent">Index of the agent in the brief.</param>
/// <param name="Terms">The undecided part.</param>
/// <param name="Constant">The part that the past, or a fixed credit, already settles.</param>
public sealed record PersonSum(int Agent, IReadOnlyList<Term> Terms, long Constant)
{
    /// <summary>What counts once for several choices.</summary>
    public IReadOnlyList<Occasion> Occasions { get; init; } = [];

    /// <summary>Rests of which each that is missing counts; a sum that has them has nothing else. Null for none.</summary>
    public RestsDue? Rests { get; init; }

    /// <summary>The undecided weights, each of which counts or does not.</summary>
    public IEnumerable<long> Weights =>
        Terms
            .Select(term => term.Weight)
            .Concat(Occasions.Select(occasion => occasion.Weight))
            .Concat(Rests is { } rests ? Enumerable.Repeat(rests.Weight, rests.Due) : []);

    /// <summary>Whether anything is left to decide.</summary>
    public bool IsOpen => Terms.Count > 0 || Occasions.Count > 0 || Rests is not null;

    /// <summary>How far what is undecided can take the sum below its constant, and above it, were each weight free.</summary>
    public (long Falls, long Rises) Reach()
    {
        var (falls, rises) = (0L, Rests is { } rests ? rests.Due * rests.Weight : 0L);
        for (var place = 0; place < Terms.Count + Occasions.Count; place++)
        {
            var weight = place < Terms.Count ? Terms[place].Weight : Occasions[place - Terms.Count].Weight;
            falls += Math.Max(0, -weight);
            rises += Math.Max(0, weight);
        }

        return (falls, rises);
    }

    /// <summary>The days on which something is to be decided, some of them more than once.</summary>
    public IEnumerable<int> Days =>
        Terms
            .Select(term => term.Day)
            .Concat(Occasions.SelectMany(occasion => occasion.Choices).Select(choice => choice.Day))
            .Concat(Rests?.Choices.Select(choice => choice.Day) ?? []);

    /// <summary>Several sums of one agent added up, none of rests; no choice is a term of two of them.</summary>
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
            Rests = Rests is { } rests ? rests with { Weight = rests.Weight * factor } : null,
        };

    /// <summary>The value that the sum takes in a drawn roster.</summary>
    public long ValueIn(Choices chosen) =>
        Constant
        + Terms.Sum(term => chosen.Contains(Agent, term.Day, term.Shift) ? term.Weight : 0)
        + Occasions.Sum(occasion => IsMet(occasion, chosen) ? occasion.Weight : 0)
        + (Rests is { } rests ? rests.Weight * Math.Max(0, rests.Due - rests.HadBy(Agent, chosen)) : 0);

    private bool IsMet(Occasion occasion, Choices chosen) =>
        occasion.Choices.Any(choice => chosen.Contains(Agent, choice.Day, choice.Shift));
}
