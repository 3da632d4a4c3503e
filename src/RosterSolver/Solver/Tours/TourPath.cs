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
        Fit(ref before, 1);
        before[0] = 0;
        for (var day = 0; day < graph.Layers.Count; day++)
        {
            var layer = graph.Layers[day];
            Fit(ref price, layer.Kinds.Count);
            for (var kind = 0; kind < layer.Kinds.Count; kind++)
                price[kind] = free.Contains(day) ? Price(layer.Kinds[kind], day, worth) : Barred;
            if (!free.Contains(day))
                price[layer.KindOf(kept[day])] = 0;
            Step(layer, day, day + 1 < graph.Layers.Count ? graph.Layers[day + 1].States : 1);
            (before, after) = (after, before);
        }

        return Walk(graph, worth, kept, free);
    }

    private void Step(TourLayer layer, int day, int states)
    {
        Fit(ref after, states);
        var by = Came(day, states);
        var to = after.AsSpan(0, states);
        to.Fill(Barred);
        var kinds = layer.Kinds.Count;
        for (var state = 0; state < layer.States; state++)
        {
            if (before[state] == Barred)
                continue;
            for (var kind = 0; kind < kinds; kind++)
            {
                var place = state * kinds + kind;
                var next = layer.Next[place];
                if (next < 0 || price[kind] == Barred)
                    continue;
                var now = before[state] + layer.Charge[place] + price[kind];
                if (now >= to[next])
                    continue;
                to[next] = now;
                by[next] = place;
            }
        }
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
