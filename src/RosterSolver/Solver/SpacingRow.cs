using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>
/// One row that keeps two neighbouring breaks of a shift at their distance while they are counts: of the one break no more
/// have started up to a time than of the other up to another time. All rows of a shift together say that the i-th earliest
/// of one and the i-th earliest of the next are at least the gap and at most the longest stretch apart, which is necessary
/// and sufficient: people's breaks that keep their distances keep them when each break is sorted.
/// </summary>
/// <param name="Fewer">Place of the break of which fewer have started.</param>
/// <param name="FewerUpTo">Its time, minutes after the start of the shift.</param>
/// <param name="More">Place of the break of which as many or more have started.</param>
/// <param name="MoreUpTo">Its time.</param>
internal readonly record struct SpacingRow(int Fewer, int FewerUpTo, int More, int MoreUpTo)
{
    /// <summary>The rows of a shift's breaks; such as hold anyway are left out.</summary>
    public static IEnumerable<SpacingRow> Of(IReadOnlyList<BreakSlot> slots) =>
        Enumerable.Range(1, Math.Max(0, slots.Count - 1)).SelectMany(place => Between(slots, place));

    private static IEnumerable<SpacingRow> Between(IReadOnlyList<BreakSlot> slots, int place)
    {
        var (former, later) = (slots[place - 1], slots[place]);
        var least = former.Break.Minutes + later.Gap;
        foreach (var time in later.Starts().Where(time => time - least < former.Latest))
            yield return new(place, time, place - 1, time - least);
        if (later.MostGap is not { } stretch)
            yield break;
        var most = former.Break.Minutes + stretch;
        foreach (var time in former.Starts().Where(time => time + most < later.Latest))
            yield return new(place - 1, time, place, time + most);
    }
}
