using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// The agent-minutes on the phone as shifts are put in and taken out, what they cost, and what one shift more would be
/// worth with its breaks at the best times.
/// </summary>
internal sealed class PhoneLedger
{
    /// <summary>Days after its first that a shift can touch.</summary>
    private const int DaysOfShift = 1;

    private readonly Brief brief;
    private readonly IPresence presence;
    private readonly int[] setOf;
    private readonly ShiftPattern[] patterns;
    private readonly long[] byDay;
    private readonly long[][][] cheapest;
    private readonly int[][][] formerOf;
    private readonly int[][][] leastUpTo;
    private readonly long[] gains;
    private readonly long[] summed;
    private int asked;

    /// <summary>Whether a break, by its place in the shift, may begin at an offset; null where each may at all of its own.</summary>
    private Func<int, int, bool>? mayBegin;

    /// <summary>A ledger that holds what the past has settled.</summary>
    public PhoneLedger(RosterModel model)
    {
        brief = model.Brief;
        setOf = new int[brief.Agents.Count];
        foreach (var (index, set) in model.SkillSets.Index())
        {
            foreach (var agent in set.Agents)
                setOf[agent] = index;
        }

        patterns =
        [
            .. brief.Shifts.Select(
                (shift, index) => new ShiftPattern(shift, index, brief.Horizon.IntervalMinutes)
            ),
        ];
        cheapest = [.. patterns.Select(pattern => Room<long>(pattern))];
        formerOf = [.. patterns.Select(pattern => Room<int>(pattern))];
        leastUpTo = [.. patterns.Select(pattern => Room<int>(pattern))];
        presence = model.Limits.OfType<SharedCoverageLimit>().Any()
            ? new SharedPresence(model)
            : new OneQueuePresence(model);
        byDay = new long[brief.Horizon.Days];
        gains = new long[brief.Horizon.Intervals];
        summed = new long[brief.Horizon.Intervals + 1];
        for (var interval = 0; interval < brief.Horizon.Intervals; interval++)
            Add(interval, presence.With(interval, 0, 0));
    }

    /// <summary>The cost of all intervals, in units of money.</summary>
    public long Cost { get; private set; }

    /// <summary>The cost of the intervals of a day, in units of money.</summary>
    public long CostOf(int day) => byDay[day];

    /// <summary>Puts a shift in or takes it out.</summary>
    /// <param name="agent">Index of the agent who works it.</param>
    /// <param name="day">Its day.</param>
    /// <param name="shift">Index of the shift.</param>
    /// <param name="breaks">For each break of the shift, which of its possible starts is taken.</param>
    /// <param name="sign">1 to put in, -1 to take out.</param>
    public void Move(int agent, int day, int shift, int[] breaks, int sign)
    {
        var set = setOf[agent];
        var pattern = patterns[shift];
        var first = day * brief.Horizon.IntervalsPerDay;
        if (sign > 0)
            Move(set, first, pattern.Present, sign);
        for (var place = 0; place < breaks.Length; place++)
            Move(set, first, pattern.Away[place][breaks[place]], -sign);
        if (sign < 0)
            Move(set, first, pattern.Present, sign);
    }

    /// <summary>Takes an agent's time off the phone (-1) or gives it back (1).</summary>
    public void Move(int agent, TimeRange time, int sign)
    {
        foreach (var (interval, minutes) in PhoneTime.Of(time, brief.Horizon))
            Change(interval, setOf[agent], sign * minutes);
    }

    /// <summary>What it would cost if so many agents more of a skill set, or all there are, were off the phone for a time.</summary>
    public long Without(int set, TimeRange time, int agents)
    {
        var cost = 0L;
        foreach (var (interval, minutes) in PhoneTime.Of(time, brief.Horizon))
        {
            var away = Math.Min(agents * minutes, presence.Present(interval, set));
            cost += presence.With(interval, set, -away) - presence.With(interval, set, 0);
        }

        return cost;
    }

    /// <summary>The breaks of one start more of a shift where they cost least beside a time that is taken already.</summary>
    /// <param name="agent">Index of the agent.</param>
    /// <param name="day">Day of the shift.</param>
    /// <param name="shift">Index of the shift.</param>
    /// <param name="busy">The time that is taken; null for none.</param>
    /// <returns>For each break which of its possible starts; null when they do not fit beside it.</returns>
    public int[]? Breaks(int agent, int day, int shift, TimeRange? busy)
    {
        if (busy is not { } time)
            return Breaks(agent, day, shift, (_, _) => true);
        var slots = patterns[shift].Shift.Breaks;
        var since = patterns[shift].Shift.On(day).Start;
        return Breaks(
            agent,
            day,
            shift,
            (place, offset) =>
                since + offset >= time.End || since + offset + slots[place].Break.Minutes <= time.Start
        );
    }

    /// <summary>The breaks of one start more of a shift where they cost least among the starts that are open.</summary>
    /// <param name="agent">Index of the agent.</param>
    /// <param name="day">Day of the shift.</param>
    /// <param name="shift">Index of the shift.</param>
    /// <param name="isOpen">Whether a break, by its place in the shift, may begin so many minutes after the shift.</param>
    /// <returns>For each break which of its possible starts; null when they do not fit.</returns>
    public int[]? Breaks(int agent, int day, int shift, Func<int, int, bool> isOpen)
    {
        var chosen = new int[patterns[shift].Away.Length];
        Ask(agent, new(day, day));
        mayBegin = isOpen;
        var fits =
            chosen.Length == 0
            || BestBreaks(shift, day * brief.Horizon.IntervalsPerDay, chosen) < long.MaxValue;
        mayBegin = null;
        return fits ? chosen : null;
    }

