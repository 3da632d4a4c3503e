using System.Numerics;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// What people have to do together, as rows which the tours of all of them fill: heads that are asked for, and burdens of
/// which nobody is to bear much more than another. Each head row has a dual; each person under a spread has two, for
/// bearing the most and for bearing the least. All duals stand in one list, heads first.
/// </summary>
internal sealed class ColumnRows
{
    private readonly int[][] rows;
    private readonly int shifts;
    private readonly int[] first;
    private readonly List<(int Spread, int Place)>[] shared;

    /// <summary>The rows of a model.</summary>
    public ColumnRows(RosterModel model)
    {
        shifts = model.Brief.Shifts.Count;
        Heads = [.. model.Limits.OfType<HeadsLimit>()];
        Spreads = [.. model.Limits.OfType<SpreadLimit>().Select(limit => new ColumnSpread(limit))];
        var concerned = Heads
            .Index()
            .SelectMany(row =>
                row.Item.Shifts.Select(shift => (Place: Place(row.Item.Day, shift), row.Index))
            )
            .ToLookup(row => row.Place, row => row.Index);
        var places = model.Brief.Horizon.Days * shifts;
        rows = [.. Enumerable.Range(0, places).Select(place => concerned[place].ToArray())];
        first = new int[Spreads.Count + 1];
        first[0] = Heads.Count;
        shared = [.. model.Agents.Select(_ => new List<(int, int)>())];
        foreach (var (index, spread) in Spreads.Index())
        {
            first[index + 1] = first[index] + 2 * spread.Agents.Count;
            foreach (var (place, agent) in spread.Agents.Index())
                shared[agent].Add((index, place));
        }
    }

    /// <summary>Whether that is all that the people of a model have to do together; then whole tours say everything.</summary>
    public static bool AreAll(RosterModel model) =>
        model.Limits.All(limit => limit is PersonLimit or HeadsLimit || ColumnSpread.Fits(limit))
        && model.Limits.Any(limit => limit is HeadsLimit);

    /// <summary>The heads that are asked for, one a row.</summary>
    public IReadOnlyList<HeadsLimit> Heads { get; }

    /// <summary>The burdens that are shared.</summary>
    public IReadOnlyList<ColumnSpread> Spreads { get; }

    /// <summary>How many duals there are.</summary>
    public int Count => first[^1];

    /// <summary>The place of the dual of the person at a place of a spread for bearing the most.</summary>
    public int Most(int spread, int place) => first[spread] + 2 * place;

    /// <summary>The place of that for bearing the least.</summary>
    public int Least(int spread, int place) => first[spread] + 2 * place + 1;

    /// <summary>The head rows that a start of the shift on the day fills.</summary>
    public int[] Of(int day, int shift) => rows[Place(day, shift)];

    /// <summary>The head rows that a tour fills, each as often as it does.</summary>
    public IEnumerable<int> Of(TourColumn column)
    {
        for (var day = 0; day < column.Shifts.Length; day++)
        {
            if (column.Shifts[day] < 0)
                continue;
            foreach (var row in Of(day, column.Shifts[day]))
                yield return row;
        }
    }

    /// <summary>The spreads that an agent is under, and the agent's place in each.</summary>
    public IReadOnlyList<(int Spread, int Place)> SharedBy(int agent) => shared[agent];

    /// <summary>How often tours fill each head row.</summary>
    public int[] Filled(IEnumerable<TourColumn> columns)
    {
        var filled = new int[Heads.Count];
        foreach (var column in columns)
        {
            foreach (var row in Of(column))
                filled[row]++;
        }

        return filled;
    }

    /// <summary>
    /// What a roster of these tours costs, one a person, in units of money; endlessly much when a spread is broken that must
    /// hold.
    /// </summary>
    public long Cost(IReadOnlyList<TourColumn> byAgent)
    {
        var filled = Filled(byAgent);
        var cost = byAgent.Sum(column => column.Charge);
        for (var row = 0; row < filled.Length; row++)
            cost += Heads[row].CostOf(filled[row]).Units;
        foreach (var spread in Spreads)
        {
            if (spread.CostOf(byAgent) is not { } dear)
                return long.MaxValue;
            cost += dear;
        }

        return cost;
    }

    /// <summary>What a tour saves all together at these duals.</summary>
    public T Saved<T>(IReadOnlyList<T> duals, TourColumn column)
        where T : INumber<T>
    {
        var saved = T.Zero;
        foreach (var row in Of(column))
            saved += duals[row];
        foreach (var (spread, place) in shared[column.Agent])
            saved -= Net(duals, spread, place) * T.CreateChecked(Spreads[spread].Borne(place, column));
        return saved;
    }

    /// <summary>What a unit of a burden costs a person at these duals: above 0 for who bears much.</summary>
    public T Net<T>(IReadOnlyList<T> duals, int spread, int place)
        where T : INumber<T> => duals[Most(spread, place)] - duals[Least(spread, place)];

    /// <summary>
    /// Duals in whole units of money at which no row could be had for less: heads between minus the price of a surplus one and that of
    /// a missing one; those for the most sum up to what those for the least do, and to no more than a spread costs.
    /// </summary>
    public long[] InWhole(IReadOnlyList<double> duals)
    {
        var whole = new long[Count];
        for (var row = 0; row < Heads.Count; row++)
            whole[row] = (long)
                Math.Clamp(Math.Round(duals[row]), -Heads[row].Over.Units, Heads[row].Under.Units);
        foreach (var (index, spread) in Spreads.Index())
        {
            var most = spread.Agents.Select((_, place) => Most(index, place)).ToList();
            var least = spread.Agents.Select((_, place) => Least(index, place)).ToList();
            foreach (var place in most.Concat(least))
                whole[place] = (long)Math.Max(0, Math.Floor(duals[place]));
            var sum = Math.Min(most.Sum(place => whole[place]), least.Sum(place => whole[place]));
            sum = Math.Min(sum, spread.Price ?? sum);
            Lower(whole, most, sum);
            Lower(whole, least, sum);
        }

        return whole;
    }

    /// <summary>What all rows cost at least at duals in whole units, before anybody's tour has saved anything.</summary>
    public long Due(IReadOnlyList<long> duals)
    {
        var due = 0L;
        for (var row = 0; row < Heads.Count; row++)
            due += duals[row] * Heads[row].Required;
        foreach (var (index, spread) in Spreads.Index())
        {
            for (var place = 0; place < spread.Agents.Count; place++)
            {
                due += Net(duals, index, place) * spread.Constants[place];
                due -= duals[Most(index, place)] * spread.AtMost;
            }
        }

        return due;
    }

    private static void Lower(long[] whole, List<int> places, long sum)
    {
        var beyond = places.Sum(place => whole[place]) - sum;
        foreach (var place in places)
        {
            var less = Math.Min(beyond, whole[place]);
            whole[place] -= less;
            beyond -= less;
        }
    }

    private int Place(int day, int shift) => day * shifts + shift;
}
