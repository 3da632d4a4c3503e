using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>A weighted sum of how often edges are walked lies between two numbers.</summary>
/// <param name="Terms">Edges and their weights.</param>
/// <param name="Least">The least that it may be.</param>
/// <param name="Most">The most.</param>
internal sealed record RotaRow(IReadOnlyList<(int Edge, int Weight)> Terms, long Least, long Most)
{
    private const int Any = 20;

    /// <summary>What every rota keeps: each node is left as often as it is entered, days add up, people are there.</summary>
    public static IEnumerable<RotaRow> All(StintGraph graph, RotaBrief brief) =>
        [
            .. Flow(graph),
            new(
                Weighed(graph, edge => edge.Days.Count),
                brief.AnyPositions ? RotaBrief.Week : brief.Days,
                MostDays(brief)
            ),
            .. Requirement(graph, brief),
            .. brief.WeekendsOff > 0
                ? [new(Weighed(graph, edge => edge.WeekendsOff), brief.WeekendsOff, MostDays(brief))]
                : Array.Empty<RotaRow>(),
        ];

    /// <summary>Most days of the pattern; of any number of positions enough to say any.</summary>
    public static int MostDays(RotaBrief brief) => brief.Days * (brief.AnyPositions ? Any : 1);

    private static IEnumerable<RotaRow> Flow(StintGraph graph)
    {
        var terms = Enumerable.Range(0, graph.Nodes).Select(_ => new List<(int, int)>()).ToList();
        foreach (var (index, edge) in graph.Edges.Index().Where(each => each.Item.From != each.Item.To))
        {
            terms[edge.From].Add((index, 1));
            terms[edge.To].Add((index, -1));
        }

        return terms.Select(node => new RotaRow(node, 0, 0));
    }

    private static IEnumerable<RotaRow> Requirement(StintGraph graph, RotaBrief brief) =>
        from shift in Enumerable.Range(0, brief.Shifts.Count)
        from weekday in Enumerable.Range(0, RotaBrief.Week)
        let asked = brief.Shifts[shift].Asked[weekday]
        select new RotaRow(
            Weighed(graph, edge => edge.Covers(shift, weekday)),
            asked.AtLeast,
            Math.Min(asked.AtMost, MostDays(brief))
        );

    private static IReadOnlyList<(int, int)> Weighed(StintGraph graph, Func<RotaEdge, int> weight) =>
        [
            .. graph
                .Edges.Select((edge, index) => (index, Weight: weight(edge)))
                .Where(term => term.Weight != 0),
        ];
}
