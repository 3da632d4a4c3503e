namespace RosterSolver.Rules;

/// <summary>
/// Lists of terms, each kept once. Limits of agents who are alike differ in the agent only, so at a thousand agents nearly
/// all of a model's terms are the same few lists again and again.
/// </summary>
internal sealed class TermPool
{
    private readonly Dictionary<IReadOnlyList<Term>, IReadOnlyList<Term>> lists = new(new SameTerms());

    /// <summary>The list that stands for all lists of the same terms in the same order.</summary>
    public IReadOnlyList<Term> Shared(IReadOnlyList<Term> terms)
    {
        if (lists.TryGetValue(terms, out var known))
            return known;
        var kept = terms.ToArray();
        lists.Add(kept, kept);
        return kept;
    }

    private sealed class SameTerms : IEqualityComparer<IReadOnlyList<Term>>
    {
        public bool Equals(IReadOnlyList<Term>? one, IReadOnlyList<Term>? other) =>
            ReferenceEquals(one, other)
            || (one is not null && other is not null && one.Count == other.Count && one.SequenceEqual(other));

        public int GetHashCode(IReadOnlyList<Term> terms)
        {
            var hash = new HashCode();
            foreach (var term in terms)
                hash.Add(term);
            return hash.ToHashCode();
        }
    }
}