    /// <summary>Prepares to tell what shifts of an agent would be worth, as long as nothing moves.</summary>
    /// <param name="agent">Index of the agent.</param>
    /// <param name="days">The days on which they start.</param>
    public void Ask(int agent, DaySpan days)
    {
        asked = setOf[agent];
        var length = brief.Horizon.IntervalMinutes;
        var end = Math.Min(gains.Length, (days.Last + 1 + DaysOfShift) * brief.Horizon.IntervalsPerDay);
        for (var interval = days.First * brief.Horizon.IntervalsPerDay; interval < end; interval++)
        {
            gains[interval] = presence.With(interval, asked, length) - presence.With(interval, asked, 0);
            summed[interval + 1] = summed[interval] + gains[interval];
        }
    }

    /// <summary>
    /// What one more start of the shift by the agent asked for would add to the cost, with the breaks where they cost
    /// least; below zero for a saving. Two breaks within one interval are priced as if each were alone.
    /// </summary>
    /// <param name="day">One of the days asked for.</param>
    /// <param name="shift">Index of the shift.</param>
    /// <param name="breaks">Receives which start each break takes; null when that does not matter.</param>
    public long Worth(int day, int shift, int[]? breaks = null)
    {
        var pattern = patterns[shift];
        var first = day * brief.Horizon.IntervalsPerDay;
        var full = Math.Min(first + pattern.FirstFull, gains.Length);
        var worth = summed[Math.Min(full + pattern.Full, gains.Length)] - summed[full];
        foreach (var share in pattern.Partly)
        {
            var interval = first + share.Interval;
            if (interval < gains.Length)
                worth += presence.With(interval, asked, share.Minutes) - presence.With(interval, asked, 0);
        }

        return pattern.Away.Length == 0 ? worth : worth + BestBreaks(shift, first, breaks);
    }

    private void Move(int set, int first, Share[] shares, int sign)
    {
        foreach (var share in shares)
        {
            var interval = first + share.Interval;
            if (interval >= brief.Horizon.Intervals)
                return;
            Change(interval, set, sign * share.Minutes);
        }
    }

    private void Change(int interval, int set, int minutes)
    {
        var before = presence.With(interval, set, 0);
        presence.Add(interval, set, minutes);
        Add(interval, presence.With(interval, set, 0) - before);
    }

    private void Add(int interval, long cost)
    {
        Cost += cost;
        byDay[interval / brief.Horizon.IntervalsPerDay] += cost;
    }

    /// <summary>Break by break, the cheapest starts at each time that keep the distance to the break before.</summary>
    private long BestBreaks(int shift, int first, int[]? chosen)
    {
        var pattern = patterns[shift];
        var slots = pattern.Shift.Breaks;
        var best = cheapest[shift];
        for (var place = 0; place < slots.Count; place++)
        {
            var starts = pattern.Away[place];
            for (var start = 0; start < starts.Length; start++)
            {
                var before = place == 0 ? -1 : Before(pattern, place, start);
                formerOf[shift][place][start] = before;
                best[place][start] =
                    mayBegin?.Invoke(place, slots[place].Earliest + start * slots[place].Step) == false
                    || place > 0 && (before < 0 || best[place - 1][before] == long.MaxValue)
                        ? long.MaxValue
                        : (place == 0 ? 0 : best[place - 1][before]) + Away(pattern, first, starts[start]);
            }

            RunningLeast(best[place], leastUpTo[shift][place]);
        }

        var last = leastUpTo[shift][^1][^1];
        if (chosen is not null && best[^1][last] < long.MaxValue)
            Trace(formerOf[shift], last, chosen);
        return best[^1][last];
    }

    /// <summary>The cheapest start of the break before that keeps the distance; below 0 when there is none.</summary>
    private int Before(ShiftPattern pattern, int place, int start)
    {
        var (from, to) = pattern.Before[place][start];
        if (to < from)
            return -1;
        var (shift, costs) = (pattern.Index, cheapest[pattern.Index][place - 1]);
        if (from == 0)
            return leastUpTo[shift][place - 1][to];
        var least = from;
        for (var former = from + 1; former <= to; former++)
        {
            if (costs[former] < costs[least])
                least = former;
        }

        return least;
    }

    /// <summary>For each place, which of the numbers up to it is the least.</summary>
    private static void RunningLeast(long[] numbers, int[] least)
    {
        least[0] = 0;
        for (var place = 1; place < numbers.Length; place++)
            least[place] = numbers[place] < numbers[least[place - 1]] ? place : least[place - 1];
    }

    private static void Trace(int[][] formerOf, int last, int[] chosen)
    {
        for (var place = chosen.Length - 1; place >= 0; place--)
        {
            chosen[place] = last;
            last = formerOf[place][last];
        }
    }

    private long Away(ShiftPattern pattern, int first, Share[] shares)
    {
        var cost = 0L;
        foreach (var share in shares)
        {
            var interval = first + share.Interval;
            if (interval >= gains.Length)
                break;
            cost +=
                share.Minutes == brief.Horizon.IntervalMinutes
                    ? -gains[interval]
                    : Away(interval, pattern.PresentIn(share.Interval), share.Minutes);
        }

        return cost;
    }

    private long Away(int interval, int present, int away) =>
        presence.With(interval, asked, present - away) - presence.With(interval, asked, present);

    private static T[][] Room<T>(ShiftPattern pattern) =>
        [.. pattern.Away.Select(starts => new T[starts.Length])];
}
