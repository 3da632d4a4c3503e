namespace RosterSolver.Domain;

/// <summary>
/// Puts the breaks of a shift into one order and works out which starts each may have. One order for a shift
/// keeps the dealing of breaks to agents exact (the i-th earliest rest goes with the i-th earliest meal); of the
/// orders that fit, the one that leaves most starts to choose from is taken.
/// </summary>
public static class BreakOrder
{
    /// <summary>Minutes between two possible starts of a break.</summary>
    public const int Step = 15;

    /// <summary>The slots in order, or null when the breaks do not fit into the shift in any order.</summary>
    /// <param name="startMinute">Start of the shift, minutes after midnight.</param>
    /// <param name="lengthMinutes">Length of the shift.</param>
    /// <param name="rules">The kinds of break that the shift has.</param>
    /// <param name="longestStretch">Most minutes at work without a break; null for any.</param>
    public static IReadOnlyList<BreakSlot>? Arrange(
        int startMinute,
        int lengthMinutes,
        IReadOnlyList<BreakRule> rules,
        int? longestStretch = null
    )
    {
        var breaks = rules.SelectMany(rule => Enumerable.Repeat(rule, rule.Count)).ToList();
        if (breaks.Count == 0)
            return longestStretch < lengthMinutes ? null : [];
        return Orders(breaks)
            .Select(order => Place(startMinute, lengthMinutes, order, longestStretch))
            .OfType<IReadOnlyList<BreakSlot>>()
            .MaxBy(slots => slots.Sum(slot => slot.StartCount));
    }

    private static IEnumerable<List<BreakRule>> Orders(List<BreakRule> breaks)
    {
        if (breaks.Count == 0)
            yield return [];
        foreach (var first in breaks.Distinct())
        {
            var rest = new List<BreakRule>(breaks);
            rest.Remove(first);
            foreach (var order in Orders(rest))
                yield return [first, .. order];
        }
    }

    private static IReadOnlyList<BreakSlot>? Place(
        int startMinute,
        int length,
        List<BreakRule> order,
        int? longest
    )
    {
        var windows = order.ConvertAll(rule => Window(startMinute, length, rule));
        var gaps = order.Select((rule, place) => place == 0 ? 0 : Gap(order[place - 1], rule)).ToList();
        if (longest is { } stretch)
        {
            windows[0] = windows[0] with { To = Math.Min(windows[0].To, stretch) };
            var least = length - stretch - order[^1].Minutes;
            windows[^1] = windows[^1] with { From = Math.Max(windows[^1].From, least) };
        }

        var earliest = Earliest(windows, gaps, order, longest);
        var latest = Latest(windows, gaps, order, longest, length);
        return earliest is null || earliest.Zip(latest).Any(pair => pair.First > pair.Second)
            ? null
            :
            [
                .. order.Select(
                    (rule, place) =>
                        new BreakSlot(
                            rule,
                            earliest[place],
                            latest[place],
                            Step,
                            gaps[place],
                            place == 0 ? null : longest
                        )
                ),
            ];
    }

    /// <summary>
    /// The earliest starts on the grid that keep every gap and stretch together: forwards a break waits for the one before,
    /// backwards it comes no sooner than the next needs. Null when gap and stretch leave no room between two of them.
    /// </summary>
    private static int[]? Earliest(
        List<MinuteRange> windows,
        List<int> gaps,
        List<BreakRule> order,
        int? longest
    )
    {
        var earliest = windows.ConvertAll(window => UpToStep(window.From)).ToArray();
        for (var place = 1; place < order.Count; place++)
        {
            var apart = UpToStep(order[place - 1].Minutes + gaps[place]);
            if (apart > order[place - 1].Minutes + longest)
                return null;
            earliest[place] = Math.Max(earliest[place], earliest[place - 1] + apart);
        }

        for (var place = order.Count - 1; place > 0 && longest is { } stretch; place--)
        {
            var needed = UpToStep(earliest[place] - order[place - 1].Minutes - stretch);
            earliest[place - 1] = Math.Max(earliest[place - 1], needed);
        }

        return earliest;
    }

    private static int[] Latest(
        List<MinuteRange> windows,
        List<int> gaps,
        List<BreakRule> order,
        int? longest,
        int length
    )
    {
        var latest = windows.ConvertAll(window => window.To).ToArray();
        latest[^1] = Math.Min(latest[^1], length - order[^1].Minutes);
        for (var place = 1; place < order.Count && longest is { } stretch; place++)
            latest[place] = Math.Min(latest[place], latest[place - 1] + order[place - 1].Minutes + stretch);
        for (var place = order.Count - 1; place > 0; place--)
            latest[place - 1] = Math.Min(
                latest[place - 1],
                latest[place] - gaps[place] - order[place - 1].Minutes
            );
        return latest;
    }

    /// <summary>The possible starts of the break on its own, as offsets; From above To when there are none.</summary>
    private static MinuteRange Window(int startMinute, int lengthMinutes, BreakRule rule)
    {
        if (rule.After is { } after)
            return after;
        if (rule.Window is not { } window)
            return new(rule.SpacingMinutes, lengthMinutes - rule.SpacingMinutes - rule.Minutes);
        var nextDay = window.ToMinute <= startMinute ? Horizon.Day : 0;
        var from = window.FromMinute + nextDay - startMinute;
        var to = window.ToMinute + nextDay - startMinute - rule.Minutes;
        return new(Math.Max(0, from), to);
    }

    private static int Gap(BreakRule before, BreakRule after) =>
        Math.Max(before.SpacingMinutes, after.SpacingMinutes);

    private static int UpToStep(int minutes) => (int)Math.Ceiling(minutes / (double)Step) * Step;
}
