using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// A limit on one person, followed day by day. What has been summed up so far is told apart only as far as it still
/// matters: a sum that can no longer exceed the limit counts as the largest such sum, and one that can no longer keep
/// it has its breach charged at once. Within the days of an occasion it is told too whether the occasion has been met.
/// </summary>
internal sealed class TourLimit : ITourLimit
{
    /// <summary>
    /// A state is the sum above two bits for each occasion that is open at the time: met by the shift of the day, met before.
    /// </summary>
    private const long MetToday = 1;
    private const long MetBefore = 2;
    private const int BitsOfOccasion = 2;

    /// <summary>Beyond so many bits of open occasions the sum above them would not fit into a number.</summary>
    private const int MostBits = 40;

    private readonly PersonLimit limit;
    private readonly Dictionary<(int Day, int Shift), long> weights;
    private readonly IReadOnlyList<OpenOccasion> occasions;
    private readonly int bits;
    private readonly OpenOccasion[][] running;
    private readonly OpenOccasion[][] spanning;
    private readonly long[] most;
    private readonly long[] least;

    /// <summary>Follows a limit; a person works at most one shift a day.</summary>
    public TourLimit(PersonLimit limit, IReadOnlyList<(int Day, int Shift)> open)
    {
        this.limit = limit;
        var known = open.ToHashSet();
        var terms = limit.Sum.Terms.Where(term => known.Contains((term.Day, term.Shift))).ToList();
        occasions = Open(limit.Sum.Occasions, known);
        bits = occasions.Count == 0 ? 0 : occasions.Max(occasion => occasion.Bit) + BitsOfOccasion;
        weights = terms.ToDictionary(term => (term.Day, term.Shift), term => term.Weight << bits);
        foreach (var occasion in occasions)
        {
            foreach (var choice in occasion.Choices)
                weights[choice] = weights.GetValueOrDefault(choice) + (MetToday << occasion.Bit);
        }

        var days = weights.Keys.Select(choice => choice.Day).ToList();
        IsEmpty = days.Count == 0;
        First = IsEmpty ? 0 : days.Min();
        Last = IsEmpty ? -1 : days.Max();
        var asked = Enumerable.Range(First, Last - First + 1).ToList();
        running =
        [
            .. asked.Select(day => occasions.Where(one => one.First <= day && day <= one.Last).ToArray()),
        ];
        spanning =
        [
            [],
            .. asked.Select(day => occasions.Where(one => one.First <= day && day < one.Last).ToArray()),
        ];
        most = Ahead(terms, Math.Max, many => many.Max());
        least = Ahead(terms, Math.Min, many => many.Min());
    }

    /// <summary>What can still be met of some occasions; those that are open at the same time have bits of their own.</summary>
    private static IReadOnlyList<OpenOccasion> Open(
        IReadOnlyList<Occasion> occasions,
        HashSet<(int Day, int Shift)> known
    )
    {
        var free = new List<int>();
        var open = new List<OpenOccasion>();
        foreach (var occasion in occasions.OrderBy(occasion => occasion.First))
        {
            var choices = occasion.Choices.Where(known.Contains).ToList();
            if (choices.Count == 0)
                continue;
            var place = free.FindIndex(last => last < choices[0].Day);
            if (place < 0)
                (place, free) = (free.Count, [.. free, 0]);
            free[place] = choices[^1].Day;
            open.Add(new(choices, occasion.Weight, place * BitsOfOccasion));
        }

        return open;
    }

    /// <inheritdoc/>
    public bool IsEmpty { get; }

    /// <inheritdoc/>
    public bool IsTooWide => bits > MostBits;

    /// <inheritdoc/>
    public int First { get; }

    /// <inheritdoc/>
    public int Last { get; }

    /// <inheritdoc/>
    public long Weight(int day, int shift) => weights.GetValueOrDefault((day, shift));

    /// <inheritdoc/>
    public long? Begin(ref long charge) => Told(limit.Sum.Constant, 0, 0, ref charge);

    /// <inheritdoc/>
    public long? After(long state, int day, ref long charge)
    {
        var (sum, met) = (state >> bits, 0L);
        foreach (var occasion in running[day - First])
        {
            var flags = (state >> occasion.Bit) & (MetToday | MetBefore);
            if (flags == MetToday)
                sum += occasion.Weight;
            if (flags > 0 && day < occasion.Last)
                met |= MetBefore << occasion.Bit;
        }

        return Told(sum, met, day - First + 1, ref charge);
    }

    private long? Told(long sum, long met, int place, ref long charge)
    {
        var (rise, fall, riseOfAll) = (0L, 0L, 0L);
        foreach (var occasion in spanning[place])
        {
            var due = ((met >> occasion.Bit) & MetBefore) == 0 ? occasion.Weight : 0;
            rise += Math.Max(0, due);
            fall += Math.Min(0, due);
            riseOfAll += Math.Max(0, occasion.Weight);
        }

        if (sum <= limit.AtMost - most[place] - rise)
            return (limit.AtMost - most[place] - riseOfAll) << bits;
        var broken = limit.AtMost - least[place] - fall;
        if (sum <= broken)
            return (sum << bits) + met;
        if (limit.Price is not { } price)
            return null;
        charge += price.Units * (sum - broken);
        return (broken << bits) + met;
    }

    /// <summary>What the days from each place on can still bring; an occasion counts on its first day.</summary>
    private long[] Ahead(
        IEnumerable<Term> terms,
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

    /// <summary>An occasion with the choices that are open, and the lower of its bits in a state.</summary>
    private sealed record OpenOccasion(IReadOnlyList<(int Day, int Shift)> Choices, long Weight, int Bit)
    {
        public int First => Choices[0].Day;

        public int Last => Choices[^1].Day;
    }
}
