namespace RosterSolver.Domain;

/// <summary>
/// Breaks for a roster that has none: of the people who begin the same shift on the same day the first take theirs as early as
/// they may, the last as late, the others in even steps between.
/// </summary>
public static class BreakSpread
{
    /// <summary>The roster with breaks, in its order; shifts without breaks stay as they are.</summary>
    public static IReadOnlyList<Assignment> Over(IReadOnlyList<Assignment> assignments)
    {
        var shares = new double[assignments.Count];
        foreach (var alike in assignments.Index().GroupBy(one => (one.Item.Day, one.Item.Shift.Id)))
        {
            var people = alike.Count();
            foreach (var (place, one) in alike.Index())
                shares[one.Index] = (place + 0.5) / people;
        }

        return [.. assignments.Zip(shares, (one, share) => one with { Breaks = Taken(one, share) })];
    }

    private static List<BreakTaken> Taken(Assignment worked, double share)
    {
        var taken = new List<BreakTaken>();
        foreach (var slot in worked.Shift.Breaks)
        {
            var since = taken.Count == 0 ? (int?)null : taken[^1].Range.End - worked.Range.Start;
            var start = worked.Range.Start + Start(slot, share, since);
            taken.Add(new(slot.Break.Id, new(start, start + slot.Break.Minutes)));
        }

        return taken;
    }

    /// <summary>The start nearest to the share of those a slot has that keeps its distance from the break before.</summary>
    private static int Start(BreakSlot slot, double share, int? since)
    {
        var wanted = slot.Earliest + share * (slot.Latest - slot.Earliest);
        var kept = slot.Starts()
            .Where(start => since is null || (start - since >= slot.Gap && !(start - since > slot.MostGap)))
            .ToList();
        return (kept.Count > 0 ? kept : [.. slot.Starts()]).MinBy(start => Math.Abs(start - wanted));
    }
}
