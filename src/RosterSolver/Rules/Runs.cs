namespace RosterSolver.Rules;

/// <summary>Days in a row, both ends included.</summary>
internal readonly record struct Run(int First, int Length)
{
    /// <summary>The last day of the run.</summary>
    public int Last => First + Length - 1;
}

/// <summary>Cuts days into runs, for the checkers.</summary>
internal static class Runs
{
    /// <summary>The longest stretches of days without a gap, ascending.</summary>
    public static IEnumerable<Run> Of(IReadOnlySet<int> days)
    {
        foreach (var first in days.Where(day => !days.Contains(day - 1)).Order())
        {
            var length = 1;
            while (days.Contains(first + length))
                length++;
            yield return new(first, length);
        }
    }
}
