using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// A cap on some of a person's shifts over a long time, such as eight nights in three months. Counted day by day it would
/// multiply the states of a <see cref="TourGraph"/>, so there it can be left out, and is asked of whole tours.
/// </summary>
internal sealed class TourCap
{
    /// <summary>Caps on fewer days are few states, and more often in the way.</summary>
    private const int FewestDays = 15;

    private readonly Dictionary<(int Day, int Shift), long> weights;

    private TourCap(PersonLimit limit)
    {
        weights = limit
            .Sum.Terms.GroupBy(term => (term.Day, term.Shift))
            .ToDictionary(same => same.Key, same => same.Sum(term => term.Weight));
        AtMost = limit.AtMost - limit.Sum.Constant;
    }

    /// <summary>The most that the weights of a tour may sum up to.</summary>
    public long AtMost { get; }

    /// <summary>
    /// Ways to leave caps of a person out, first the one that would multiply states most, then the next too, and so on.
    /// </summary>
    /// <param name="limits">The person's limits.</param>
    /// <param name="open">The choices that are open to the person; a cap on all of them is no cap on some.</param>
    public static IEnumerable<(IReadOnlyList<PersonLimit> Kept, IReadOnlyList<TourCap> Caps)> LeftOut(
        IReadOnlyList<PersonLimit> limits,
        IReadOnlyList<(int Day, int Shift)> open
    )
    {
        var caps = limits.Where(limit => IsCap(limit, open)).OrderByDescending(Sums).ToList();
        for (var count = 1; count <= caps.Count; count++)
        {
            var left = caps.Take(count).ToHashSet();
            yield return (
                [.. limits.Where(limit => !left.Contains(limit))],
                [.. left.Select(limit => new TourCap(limit))]
            );
        }
    }

    /// <summary>About how many sums a graph would tell apart.</summary>
    private static long Sums(PersonLimit limit) =>
        (limit.AtMost - limit.Sum.Constant) / limit.Sum.Terms.Max(term => term.Weight);

    /// <summary>What a shift on a day adds to the sum.</summary>
    public long Weight(int day, int shift) => weights.GetValueOrDefault((day, shift));

    /// <summary>Whether a tour exceeds the cap.</summary>
    /// <param name="shifts">For each day a shift, or -1 for a day off.</param>
    public bool IsBrokenBy(IReadOnlyList<int> shifts) => Sum(shifts, new(0, shifts.Count - 1)) > AtMost;

    /// <summary>The sum of what a tour works on some days.</summary>
    /// <param name="shifts">For each day of the horizon a shift, or -1 for a day off.</param>
    /// <param name="days">The days.</param>
    public long Sum(IReadOnlyList<int> shifts, DaySpan days)
    {
        var sum = 0L;
        for (var day = days.First; day <= days.Last; day++)
            sum += shifts[day] < 0 ? 0 : Weight(day, shifts[day]);
        return sum;
    }

    private static bool IsCap(PersonLimit limit, IReadOnlyList<(int Day, int Shift)> open)
    {
        var terms = limit.Sum.Terms;
        return limit.IsHard
            && limit.Sum.Occasions.Count == 0
            && terms.Count > 0
            && terms.All(term => term.Weight >= 0)
            && terms.Max(term => term.Day) - terms.Min(term => term.Day) >= FewestDays
            && open.Except(terms.Where(term => term.Weight > 0).Select(term => (term.Day, term.Shift))).Any();
    }
}
