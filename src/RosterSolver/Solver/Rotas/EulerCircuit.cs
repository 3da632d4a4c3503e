using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>One walk over every edge as often as was counted, back to where it began: the rota itself.</summary>
internal static class EulerCircuit
{
    /// <summary>The days of the walk, in turn; the counts leave each node as often as they enter it and hang together.</summary>
    public static IReadOnlyList<RotaEdge> Of(StintGraph graph, IReadOnlyList<int> times)
    {
        var open = Enumerable.Range(0, graph.Nodes).Select(_ => new Stack<RotaEdge>()).ToList();
        foreach (var (index, edge) in graph.Edges.Index())
        {
            for (var time = 0; time < times[index]; time++)
                open[edge.From].Push(edge);
        }

        return Hierholzer(open, open.FindIndex(leaving => leaving.Count > 0));
    }

    /// <summary>Hierholzer (1873): walk until stuck, then step back and walk what was left open on the way.</summary>
    private static IReadOnlyList<RotaEdge> Hierholzer(IReadOnlyList<Stack<RotaEdge>> open, int start)
    {
        var walked = new List<RotaEdge>();
        var path = new Stack<RotaEdge>();
        var node = start;
        do
        {
            if (open[node].TryPop(out var next))
            {
                path.Push(next);
                node = next.To;
            }
            else
            {
                walked.Add(path.Pop());
                node = walked[^1].From;
            }
        } while (path.Count > 0 || open[node].Count > 0);

        walked.Reverse();
        return walked;
    }

    /// <summary>The rota of a walk. Week 1 begins, where it can, on a Monday that is worked after a day off.</summary>
    public static Rota Unrolled(RotaBrief brief, IReadOnlyList<RotaEdge> walk)
    {
        var rota = new Rota(brief, [.. walk.SelectMany(edge => edge.Days)]);
        var monday = (RotaBrief.Week - walk[0].Weekday) % RotaBrief.Week;
        var start = Enumerable
            .Range(0, brief.Positions)
            .Select(week => monday + week * RotaBrief.Week)
            .MinBy(day => rota.On(day) is null || rota.On(day - 1) is not null);
        return new(brief, [.. Enumerable.Range(start, brief.Days).Select(rota.On)]);
    }
}
