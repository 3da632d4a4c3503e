using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>A work block by its shifts, day after day.</summary>
/// <param name="Shifts">Index of each day's shift.</param>
/// <param name="Points">Points for what is unkind within it.</param>
internal sealed record Stint(IReadOnlyList<int> Shifts, int Points)
{
    /// <summary>Every stint that the brief allows, or null where there are more than so many.</summary>
    public static IReadOnlyList<Stint>? All(RotaBrief brief, int most)
    {
        var found = new List<Stint>();
        var open = new Stack<Stint>([new([], 0)]);
        while (open.TryPop(out var stint))
        {
            foreach (var longer in Extended(brief, stint))
            {
                if (longer.Shifts.Count >= brief.WorkBlock.AtLeast)
                    found.Add(longer);
                if (longer.Shifts.Count < brief.WorkBlock.AtMost)
                    open.Push(longer);
            }

            if (found.Count + open.Count > most)
                return null;
        }

        return found;
    }

    /// <summary>With one more block of one shift, in every way that is allowed.</summary>
    private static IEnumerable<Stint> Extended(RotaBrief brief, Stint stint) =>
        from shift in Enumerable.Range(0, brief.Shifts.Count)
        let before = stint.Shifts is [.., var last] ? last : (int?)null
        where before is null || (before != shift && brief.MayFollow(before.Value, 0, shift))
        from days in brief.BlocksOf(shift, stint.Shifts.Count)
        select new Stint(
            [.. stint.Shifts, .. Enumerable.Repeat(shift, days)],
            stint.Points + RotaEdgePoints.Block(brief, before, stint.Shifts.Count, shift, days)
        );
}
