namespace RosterSolver.Domain;

/// <summary>One repeating pattern: week after week, the last followed by the first.</summary>
/// <param name="Brief">What it answers to.</param>
/// <param name="Days">The shift of each day, as its index in the brief, or null for a day off; day 0 is a Monday.</param>
public sealed record Rota(RotaBrief Brief, IReadOnlyList<int?> Days)
{
    /// <summary>The shift of a day; days before the first and after the last go round.</summary>
    public int? On(int day) => Days[((day % Days.Count) + Days.Count) % Days.Count];
}
