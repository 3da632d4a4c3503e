namespace RosterSolver.Rules;

/// <summary>
/// A network of arcs with capacities from node 0, the source, to node 1, the sink, and a largest flow through it
/// (Dinic 1970). Capacities may be raised between flows: what has reached the sink over an arc never goes back.
/// </summary>
internal sealed class FlowNetwork
{
    private readonly List<int> to = [];
    private readonly List<long> left = [];
    private readonly List<List<int>> arcs =
    [
        [],
        [],
    ];
    private int[] distance = [];
    private int[] next = [];

    /// <summary>Where all flow comes from.</summary>
    public const int Source = 0;

    /// <summary>Where all flow goes to.</summary>
    public const int Sink = 1;

    /// <summary>A new node.</summary>
    public int Node()
    {
        arcs.Add([]);
        return arcs.Count - 1;
    }

    /// <summary>A new arc of a capacity.</summary>
    public int Arc(int from, int into, long capacity = 0)
    {
        arcs[from].Add(to.Count);
        to.Add(into);
        left.Add(capacity);
        arcs[into].Add(to.Count);
        to.Add(from);
        left.Add(0);
        return to.Count - 2;
    }

    /// <summary>Lets an arc carry more.</summary>
    public void Raise(int arc, long more) => left[arc] += more;

    /// <summary>What the arc carries.</summary>
    public long Flow(int arc) => left[arc ^ 1];

    /// <summary>Sends as much more as the network can carry.</summary>
    public void Fill()
    {
        while (Measure())
        {
            next = new int[arcs.Count];
            while (Push(Source, long.MaxValue) > 0) { }
        }
    }

    /// <summary>Steps from the source to each node over arcs with capacity left; whether the sink is reached.</summary>
    private bool Measure()
    {
        distance = new int[arcs.Count];
        Array.Fill(distance, -1);
        distance[Source] = 0;
        var reached = new Queue<int>([Source]);
        while (reached.TryDequeue(out var node))
        {
            foreach (var arc in arcs[node].Where(arc => left[arc] > 0 && distance[to[arc]] < 0))
            {
                distance[to[arc]] = distance[node] + 1;
                reached.Enqueue(to[arc]);
            }
        }

        return distance[Sink] >= 0;
    }

    /// <summary>Pushes up to so much along one shortest path; what got through.</summary>
    private long Push(int node, long most)
    {
        if (node == Sink)
            return most;
        for (; next[node] < arcs[node].Count; next[node]++)
        {
            var arc = arcs[node][next[node]];
            if (left[arc] == 0 || distance[to[arc]] != distance[node] + 1)
                continue;
            var pushed = Push(to[arc], Math.Min(most, left[arc]));
            if (pushed == 0)
                continue;
            left[arc] -= pushed;
            left[arc ^ 1] += pushed;
            return pushed;
        }

        return 0;
    }
}
