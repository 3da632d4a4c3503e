using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>Minutes shared with a planning interval.</summary>
/// <param name="Interval">The interval, counted from the first of the day on which the shift starts.</param>
/// <param name="Minutes">Minutes shared.</param>
internal readonly record struct Share(int Interval, int Minutes);

/// <summary>How a shift and its possible breaks lie on the grid of planning intervals; the same on every day.</summary>
internal sealed class ShiftPattern
{
    private readonly int intervalMinutes;

    /// <summary>The pattern of a shift.</summary>
    public ShiftPattern(Shift shift, int index, int intervalMinutes)
    {
        this.intervalMinutes = intervalMinutes;
        Index = index;
        Shift = shift;
        Present = Shares(new(shift.StartMinute, shift.EndMinute));
        Partly = [.. Present.Where(share => share.Minutes < intervalMinutes)];
        Full = Present.Length - Partly.Length;
        FirstFull = Present.Except(Partly).Select(share => share.Interval).FirstOrDefault();
        Away =
        [
            .. shift.Breaks.Select(slot =>
                slot.Starts()
                    .Select(start =>
                        Shares(new(shift.StartMinute + start, shift.StartMinute + start + slot.Break.Minutes))
                    )
                    .ToArray()
            ),
        ];
        Before = [.. shift.Breaks.Select((_, place) => place == 0 ? [] : ReachBefore(shift.Breaks, place))];
    }

    /// <summary>The shift.</summary>
    public Shift Shift { get; }

    /// <summary>Its place among the shifts of the brief.</summary>
    public int Index { get; }

    /// <summary>The whole shift.</summary>
    public Share[] Present { get; }

    /// <summary>For each break, for each of its possible starts, the minutes away.</summary>
    public Share[][][] Away { get; }

    /// <summary>
    /// For each break, for each of its possible starts, from which to which of its possible starts the break before keeps
    /// its distance; to below from where none does. Empty for the first break.
    /// </summary>
    public (int From, int To)[][] Before { get; }

    /// <summary>First of the intervals that the shift fills.</summary>
    public int FirstFull { get; }

    /// <summary>How many intervals in a row it fills.</summary>
    public int Full { get; }

    /// <summary>What it shares with the intervals that it does not fill.</summary>
    public Share[] Partly { get; }

    /// <summary>Minutes of the whole shift in an interval.</summary>
    public int PresentIn(int interval) => Present[interval - Present[0].Interval].Minutes;

    private static (int From, int To)[] ReachBefore(IReadOnlyList<BreakSlot> slots, int place)
    {
        var (former, later) = (slots[place - 1], slots[place]);
        return [.. later.Starts().Select(start => (First(start), Last(start)))];

        int Last(int start)
        {
            var room = start - later.Gap - former.Break.Minutes - former.Earliest;
            return room < 0 ? -1 : Math.Min(room / former.Step, former.StartCount - 1);
        }

        int First(int start)
        {
            var room = start - later.MostGap - former.Break.Minutes - former.Earliest ?? 0;
            return room <= 0 ? 0 : (room + former.Step - 1) / former.Step;
        }
    }

    private Share[] Shares(TimeRange range)
    {
        var shares = new List<Share>();
        for (var interval = range.Start / intervalMinutes; interval * intervalMinutes < range.End; interval++)
        {
            var start = interval * intervalMinutes;
            shares.Add(new(interval, range.Overlap(new(start, start + intervalMinutes))));
        }

        return [.. shares];
    }
}
