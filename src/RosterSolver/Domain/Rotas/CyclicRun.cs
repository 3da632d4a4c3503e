namespace RosterSolver.Domain;

/// <summary>Days in a row that are alike, in a pattern that goes round; a run of all days begins on day 0.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Length">How many days.</param>
/// <param name="Value">What they have in common.</param>
public readonly record struct CyclicRun<T>(int First, int Length, T Value);

/// <summary>The runs of a pattern that goes round.</summary>
public static class CyclicRun
{
    /// <summary>The runs in the order of their first days.</summary>
    public static IReadOnlyList<CyclicRun<T>> Of<T>(IReadOnlyList<T> days)
    {
        var alike = EqualityComparer<T>.Default;
        var firsts = Enumerable
            .Range(0, days.Count)
            .Where(day => !alike.Equals(days[day], days[(day + days.Count - 1) % days.Count]))
            .ToList();
        if (firsts.Count == 0)
            return days.Count == 0 ? [] : [new(0, days.Count, days[0])];
        return
        [
            .. firsts.Select(
                (first, place) =>
                {
                    var next = place + 1 < firsts.Count ? firsts[place + 1] : firsts[0] + days.Count;
                    return new CyclicRun<T>(first, next - first, days[first]);
                }
            ),
        ];
    }
}
