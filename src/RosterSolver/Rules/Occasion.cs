namespace RosterSolver.Rules;

/// <summary>
/// A weight that counts once, however many of several choices are made: a weekend with work is one weekend, whether
/// Saturday is worked, Sunday, or both.
/// </summary>
/// <param name="Choices">Day and index of the shift of each choice, ordered by day; not empty.</param>
/// <param name="Weight">What it adds to the sum when any of them is made.</param>
public sealed record Occasion(IReadOnlyList<(int Day, int Shift)> Choices, long Weight)
{
    /// <summary>First day on which it can be met.</summary>
    public int First => Choices[0].Day;

    /// <summary>Last day on which it can be met.</summary>
    public int Last => Choices[^1].Day;
}
