using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>A limit on one person, followed day by day by a state that tells what still matters of the days before.</summary>
internal interface ITourLimit
{
    /// <summary>Whether none of its choices is open.</summary>
    bool IsEmpty { get; }

    /// <summary>Whether its states would not fit into a number, so that it cannot be followed.</summary>
    bool IsTooWide { get; }

    /// <summary>First day on which it asks.</summary>
    int First { get; }

    /// <summary>Last day on which it asks.</summary>
    int Last { get; }

    /// <summary>What a shift on a day adds to the state; nothing for a day off (-1).</summary>
    long Weight(int day, int shift);

    /// <summary>The state before the first day, as far as it matters; of an empty limit, whether it is kept at all.</summary>
    long? Begin(ref long charge);

    /// <summary>
    /// The state after a day as far as it matters, or null when the limit is hard and can no longer be kept.
    /// </summary>
    /// <param name="state">The state before the day and what the shift of the day adds to it.</param>
    /// <param name="day">The day.</param>
    /// <param name="charge">Raised by what is now certain to be charged, in units of money.</param>
    long? After(long state, int day, ref long charge);

    /// <summary>Whether the state has to be remembered from the day to the next.</summary>
    bool SpansAfter(int day) => First <= day && day < Last;

    /// <summary>Follows a limit; a person works at most one shift a day.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="open">The choices that are open to the person.</param>
    static ITourLimit Of(PersonLimit limit, IReadOnlyList<(int Day, int Shift)> open) =>
        limit.Sum.Rests is { } rests ? new TourRests(limit, rests, open) : new TourLimit(limit, open);
}
