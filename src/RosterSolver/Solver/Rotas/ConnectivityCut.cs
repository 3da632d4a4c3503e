namespace RosterSolver.Solver;

/// <summary>
/// Whoever walks among some nodes, and among others too, has to cross from the first to the others. Such cuts are added only
/// where a solution falls apart.
/// </summary>
/// <param name="Within">Edges that leave any of the nodes.</param>
/// <param name="Beyond">Edges that leave any other node.</param>
/// <param name="Crossing">Edges from the nodes to the others.</param>
internal sealed record ConnectivityCut(
    IReadOnlyList<int> Within,
    IReadOnlyList<int> Beyond,
    IReadOnlyList<int> Crossing
)
{
    /// <summary>One for each part that the edges walked fall into; none when they hang together.</summary>
    public static IReadOnlyList<ConnectivityCut> Of(StintGraph graph, IReadOnlyList<int> times)
    {
        var part = Parts(graph, times);
        var parts = graph
            .Edges.Index()
            .Where(each => times[each.Index] > 0)
            .Select(each => part[each.Item.From])
            .Distinct()
            .ToList();
        return parts.Count == 1 ? [] : [.. parts.Select(one => Around(graph, node => part[node] == one))];
    }

    private static ConnectivityCut Around(StintGraph graph, Func<int, bool> isInside)
    {
        var edges = graph.Edges.Index().ToLookup(each => isInside(each.Item.From));
        return new(
            [.. edges[true].Select(each => each.Index)],
            [.. edges[false].Select(each => each.Index)],
            [.. edges[true].Where(each => !isInside(each.Item.To)).Select(each => each.Index)]
        );
    }

    /// <summary>For each node the first of the nodes that it hangs together with.</summary>
    private static int[] Parts(StintGraph graph, IReadOnlyList<int> times)
    {
        var part = Enumerable.Range(0, graph.Nodes).ToArray();
        foreach (var (index, edge) in graph.Edges.Index().Where(each => times[each.Index] > 0))
            part[First(edge.From)] = First(edge.To);
        return [.. Enumerable.Range(0, graph.Nodes).Select(First)];

        int First(int node)
        {
            while (part[node] != node)
                node = part[node] = part[part[node]];
            return node;
        }
    }
}
