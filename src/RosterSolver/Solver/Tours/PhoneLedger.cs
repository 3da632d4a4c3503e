using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// The agent-minutes on the phone as shifts are put in and taken out, what they cost, and what one shift more would be
/// worth with its breaks at the best times.
/// </summary>
internal sealed class PhoneLedger
{
    private readonly Brief brief;
    private readonly PhoneCosts costs;
    private readonly ShiftPattern[] patterns;
    private readonly int[] minutes;
    private readonly long[][][] cheapest;
    private readonly int[][][] taken;

    /// <summary>A ledger that holds what the past has settled.</summary>
    public PhoneLedger(RosterModel model)
    {
        brief = model.Brief;
        minutes = new int[brief.Horizon.Intervals];
        foreach (var past in model.SkillSets.Select(set => PhoneTime.OfThePast(brief, set)))
        {
            for (var interval = 0; interval < minutes.Length; interval++)
                minutes[interval] += past[interval];
        }

        patterns = [.. brief.Shifts.Select(shift => new ShiftPattern(shift, brief.Horizon.IntervalMinutes))];
        cheapest =
        [
            .. patterns.Select(pattern => pattern.Away.Select(starts => new long[starts.Length]).ToArray()),
        ];
        taken =
        [
            .. patterns.Select(pattern => pattern.Away.Select(starts => new int[starts.Length]).ToArray()),
        ];
        var limits = model.Limits.OfType<CoverageLimit>().ToList();
        costs = new(limits, minutes.Length, (int)Grain(limits));
        Cost = Enumerable.Range(0, minutes.Length).Sum(interval => costs[interval, minutes[interval]]);
    }

    /// <summary>The cost of all intervals, in units of money.</summary>
    public long Cost { get; private set; }

    /// <summary>Puts a shift in or takes it out.</summary>
    /// <param name="day">Its day.</param>
    /// <param name="shift">Index of the shift.</param>
    /// <param name="breaks">For each break of the shift, which of its possible starts is taken.</param>
    /// <param name="sign">1 to put in, -1 to take out.</param>
    public void Move(int day, int shift, int[] breaks, int sign)
    {
        var pattern = patterns[shift];
        var first = day * brief.Horizon.IntervalsPerDay;
        if (sign > 0)
            Move(first, pattern.Present, sign);
        for (var place = 0; place < breaks.Length; place++)
            Move(first, pattern.Away[place][breaks[place]], -sign);
        if (sign < 0)
            Move(first, pattern.Present, sign);
    }

    /// <summary>
    /// What one more start of the shift would add to the cost, with the breaks where they cost least; below zero for a
    /// saving. Two breaks within one interval are priced as if each were alone.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <param name="shift">Index of the shift.</param>
    /// <param name="breaks">Receives which start each break takes; null when that does not matter.</param>
    public long Worth(int day, int shift, int[]? breaks = null)
    {
        var pattern = patterns[shift];
        var first = day * brief.Horizon.IntervalsPerDay;
        var worth = 0L;
        foreach (var share in pattern.Present)
        {
            var interval = first + share.Interval;
            if (interval >= minutes.Length)
                break;
            worth += costs[interval, minutes[interval] + share.Minutes] - costs[interval, minutes[interval]];
        }

        return pattern.Away.Length == 0 ? worth : worth + BestBreaks(shift, first, breaks);
    }

    private void Move(int first, Share[] shares, int sign)
    {
        foreach (var share in shares)
        {
            var interval = first + share.Interval;
            if (interval >= minutes.Length)
                return;
            Cost -= costs[interval, minutes[interval]];
            minutes[interval] += sign * share.Minutes;
            Cost += costs[interval, minutes[interval]];
        }
    }

    /// <summary>Break by break, the cheapest starts up to each time that keep the gap to the break before.</summary>
    private long BestBreaks(int shift, int first, int[]? chosen)
    {
        var pattern = patterns[shift];
        var slots = pattern.Shift.Breaks;
        var (best, at) = (cheapest[shift], taken[shift]);
        for (var place = 0; place < slots.Count; place++)
        {
            var starts = pattern.Away[place];
            for (var start = 0; start < starts.Length; start++)
            {
                var before = place == 0 ? 0 : Before(slots, place, start, best[place - 1]);
                var cost =
                    before == long.MaxValue ? long.MaxValue : before + Away(pattern, first, starts[start]);
                var earlier = start > 0 && best[place][start - 1] <= cost;
                best[place][start] = earlier ? best[place][start - 1] : cost;
                at[place][start] = earlier ? at[place][start - 1] : start;
            }
        }

        if (chosen is not null)
            Trace(slots, at, chosen);
        return best[^1][^1];
    }

    private static long Before(IReadOnlyList<BreakSlot> slots, int place, int start, long[] best)
    {
        var last = LastBefore(slots, place, start);
        return last < 0 ? long.MaxValue : best[last];
    }

    /// <summary>The latest start of the break before that leaves the gap; below 0 when there is none.</summary>
    private static int LastBefore(IReadOnlyList<BreakSlot> slots, int place, int start)
    {
        var (former, later) = (slots[place - 1], slots[place]);
        var latest = later.Earliest + start * later.Step - later.Gap - former.Break.Minutes;
        return latest < former.Earliest
            ? -1
            : Math.Min((latest - former.Earliest) / former.Step, former.StartCount - 1);
    }

    private static void Trace(IReadOnlyList<BreakSlot> slots, int[][] taken, int[] chosen)
    {
        var last = taken[^1].Length - 1;
        for (var place = slots.Count - 1; place >= 0; place--)
        {
            chosen[place] = taken[place][last];
            if (place > 0)
                last = LastBefore(slots, place, chosen[place]);
        }
    }

    private long Away(ShiftPattern pattern, int first, Share[] shares)
    {
        var cost = 0L;
        foreach (var share in shares)
        {
            var interval = first + share.Interval;
            if (interval >= minutes.Length)
                break;
            var present = minutes[interval] + pattern.PresentIn(share.Interval);
            cost += costs[interval, present - share.Minutes] - costs[interval, present];
        }

        return cost;
    }

    /// <summary>The largest number of minutes of which every amount in an interval is a multiple.</summary>
    private long Grain(List<CoverageLimit> limits) =>
        Divisor.Of([
            .. minutes.Select(settled => (long)settled),
            .. patterns.SelectMany(pattern => pattern.Present).Select(share => (long)share.Minutes),
            .. patterns
                .SelectMany(pattern => pattern.Away)
                .SelectMany(starts => starts)
                .SelectMany(shares => shares)
                .Select(share => (long)share.Minutes),
            .. limits.SelectMany(limit => new[] { limit.Required, limit.Floor }),
            .. limits.SelectMany(limit => limit.Under.Concat(limit.Over)).Select(step => step.Width ?? 0),
        ]);
}
