using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// A limit on one person, followed day by day. What has been summed up so far is told apart only as far as it still
/// matters: a sum that can no longer exceed the limit counts as the largest such sum, and one that can no longer keep
/// it has its breach charged at once.
/// </summary>
internal sealed class TourLimit
{
    private readonly PersonLimit limit;
    private readonly Dictionary<(int Day, int Shift), long> weights;
    private readonly long[] most;
    private readonly long[] least;

    /// <summary>Follows a limit; a person works at most one shift a day.</summary>
    public TourLimit(PersonLimit limit, IReadOnlyList<(int Day, int Shift)> open)
    {
        this.limit = limit;
        var known = open.ToHashSet();
        weights = limit
            .Sum.Terms.Where(term => known.Contains((term.Day, term.Shift)))
            .ToDictionary(term => (term.Day, term.Shift), term => term.Weight);
        var days = weights.GroupBy(term => term.Key.Day).OrderBy(day => day.Key).ToList();
        IsEmpty = days.Count == 0;
        First = IsEmpty ? 0 : days[0].Key;
        Last = IsEmpty ? -1 : days[^1].Key;
        most = new long[Last - First + 2];
        least = new long[Last - First + 2];
        foreach (var day in days)
        {
            most[day.Key - First] = Math.Max(0, day.Max(term => term.Value));
            least[day.Key - First] = Math.Min(0, day.Min(term => term.Value));
        }

        for (var place = most.Length - 2; place >= 0; place--)
        {
            most[place] += most[place + 1];
            least[place] += least[place + 1];
        }
    }

    /// <summary>Whether none of its choices is open.</summary>
    public bool IsEmpty { get; }

    /// <summary>First day on which it asks.</summary>
    public int First { get; }

    /// <summary>Last day on which it asks.</summary>
    public int Last { get; }

    /// <summary>Whether the sum has to be remembered from the day to the next.</summary>
    public bool SpansAfter(int day) => First <= day && day < Last;

    /// <summary>What a shift on a day adds; nothing for a day off (-1).</summary>
    public long Weight(int day, int shift) => weights.GetValueOrDefault((day, shift));

    /// <summary>The sum before the first day, as far as it matters; of an empty limit, whether it is kept at all.</summary>
    public long? Begin(ref long charge) => Told(limit.Sum.Constant, 0, ref charge);

    /// <summary>
    /// The sum after a day as far as it matters, or null when the limit is hard and can no longer be kept.
    /// </summary>
    /// <param name="sum">The sum up to and with the day.</param>
    /// <param name="day">The day.</param>
    /// <param name="charge">Raised by what is now certain to be charged, in units of money.</param>
    public long? After(long sum, int day, ref long charge) => Told(sum, day - First + 1, ref charge);

    private long? Told(long sum, int place, ref long charge)
    {
        var (safe, broken) = (limit.AtMost - most[place], limit.AtMost - least[place]);
        if (sum <= safe)
            return safe;
        if (sum <= broken)
            return sum;
        if (limit.Price is not { } price)
            return null;
        charge += price.Units * (sum - broken);
        return broken;
    }
}
