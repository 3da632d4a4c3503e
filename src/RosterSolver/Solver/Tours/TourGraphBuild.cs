using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>Makes the layers of a <see cref="TourGraph"/>: forward what can be reached, backward what still matters.</summary>
internal sealed class TourGraphBuild
{
    /// <summary>Most states of one day; a person with more is left to CP-SAT.</summary>
    private const int MostStates = 20_000;

    private readonly int days;
    private readonly List<ITourLimit> limits;
    private readonly ILookup<int, int> open;
    private readonly bool isPossible = true;
    private readonly long settled;

    public TourGraphBuild(IEnumerable<PersonLimit> limits, IReadOnlyList<(int Day, int Shift)> open, int days)
    {
        this.days = days;
        this.limits = [.. limits.Select(limit => ITourLimit.Of(limit, open))];
        foreach (var limit in this.limits.Where(one => one.IsEmpty))
            isPossible &= limit.Begin(ref settled) is not null;
        this.open = open.ToLookup(choice => choice.Day, choice => choice.Shift);
    }

    /// <summary>The graph, or null when there are too many states or none.</summary>
    public TourGraph? Graph()
    {
        if (!isPossible || limits.Exists(limit => limit.IsTooWide))
            return null;
        var layers = new List<TourLayer>();
        var sums = new List<long[]> { Array.Empty<long>() };
        for (var day = 0; day < days; day++)
        {
            var (layer, after) = Forward(day, sums);
            if (after.Count is 0 or > MostStates)
                return null;
            layers.Add(layer);
            sums = after;
        }

        return Merged(layers) is { } graph ? graph with { Due = graph.Due + settled } : null;
    }

    private (TourLayer Layer, List<long[]> After) Forward(int day, List<long[]> sums)
    {
        var asking = limits.Where(limit => limit.First <= day && day <= limit.Last).ToList();
        var kinds = Kinds(day, asking);
        var weights = kinds.ConvertAll(shifts =>
            asking.Select(limit => limit.Weight(day, shifts[0])).ToArray()
        );
        var next = new int[sums.Count * kinds.Count];
        var charge = new long[next.Length];
        var after = new List<long[]>();
        var known = new Dictionary<long[], int>(SameSums.Instance);
        for (var place = 0; place < next.Length; place++)
        {
            var told = After(
                day,
                asking,
                sums[place / kinds.Count],
                weights[place % kinds.Count],
                out var due
            );
            charge[place] = due;
            next[place] = told is null ? -1 : Number(told, known, after);
        }

        return (new(kinds, next, charge), after);
    }

    /// <summary>Shifts that no limit can tell apart are one kind; the first kind is the day off.</summary>
    private List<int[]> Kinds(int day, List<ITourLimit> asking) =>
        [
            .. open[day]
                .Prepend(-1)
                .GroupBy(shift =>
                    (shift < 0, string.Join(' ', asking.Select(limit => limit.Weight(day, shift))))
                )
                .Select(shifts => shifts.ToArray()),
        ];

    private static long[]? After(
        int day,
        List<ITourLimit> asking,
        long[] before,
        long[] weights,
        out long charge
    )
    {
        charge = 0;
        var told = new long[asking.Count(limit => limit.SpansAfter(day))];
        var (read, written) = (0, 0);
        for (var index = 0; index < asking.Count; index++)
        {
            var limit = asking[index];
            var sum = limit.First < day ? before[read++] : limit.Begin(ref charge);
            if (sum is not { } known || limit.After(known + weights[index], day, ref charge) is not { } now)
                return null;
            if (limit.SpansAfter(day))
                told[written++] = now;
        }

        return told;
    }

    private static int Number(long[] sums, Dictionary<long[], int> known, List<long[]> after)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(known, sums, out var exists);
        if (exists)
            return number;
        after.Add(sums);
        return number = after.Count - 1;
    }

    /// <summary>
    /// From the last day back: states without a way to the end are dropped, charges that are due whatever comes are
    /// moved before the state, and states that then have the same future become one.
    /// </summary>
    private static TourGraph? Merged(List<TourLayer> layers)
    {
        var merged = new TourLayer[layers.Count];
        var numbers = new[] { 0 };
        var due = new long[1];
        for (var day = layers.Count - 1; day >= 0; day--)
            (merged[day], numbers, due) = Merge(layers[day], numbers, due);
        return numbers[0] < 0 ? null : new(merged, due[0]);
    }

    private static (TourLayer Layer, int[] Numbers, long[] Due) Merge(
        TourLayer layer,
        int[] numbersAfter,
        long[] dueAfter
    )
    {
        var kinds = layer.Kinds.Count;
        var numbers = new int[layer.States];
        var due = new long[layer.States];
        var known = new Dictionary<long[], int>(SameSums.Instance);
        var rows = new List<long[]>();
        for (var state = 0; state < layer.States; state++)
        {
            var row = Row(layer, state, numbersAfter, dueAfter, out due[state]);
            numbers[state] = row is null ? -1 : Number(row, known, rows);
        }

        var next = rows.SelectMany(row => row.Take(kinds).Select(to => (int)to)).ToArray();
        var charge = rows.SelectMany(row => row.Skip(kinds)).ToArray();
        return (new(layer.Kinds, next, charge), numbers, due);
    }

    /// <summary>A state's future: next states, then charges above the least; null when it has none.</summary>
    private static long[]? Row(TourLayer layer, int state, int[] numbersAfter, long[] dueAfter, out long due)
    {
        var kinds = layer.Kinds.Count;
        var row = new long[2 * kinds];
        due = long.MaxValue;
        for (var kind = 0; kind < kinds; kind++)
        {
            var to = layer.Next[state * kinds + kind];
            row[kind] = to < 0 ? -1 : numbersAfter[to];
            if (row[kind] < 0)
                continue;
            row[kinds + kind] = layer.Charge[state * kinds + kind] + dueAfter[to];
            due = Math.Min(due, row[kinds + kind]);
        }

        if (due == long.MaxValue)
        {
            due = 0;
            return null;
        }

        for (var kind = 0; kind < kinds; kind++)
            row[kinds + kind] -= row[kind] < 0 ? 0 : due;
        return row;
    }

    /// <summary>Compares lists of numbers by value.</summary>
    private sealed class SameSums : IEqualityComparer<long[]>
    {
        public static readonly SameSums Instance = new();

        public bool Equals(long[]? x, long[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode([DisallowNull] long[] obj)
        {
            var hash = default(HashCode);
            hash.AddBytes(MemoryMarshal.AsBytes<long>(obj));
            return hash.ToHashCode();
        }
    }
}
