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
    public static IReadOnlyList<BreakSlot>? Arrange(
        int startMinute,
        int lengthMinutes,
        IReadOnlyList<BreakRule> rules
    )
    {
        var breaks = rules.SelectMany(rule => Enumerable.Repeat(rule, rule.Count)).ToList();
        return Orders(breaks)
            .Select(order => Place(startMinute, lengthMinutes, order))
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

    private static IReadOnlyList<BreakSlot>? Place(int startMinute, int lengthMinutes, List<BreakRule> order)
    {
        var windows = order.ConvertAll(rule => Window(startMinute, lengthMinutes, rule));
        var gaps = order.Select((rule, place) => place == 0 ? 0 : Gap(order[place - 1], rule)).ToList();
        var earliest = new int[order.Count];
        var latest = new int[order.Count];
        for (var place = 0; place < order.Count; place++)
        {
            var afterPrevious = place == 0 ? 0 : earliest[place - 1] + order[place - 1].Minutes + gaps[place];
            earliest[place] = UpToStep(Math.Max(windows[place].From, afterPrevious));
        }

        for (var place = order.Count - 1; place >= 0; place--)
        {
            var beforeNext =
                place == order.Count - 1
                    ? lengthMinutes - order[place].Minutes
                    : latest[place + 1] - gaps[place + 1] - order[place].Minutes;
            latest[place] = Math.Min(windows[place].To, beforeNext);
        }

        return earliest.Zip(latest).Any(pair => pair.First > pair.Second)
            ? null
            :
            [
                .. order.Select(
                    (rule, place) => new BreakSlot(rule, earliest[place], latest[place], Step, gaps[place])
                ),
            ];
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

    private static int UpToStep(int minutes) => (minutes + Step - 1) / Step * Step;
}
