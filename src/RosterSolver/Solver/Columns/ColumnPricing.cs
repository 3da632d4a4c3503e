using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>Answers prices of heads and burdens with everybody's best tour. It keeps its working space, so each search has its own.</summary>
internal sealed class ColumnPricing
{
    /// <summary>Work that stands for a second.</summary>
    private const double StepsPerSecond = 1e8;

    private readonly TourGraphs graphs;
    private readonly ColumnRows rows;
    private readonly long[,] worth;
    private readonly DaySpan whole;
    private readonly (CappedPath Path, long[,] Worth)[] threads;

    /// <summary>Nothing is priced yet.</summary>
    /// <param name="model">The limits.</param>
    /// <param name="graphs">What each person can work.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="threads">How many people are looked at at the same time; the answers do not depend on it.</param>
    public ColumnPricing(RosterModel model, TourGraphs graphs, ColumnRows rows, int threads)
    {
        this.graphs = graphs;
        this.rows = rows;
        worth = new long[model.Brief.Horizon.Days, model.Brief.Shifts.Count];
        whole = new(0, model.Brief.Horizon.Days - 1);
        this.threads =
        [
            .. Enumerable
                .Range(0, threads)
                .Select(_ => (new CappedPath(), new long[worth.GetLength(0), worth.GetLength(1)])),
        ];
    }

    /// <summary>Work done, in units that stand for a second.</summary>
    public double Work { get; private set; }

    /// <summary>For each person the best tour found, null for none, and what no tour of the person costs less than.</summary>
    /// <param name="people">Indexes of the agents.</param>
    /// <param name="prices">The duals of the rows in whole units of money.</param>
    public (TourColumn? Tour, long Least)[] Answers(IReadOnlyList<int> people, IReadOnlyList<long> prices)
    {
        Weigh(prices);
        var answers = new (TourColumn?, long)[people.Count];
        if (threads.Length == 1)
            AnswerSome(people, prices, answers, 0);
        else
            Parallel.For(0, threads.Length, thread => AnswerSome(people, prices, answers, thread));
        Work += people.Sum(agent => (double)graphs[agent]!.Size) / StepsPerSecond;
        return answers;
    }

    private void AnswerSome(
        IReadOnlyList<int> people,
        IReadOnlyList<long> prices,
        (TourColumn?, long)[] answers,
        int thread
    )
    {
        for (var place = thread; place < people.Count; place += threads.Length)
            answers[place] = Answer(people[place], prices, thread);
    }

    private (TourColumn?, long) Answer(int agent, IReadOnlyList<long> prices, int thread)
    {
        var graph = graphs[agent]!;
        var (path, own) = threads[thread];
        var shifts = path.Cheapest(graph, Worth(agent, prices, own), new int[whole.Last + 1], whole);
        var column = graph.Charge(shifts) is { } charge ? new TourColumn(agent, shifts, charge) : null;
        return (column, path.Least + graph.Due);
    }

    /// <summary>What each choice is worth to an agent: to all alike, and by what the agent bears.</summary>
    private long[,] Worth(int agent, IReadOnlyList<long> prices, long[,] own)
    {
        var shared = rows.SharedBy(agent)
            .Where(burden => rows.Net(prices, burden.Spread, burden.Place) != 0)
            .ToList();
        if (shared.Count == 0)
            return worth;
        for (var day = 0; day <= whole.Last; day++)
        {
            for (var shift = 0; shift < worth.GetLength(1); shift++)
            {
                own[day, shift] = worth[day, shift];
                foreach (var (spread, place) in shared)
                    own[day, shift] +=
                        rows.Net(prices, spread, place) * rows.Spreads[spread].Weight(place, day, shift);
            }
        }

        return own;
    }

    private void Weigh(IReadOnlyList<long> prices)
    {
        for (var day = 0; day < worth.GetLength(0); day++)
        {
            for (var shift = 0; shift < worth.GetLength(1); shift++)
            {
                worth[day, shift] = 0;
                foreach (var row in rows.Of(day, shift))
                    worth[day, shift] -= prices[row];
            }
        }
    }
}
