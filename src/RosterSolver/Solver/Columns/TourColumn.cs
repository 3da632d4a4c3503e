namespace RosterSolver.Solver;

/// <summary>One tour that one person could work: a column of the master problem. Equal when agent and shifts are.</summary>
/// <param name="agent">Index of the agent in the brief.</param>
/// <param name="shifts">For each day a shift, or -1 for a day off.</param>
/// <param name="charge">What the person's priced limits charge for it, in units of money.</param>
internal sealed class TourColumn(int agent, int[] shifts, long charge) : IEquatable<TourColumn>
{
    private readonly int hash = Hashed(agent, shifts);

    /// <summary>Index of the agent in the brief.</summary>
    public int Agent { get; } = agent;

    /// <summary>For each day a shift, or -1 for a day off.</summary>
    public int[] Shifts { get; } = shifts;

    /// <summary>What the person's priced limits charge for it, in units of money.</summary>
    public long Charge { get; } = charge;

    /// <inheritdoc/>
    public bool Equals(TourColumn? other) =>
        other is not null
        && hash == other.hash
        && Agent == other.Agent
        && Shifts.AsSpan().SequenceEqual(other.Shifts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TourColumn);

    /// <inheritdoc/>
    public override int GetHashCode() => hash;

    private static int Hashed(int agent, int[] shifts)
    {
        var code = new HashCode();
        code.Add(agent);
        foreach (var shift in shifts)
            code.Add(shift);
        return code.ToHashCode();
    }
}
