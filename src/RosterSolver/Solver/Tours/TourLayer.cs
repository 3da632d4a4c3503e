namespace RosterSolver.Solver;

/// <summary>
/// One day of a <see cref="TourGraph"/>: from each state that a person can be in on its eve, what each kind of choice
/// leads to and what it is charged.
/// </summary>
/// <param name="kinds">The choices told apart by the limits.</param>
/// <param name="next">State after the day.</param>
/// <param name="charge">What priced limits charge for the step.</param>
internal sealed class TourLayer(IReadOnlyList<int[]> kinds, int[] next, long[] charge)
{
    /// <summary>
    /// The choices told apart by the limits: each is a list of shifts that no limit can tell from one another; -1 is a day off.
    /// </summary>
    public IReadOnlyList<int[]> Kinds { get; } = kinds;

    /// <summary>State after the day, by state x kinds + kind; -1 where a hard limit forbids it.</summary>
    public int[] Next { get; } = next;

    /// <summary>What priced limits charge for the step, in units of money, laid out alike.</summary>
    public long[] Charge { get; } = charge;

    /// <summary>How many states there are on the eve.</summary>
    public int States => Next.Length / Kinds.Count;

    /// <summary>The shifts that are open on the day.</summary>
    public int[] Open { get; } = [.. kinds.SelectMany(shifts => shifts).Where(shift => shift >= 0)];

    /// <summary>The kind that a shift, or -1 for a day off, belongs to; -1 when it is not open.</summary>
    public int KindOf(int shift)
    {
        for (var kind = 0; kind < Kinds.Count; kind++)
        {
            if (Array.IndexOf(Kinds[kind], shift) >= 0)
                return kind;
        }

        return -1;
    }
}
