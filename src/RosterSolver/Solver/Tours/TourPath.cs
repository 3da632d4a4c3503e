namespace RosterSolver.Solver;

/// <summary>
/// Finds the cheapest path through a <see cref="TourGraph"/>, day by day. It keeps its working space from one search to
/// the next, so each thread has its own.
/// </summary>
internal sealed class TourPath
{
    private const long Barred = long.MaxValue;

    private readonly List<int[]> came = [];
    private long[] before = [];
    private long[] after = [];
    private long[] price = [];

    /// <summary>
    /// The cheapest tour: a shift, or -1 for a day off, for each day. Of tours of equal cost it is always the same one.
    /// </summary>
    /// <param name="graph">What the person can work.</param>
    /// <param name="worth">
    /// What working the shift on the day costs beyond the charges, by [day, shift]; negative for a saving.
    /// </param>
    /// <param name="kept">A tour that is kept outside the free days.</param>
    /// <param name="free">The free days.</param>
    public int[] Cheapest(TourGraph graph, long[,] worth, int[] kept, DaySpan free)
    {
        Search(graph, worth, kept, free);
        return Walk(graph, worth, kept, free);
    }

    /// <summary>What the path that was found last costs, charges and worth, without what is due whatever the tour.</summary>
    public long Cost => before[0];

    private void Search(TourGraph graph, long[,] worth, int[] kept, DaySpan free)
    {
        Fit(ref before, 1);
        before[0] = 0;
        for (var day = 0; day < graph.Layers.Count; day++)
        {
            var layer = graph.Layers[day];
            var states = day + 1 < graph.Layers.Count ? graph.Layers[day + 1].States : 1;
            if (free.Contains(day))
                Choose(layer, day, states, worth);
            else
                Keep(layer, day, states, layer.KindOf(kept[day]));
            (before, after) = (after, before);
        }
    }

    private void Choose(TourLayer layer, int day, int states, long[,] worth)
    {
        var kinds = layer.Kinds.Count;
        Fit(ref price, kinds);
        for (var kind = 0; kind < kinds; kind++)
            price[kind] = Price(layer.Kinds[kind], day, worth);
        var by = Came(day, states);
        var to = Open(states);
        for (var state = 0; state < layer.States; state++)
        {
            if (before[state] == Barred)
                continue;
            for (var kind = 0; kind < kinds; kind++)
                Take(layer, state * kinds + kind, before[state] + price[kind], to, by);
        }
    }

    private void Keep(TourLayer layer, int day, int states, int kind)
    {
        var by = Came(day, states);
        var to = Open(states);
        for (var state = 0; state < layer.States; state++)
        {
            if (before[state] != Barred)
                Take(layer, state * layer.Kinds.Count + kind, before[state], to, by);
        }
    }

    private static void Take(TourLayer layer, int place, long cost, Span<long> to, int[] by)
    {
        var next = layer.Next[place];
        if (next < 0 || cost + layer.Charge[place] >= to[next])
            return;
        to[next] = cost + layer.Charge[place];
        by[next] = place;
    }

    private Span<long> Open(int states)
    {
        Fit(ref after, states);
        var to = after.AsSpan(0, states);
        to.Fill(Barred);
        return to;
    }

    private int[] Walk(TourGraph graph, long[,] worth, int[] kept, DaySpan free)
    {
        var tour = new int[graph.Layers.Count];
        var state = 0;
        for (var day = tour.Length - 1; day >= 0; day--)
        {
            var kinds = graph.Layers[day].Kinds;
            var place = came[day][state];
            tour[day] = free.Contains(day) ? Cheapest(kinds[place % kinds.Count], day, worth) : kept[day];
            state = place / kinds.Count;
        }

        return tour;
    }

    private static long Price(int[] shifts, int day, long[,] worth) =>
        Cheapest(shifts, day, worth) is var shift && shift < 0 ? 0 : worth[day, shift];

    private static int Cheapest(int[] shifts, int day, long[,] worth)
    {
        var best = shifts[0];
        for (var index = 1; index < shifts.Length; index++)
        {
            if (worth[day, shifts[index]] < worth[day, best])
                best = shifts[index];
        }

        return best;
    }

    private int[] Came(int day, int states)
    {
        while (came.Count <= day)
            came.Add([]);
        if (came[day].Length < states)
            came[day] = new int[states];
        return came[day];
    }

    private static void Fit(ref long[] space, int length)
    {
        if (space.Length < length)
            space = new long[length];
    }
}
