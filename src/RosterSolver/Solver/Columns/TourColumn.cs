namespace RosterSolver.Solver;

/// <summary>One tour that one person could work: a column of the master problem. Equal when agent and shifts are.</summary>
/// <param name="Agent">Index of the agent in the brief.</param>
/// <param name="Shifts">For each day a shift, or -1 for a day off.</param>
/// <param name="Charge">What the person's priced limits charge for it, in units of money.</param>
internal sealed record TourColumn(int Agent, int[] Shifts, long Charge)
{
    private readonly int hash = Hashed(Agent, Shifts);

    /// <inheritdoc/>
    public bool Equals(TourColumn? other) =>
        other is not null
        && hash == other.hash
        && Agent == other.Agent
        && Shifts.AsSpan().SequenceEqual(other.Shifts);

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
