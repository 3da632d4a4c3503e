namespace RosterSolver.Solver;

/// <summary>
/// Finds a cheap tour through a <see cref="TourGraph"/> that keeps the caps which the graph leaves out. What a cap counts is
/// given a price until the cheapest path keeps it (Lagrangian relaxation); any such prices also tell what no tour that
/// keeps the caps can cost less than. Without caps the tour is the cheapest, and its cost that number.
/// </summary>
internal sealed class CappedPath
{
    private const int MostRounds = 12;

    private readonly TourPath path = new();
    private long[,] priced = new long[0, 0];

    /// <summary>No tour that keeps all limits costs less, without what is due whatever the tour; of the last search.</summary>
    public long Least { get; private set; }

    /// <summary>A tour: a shift, or -1 for a day off, for each day; the kept one where none that keeps the caps is found.</summary>
    /// <param name="graph">What the person can work.</param>
    /// <param name="worth">
    /// What working the shift on the day costs beyond the charges, by [day, shift]; negative for a saving.
    /// </param>
    /// <param name="kept">A tour that is kept outside the free days.</param>
    /// <param name="free">The free days.</param>
    public int[] Cheapest(TourGraph graph, long[,] worth, int[] kept, DaySpan free)
    {
        var tour = path.Cheapest(graph, worth, kept, free);
        Least = path.Cost;
        return graph.Caps.Any(cap => cap.IsBrokenBy(tour)) ? Priced(graph, worth, kept, free, tour) : tour;
    }

    private int[] Priced(TourGraph graph, long[,] worth, int[] kept, DaySpan free, int[] broken)
    {
        var caps = graph.Caps;
        var whole = new DaySpan(0, kept.Length - 1);
        var room = caps.Select(cap => cap.AtMost - cap.Sum(broken, whole) + cap.Sum(broken, free)).ToArray();
        var prices = new long[caps.Count];
        var step = Math.Max(1.0, Greatest(worth, free) / 8.0);
        var (best, least, tour) = (kept, long.MaxValue, broken);
        for (var round = 0; round < MostRounds && least > Least; round++)
        {
            var used = caps.Select(cap => cap.Sum(tour, free)).ToArray();
            for (var place = 0; place < prices.Length; place++)
                prices[place] = Moved(prices[place], used[place] - room[place], step);
            tour = path.Cheapest(graph, At(prices, graph, worth, free), kept, free);
            var (refund, paid) = (0L, 0L);
            for (var place = 0; place < prices.Length; place++)
            {
                refund += prices[place] * room[place];
                paid += prices[place] * caps[place].Sum(tour, free);
            }

            Least = Math.Max(Least, path.Cost - refund);
            var isKept = !caps.Any(cap => cap.IsBrokenBy(tour));
            if (isKept && path.Cost - paid < least)
                (best, least) = (tour, path.Cost - paid);
            step *=
                isKept ? 0.6
                : least == long.MaxValue ? 1.5
                : 0.7;
        }

        return best;
    }

    /// <summary>A cap that is broken becomes dearer, one with room cheaper.</summary>
    private static long Moved(long price, long beyond, double step) =>
        (long)Math.Max(0, price + step * Math.Sign(beyond));

    private long[,] At(long[] prices, TourGraph graph, long[,] worth, DaySpan free)
    {
        if (priced.GetLength(0) != worth.GetLength(0) || priced.GetLength(1) != worth.GetLength(1))
            priced = new long[worth.GetLength(0), worth.GetLength(1)];
        for (var day = free.First; day <= free.Last; day++)
        {
            foreach (var shift in graph.Layers[day].Open)
            {
                priced[day, shift] = worth[day, shift];
                for (var place = 0; place < prices.Length; place++)
                    priced[day, shift] += prices[place] * graph.Caps[place].Weight(day, shift);
            }
        }

        return priced;
    }

    private static long Greatest(long[,] worth, DaySpan free)
    {
        var greatest = 0L;
        for (var day = free.First; day <= free.Last; day++)
        {
            for (var shift = 0; shift < worth.GetLength(1); shift++)
                greatest = Math.Max(greatest, Math.Abs(worth[day, shift]));
        }

        return greatest;
    }
}
