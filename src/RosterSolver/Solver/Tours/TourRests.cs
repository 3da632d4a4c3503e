using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Rests that a person is due, followed day by day: how many have been had, each as early as possible, and the first that
/// is still free to follow them. That is enough, for who takes rests as they end has as many as can be had.
/// </summary>
internal sealed class TourRests : ITourLimit
{
    private readonly PersonLimit limit;
    private readonly RestsDue due;
    private readonly IReadOnlyList<TimeRange> rests;
    private readonly Dictionary<(int Day, int Shift), long> weights = [];

    /// <summary>For each rest the first that begins once it has ended.</summary>
    private readonly int[] following;

    /// <summary>From each rest on, how many can be had without a shift.</summary>
    private readonly int[] ahead;

    /// <summary>Follows a limit whose sum has the rests; a person works at most one shift a day.</summary>
    public TourRests(PersonLimit limit, RestsDue due, IReadOnlyList<(int Day, int Shift)> open)
    {
        this.limit = limit;
        this.due = due;
        rests = due.Rests;
        following = [.. rests.Select(rest => StartingFrom(rest.End))];
        ahead = new int[rests.Count + 1];
        for (var place = rests.Count - 1; place >= 0; place--)
            ahead[place] = 1 + ahead[following[place]];
        var known = open.ToHashSet();
        foreach (var choice in due.Choices.Where(choice => known.Contains((choice.Day, choice.Shift))))
            weights[(choice.Day, choice.Shift)] = Taking(choice.Range);
        IsEmpty = weights.Count == 0;
        First = IsEmpty ? 0 : weights.Keys.Min(choice => choice.Day);
        Last = IsEmpty ? -1 : weights.Keys.Max(choice => choice.Day);
    }

    /// <inheritdoc/>
    public bool IsEmpty { get; }

    /// <inheritdoc/>
    public bool IsTooWide => false;

    /// <inheritdoc/>
    public int First { get; }

    /// <inheritdoc/>
    public int Last { get; }

    /// <summary>Places of a rest, the one after the last included.</summary>
    private long Places => rests.Count + 1;

    private long States => (due.Due + 1) * Places;

    /// <inheritdoc/>
    public long Weight(int day, int shift) => weights.GetValueOrDefault((day, shift));

    /// <inheritdoc/>
    public long? Begin(ref long charge) => Told(0, 0, ref charge);

    /// <inheritdoc/>
    public long? After(long state, int day, ref long charge)
    {
        var (taken, before) = Math.DivRem(state, States);
        var (had, next) = ((int)(before / Places), (int)(before % Places));
        if (taken > 0)
        {
            var (first, free) = Math.DivRem(taken - 1, Places);
            Had(ref had, ref next, (int)first);
            next = Math.Max(next, (int)free);
        }

        Had(ref had, ref next, EndingAfter((day + 1) * Horizon.Day));
        return Told(had, next, ref charge);
    }

    /// <summary>The rests before a place that nothing takes away are had.</summary>
    private void Had(ref int had, ref int next, int place)
    {
        while (next < place)
        {
            had++;
            next = following[next];
        }
    }

    private long? Told(int had, int next, ref long charge)
    {
        if (had >= due.Due)
            return due.Due * Places;
        var missing = due.Due - had - ahead[next];
        if (missing > 0)
        {
            if (limit.Price is not { } price)
                return null;
            charge += price.Units * due.Weight * missing;
            had += missing;
        }

        return had * Places + next;
    }

    /// <summary>Which rests a shift takes away: from the first that has not ended to the first that begins after it.</summary>
    private long Taking(TimeRange shift) =>
        (1 + EndingAfter(shift.Start) * Places + StartingFrom(shift.End)) * States;

    private int StartingFrom(int minute) => FirstOf(rest => rest.Start >= minute);

    private int EndingAfter(int minute) => FirstOf(rest => rest.End > minute);

    private int FirstOf(Func<TimeRange, bool> holds)
    {
        var place = 0;
        while (place < rests.Count && !holds(rests[place]))
            place++;
        return place;
    }
}
