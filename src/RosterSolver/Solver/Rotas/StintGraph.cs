using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>
/// The multigraph whose closed walks are rotas (Becker, Schiffer, Walther, "A general branch-and-cut framework for rotating
/// workforce scheduling", INFORMS Journal on Computing 34, 2022). A node is a weekday, and what of the days before still
/// matters there; an edge is a stint, which is a work block by its shifts, or a block of days off. Where a brief allows very
/// many stints, a stint is a path of edges, one for each block of the same shift.
/// </summary>
internal sealed class StintGraph
{
    private const int MostStints = 1_000;

    private readonly RotaBrief brief;
    private readonly Dictionary<RotaNode, int> nodes = [];
    private readonly List<RotaEdge> edges = [];

    /// <summary>The graph of a brief.</summary>
    /// <param name="brief">The brief.</param>
    /// <param name="mostStints">Stints beyond which each is a path of blocks.</param>
    public StintGraph(RotaBrief brief, int mostStints = MostStints)
    {
        this.brief = brief;
        foreach (var last in Enumerable.Range(0, brief.Shifts.Count).Select(EndOf).Distinct())
            AddOffBlocks(last);
        if (Stint.All(brief, mostStints) is { } stints)
            AddStints(stints);
        else
            AddBlocks();
    }

    /// <summary>The edges.</summary>
    public IReadOnlyList<RotaEdge> Edges => edges;

    /// <summary>Number of nodes; they count from 0.</summary>
    public int Nodes => nodes.Count;

    private void AddOffBlocks(int last)
    {
        for (var weekday = 0; weekday < RotaBrief.Week; weekday++)
        for (var days = brief.OffBlock.AtLeast; days <= brief.OffBlock.AtMost; days++)
        {
            var next = (weekday + days) % RotaBrief.Week;
            edges.Add(
                new(
                    Node(RotaNode.Rest(weekday, last)),
                    Node(RotaNode.Work(next, ClosedAfter(last, days))),
                    weekday,
                    new int?[days],
                    RotaEdgePoints.Off(brief, last, weekday, days)
                )
            );
        }
    }

    /// <summary>Every block of one shift that may begin here: it ends the stint, or another block follows.</summary>
    private void AddBlocks(RotaNode from)
    {
        foreach (var shift in Enumerable.Range(0, brief.Shifts.Count).Where(shift => MayBegin(from, shift)))
        foreach (var days in brief.BlocksOf(shift, from.Worked))
            AddBlock(from, shift, days);
    }

    private void AddBlock(RotaNode from, int shift, int days)
    {
        var (worked, next) = (from.Worked + days, (from.Weekday + days) % RotaBrief.Week);
        if (worked >= brief.WorkBlock.AtLeast)
            Add(RotaNode.Rest(next, EndOf(shift)));
        if (worked < brief.WorkBlock.AtMost)
            Add(RotaNode.Within(next, shift, worked));

        void Add(RotaNode to) =>
            edges.Add(
                new(
                    Node(from),
                    Node(to),
                    from.Weekday,
                    [.. Enumerable.Repeat<int?>(shift, days)],
                    RotaEdgePoints.Block(
                        brief,
                        from.Worked > 0 ? from.Shifts : null,
                        from.Worked,
                        shift,
                        days
                    )
                )
            );
    }

    private void AddStints(IReadOnlyList<Stint> stints)
    {
        foreach (var from in nodes.Keys.Where(node => node.Kind == RotaNodeKind.Work).ToList())
        foreach (var stint in stints.Where(stint => MayBegin(from, stint.Shifts[0])))
            edges.Add(
                new(
                    Node(from),
                    Node(
                        RotaNode.Rest(
                            (from.Weekday + stint.Shifts.Count) % RotaBrief.Week,
                            EndOf(stint.Shifts[^1])
                        )
                    ),
                    from.Weekday,
                    [.. stint.Shifts.Select(shift => (int?)shift)],
                    stint.Points
                )
            );
    }

    private void AddBlocks()
    {
        foreach (var begin in nodes.Keys.Where(node => node.Kind == RotaNodeKind.Work).ToList())
            AddBlocks(begin);
        for (var worked = 1; worked < brief.WorkBlock.AtMost; worked++)
        {
            foreach (var within in nodes.Keys.Where(node => node.Worked == worked).ToList())
                AddBlocks(within);
        }
    }

    private bool MayBegin(RotaNode from, int shift) =>
        from.Kind == RotaNodeKind.Work
            ? (from.Shifts & (1 << shift)) == 0
            : from.Shifts != shift && brief.MayFollow(from.Shifts, 0, shift);

    /// <summary>The first shift after which, days off between, just the same is forbidden and unkind.</summary>
    private int EndOf(int shift) =>
        Enumerable
            .Range(0, shift + 1)
            .First(other =>
                brief.Shifts[other].IsNight == brief.Shifts[shift].IsNight
                && After(other).SetEquals(After(shift))
            );

    private HashSet<(int DaysOff, int Then)> After(int shift) =>
        [
            .. brief
                .Forbidden.Where(one => one.First == shift && one.DaysOff > 0)
                .Select(one => (one.DaysOff, one.Then)),
        ];

    /// <summary>A bit for each shift that may not follow so many days off.</summary>
    private int ClosedAfter(int last, int daysOff) =>
        brief
            .Forbidden.Where(one => one.First == last && one.DaysOff == daysOff)
            .Aggregate(0, (closed, one) => closed | (1 << one.Then));

    private int Node(RotaNode node)
    {
        if (!nodes.TryGetValue(node, out var index))
            nodes[node] = index = nodes.Count;
        return index;
    }
}
