using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>The heads that are asked for, as rows which the tours of all people fill together.</summary>
internal sealed class ColumnHeads
{
    private readonly int[][] rows;
    private readonly int shifts;

    /// <summary>The rows of a model.</summary>
    public ColumnHeads(RosterModel model)
    {
        shifts = model.Brief.Shifts.Count;
        Limits = [.. model.Limits.OfType<HeadsLimit>()];
        var concerned = Limits
            .Index()
            .SelectMany(row =>
                row.Item.Shifts.Select(shift => (Place: Place(row.Item.Day, shift), row.Index))
            )
            .ToLookup(row => row.Place, row => row.Index);
        var places = model.Brief.Horizon.Days * shifts;
        rows = [.. Enumerable.Range(0, places).Select(place => concerned[place].ToArray())];
    }

    /// <summary>Whether the heads of a model are all that its people have to do together; then whole tours say everything.</summary>
    public static bool AreAll(RosterModel model) =>
        model.Limits.All(limit => limit is PersonLimit or HeadsLimit)
        && model.Limits.Any(limit => limit is HeadsLimit);

    /// <summary>One a row.</summary>
    public IReadOnlyList<HeadsLimit> Limits { get; }

    /// <summary>The rows that a start of the shift on the day fills.</summary>
    public int[] Of(int day, int shift) => rows[Place(day, shift)];

    /// <summary>The rows that a tour fills, each as often as it does.</summary>
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

    /// <summary>How often tours fill each row.</summary>
    public int[] Filled(IEnumerable<TourColumn> columns)
    {
        var filled = new int[Limits.Count];
        foreach (var column in columns)
        {
            foreach (var row in Of(column))
                filled[row]++;
        }

        return filled;
    }

    /// <summary>What a roster of these tours costs, one a person, in units of money.</summary>
    public long Cost(IReadOnlyCollection<TourColumn> columns)
    {
        var filled = Filled(columns);
        var cost = columns.Sum(column => column.Charge);
        for (var row = 0; row < filled.Length; row++)
            cost += Limits[row].CostOf(filled[row]).Units;
        return cost;
    }

    private int Place(int day, int shift) => day * shifts + shift;
}
