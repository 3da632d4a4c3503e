using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// A limit on one person, followed day by day. What has been summed up so far is told apart only as far as it still
/// matters: a sum that can no longer exceed the limit counts as the largest such sum, and one that can no longer keep
/// it has its breach charged at once. Within the days of an occasion it is told too whether the occasion has been met.
/// </summary>
internal sealed class TourLimit
{
    /// <summary>A state is the sum in so many units; below them it tells of the occasion of these days.</summary>
    private const long SumUnit = 4;
    private const long MetToday = 1;
    private const long MetBefore = 2;

    private readonly PersonLimit limit;
    private readonly Dictionary<(int Day, int Shift), long> weights;
    private readonly Occasion?[] under;
    private readonly long[] most;
    private readonly long[] least;

    /// <summary>Follows a limit; a person works at most one shift a day.</summary>
    public TourLimit(PersonLimit limit, IReadOnlyList<(int Day, int Shift)> open)
    {
        this.limit = limit;
        var known = open.ToHashSet();
        var terms = limit.Sum.Terms.Where(term => known.Contains((term.Day, term.Shift))).ToList();
        var occasions = limit
            .Sum.Occasions.Select(occasion =>
                occasion with
                {
                    Choices = [.. occasion.Choices.Where(known.Contains)],
                }
            )
            .Where(occasion => occasion.Choices.Count > 0)
            .ToList();
        weights = terms.ToDictionary(term => (term.Day, term.Shift), term => term.Weight * SumUnit);
        foreach (var choice in occasions.SelectMany(occasion => occasion.Choices))
            weights[choice] = weights.GetValueOrDefault(choice) + MetToday;
        var days = weights.Keys.Select(choice => choice.Day).ToList();
        IsEmpty = days.Count == 0;
        First = IsEmpty ? 0 : days.Min();
        Last = IsEmpty ? -1 : days.Max();
        under = new Occasion?[Last - First + 1];
        foreach (var occasion in occasions)
            Array.Fill(under, occasion, occasion.First - First, occasion.Last - occasion.First + 1);
        most = Ahead(terms, occasions, Math.Max, many => many.Max());
        least = Ahead(terms, occasions, Math.Min, many => many.Min());
    }

    /// <summary>Whether none of its choices is open.</summary>
    public bool IsEmpty { get; }

    /// <summary>First day on which it asks.</summary>
    public int First { get; }

    /// <summary>Last day on which it asks.</summary>
    public int Last { get; }

    /// <summary>Whether the sum has to be remembered from the day to the next.</summary>
    public bool SpansAfter(int day) => First <= day && day < Last;

    /// <summary>What a shift on a day adds to the state; nothing for a day off (-1).</summary>
    public long Weight(int day, int shift) => weights.GetValueOrDefault((day, shift));

    /// <summary>The state before the first day, as far as it matters; of an empty limit, whether it is kept at all.</summary>
    public long? Begin(ref long charge) => Told(limit.Sum.Constant, 0, null, isMet: false, ref charge);

    /// <summary>
    /// The state after a day as far as it matters, or null when the limit is hard and can no longer be kept.
    /// </summary>
    /// <param name="state">The state before the day and what the shift of the day adds to it.</param>
    /// <param name="day">The day.</param>
    /// <param name="charge">Raised by what is now certain to be charged, in units of money.</param>
    public long? After(long state, int day, ref long charge)
    {
        var occasion = under[day - First];
        var (sum, met) = (state >> 2, state & (SumUnit - 1));
        if (met == MetToday)
            sum += occasion!.Weight;
        var isOpen = occasion is not null && day < occasion.Last;
        return Told(sum, day - First + 1, isOpen ? occasion : null, met > 0, ref charge);
    }

    private long? Told(long sum, int place, Occasion? open, bool isMet, ref long charge)
    {
        var weight = open?.Weight ?? 0;
        var due = isMet ? 0 : weight;
        var broken = limit.AtMost - least[place] - Math.Min(0, due);
        var flag = open is not null && isMet ? MetBefore : 0;
        if (sum <= limit.AtMost - most[place] - Math.Max(0, due))
            return (limit.AtMost - most[place] - Math.Max(0, weight)) * SumUnit;
        if (sum <= broken)
            return sum * SumUnit + flag;
        if (limit.Price is not { } price)
            return null;
        charge += price.Units * (sum - broken);
        return broken * SumUnit + flag;
    }

    /// <summary>What the days from each place on can still bring; an occasion counts on its first day.</summary>
    private long[] Ahead(
        IEnumerable<Term> terms,
        IEnumerable<Occasion> occasions,
        Func<long, long, long> end,
        Func<IEnumerable<long>, long> endOf
    )
    {
        var ahead = new long[Last - First + 2];
        foreach (var day in terms.GroupBy(term => term.Day))
            ahead[day.Key - First] = end(0, endOf(day.Select(term => term.Weight)));
        foreach (var occasion in occasions)
            ahead[occasion.First - First] += end(0, occasion.Weight);
        for (var place = ahead.Length - 2; place >= 0; place--)
            ahead[place] += ahead[place + 1];
        return ahead;
    }
}
