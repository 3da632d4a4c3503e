namespace RosterSolver.Domain;

/// <summary>
/// A wall clock that is put forward or back now and then. A time that it skips stands for the moment of the change; of a
/// time that it shows twice the first is meant.
/// </summary>
/// <param name="Changes">When it is put forward or back, ascending.</param>
public sealed record Clock(IReadOnlyList<ClockChange> Changes)
{
    /// <summary>A clock that never changes.</summary>
    public static Clock Steady { get; } = new([]);

    /// <summary>Clocks are the same that change at the same times.</summary>
    public bool Equals(Clock? other) => other is not null && Changes.SequenceEqual(other.Changes);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Changes.Aggregate(0, (hash, change) => HashCode.Combine(hash, change));
}
