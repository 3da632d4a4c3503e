namespace RosterSolver.Solver;

/// <summary>The tours that any search has come across, by person; searches on several threads share it.</summary>
internal sealed class ColumnPool
{
    /// <summary>Tours of a person that are handed out at most; more make the master slower than they help.</summary>
    private const int MostOfPerson = 150;

    private readonly Lock gate = new();
    private readonly HashSet<TourColumn>[] known;

    /// <summary>An empty pool for so many agents.</summary>
    public ColumnPool(int agents) =>
        known = [.. Enumerable.Range(0, agents).Select(_ => new HashSet<TourColumn>())];

    /// <summary>A tour more.</summary>
    public void Add(TourColumn column)
    {
        lock (gate)
            known[column.Agent].Add(column);
    }

    /// <summary>The tours of a person that are cheapest at given prices.</summary>
    /// <param name="agent">Index of the agent.</param>
    /// <param name="cost">What a tour costs.</param>
    public IReadOnlyList<TourColumn> Cheapest(int agent, Func<TourColumn, double> cost)
    {
        lock (gate)
            return [.. known[agent].OrderBy(cost).Take(MostOfPerson)];
    }
}
