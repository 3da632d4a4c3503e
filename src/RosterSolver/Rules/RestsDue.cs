using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>
/// Rests of which a person is due so many in a stretch of time; each that is missing counts. Two that are had do not overlap.
/// </summary>
/// <param name="Rests">Stretches that could be a rest, none in the way of the past, ordered by start and so by end.</param>
/// <param name="Choices">The choices that take any of them away, ordered by day, then by shift; not empty.</param>
/// <param name="Due">How many are due, at least 1.</param>
/// <param name="Weight">What each missing one adds to a sum, above 0.</param>
public sealed record RestsDue(
    IReadOnlyList<TimeRange> Rests,
    IReadOnlyList<WorkedTime> Choices,
    int Due,
    long Weight
)
{
    /// <summary>How many of them no two of which overlap a person has, working what is drawn.</summary>
    public int HadBy(int agent, Choices chosen) =>
        Had([.. Choices.Where(choice => chosen.Contains(agent, choice.Day, choice.Shift))]).Count();

    /// <summary>The rests that somebody has who works these, each the first that ends after the one before.</summary>
    public IEnumerable<TimeRange> Had(IReadOnlyCollection<WorkedTime> worked)
    {
        var free = int.MinValue;
        foreach (var rest in Rests)
        {
            if (rest.Start < free || worked.Any(choice => choice.Range.Overlap(rest) > 0))
                continue;
            yield return rest;
            free = rest.End;
        }
    }
}

/// <summary>A choice and the time that it takes on the clock.</summary>
/// <param name="Day">The day of the start.</param>
/// <param name="Shift">Index of the shift in the brief.</param>
/// <param name="Range">From start to end.</param>
public readonly record struct WorkedTime(int Day, int Shift, TimeRange Range);
