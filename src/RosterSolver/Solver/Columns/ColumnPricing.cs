using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>Answers prices of heads with everybody's best tour. It keeps its working space, so each search has its own.</summary>
internal sealed class ColumnPricing
{
    /// <summary>Work that stands for a second.</summary>
    private const double StepsPerSecond = 1e8;

    private readonly TourGraphs graphs;
    private readonly ColumnHeads heads;
    private readonly long[,] worth;
    private readonly DaySpan whole;
    private readonly CappedPath[] paths;

    /// <summary>Nothing is priced yet.</summary>
    /// <param name="model">The limits.</param>
    /// <param name="graphs">What each person can work.</param>
    /// <param name="heads">The rows.</param>
    /// <param name="threads">How many people are looked at at the same time; the answers do not depend on it.</param>
    public ColumnPricing(RosterModel model, TourGraphs graphs, ColumnHeads heads, int threads)
    {
        this.graphs = graphs;
        this.heads = heads;
        worth = new long[model.Brief.Horizon.Days, model.Brief.Shifts.Count];
        whole = new(0, model.Brief.Horizon.Days - 1);
        paths = [.. Enumerable.Range(0, threads).Select(_ => new CappedPath())];
    }

    /// <summary>Work done, in units that stand for a second.</summary>
    public double Work { get; private set; }

    /// <summary>For each person the best tour found, null for none, and what no tour of the person costs less than.</summary>
    /// <param name="people">Indexes of the agents.</param>
    /// <param name="prices">What one head more saves by row, in units of money.</param>
    public (TourColumn? Tour, long Least)[] Answers(IReadOnlyList<int> people, IReadOnlyList<long> prices)
    {
        Weigh(prices);
        var answers = new (TourColumn?, long)[people.Count];
        if (paths.Length == 1)
            AnswerSome(people, answers, 0);
        else
            Parallel.For(0, paths.Length, thread => AnswerSome(people, answers, thread));
        Work += people.Sum(agent => (double)graphs[agent]!.Size) / StepsPerSecond;
        return answers;
    }

    private void AnswerSome(IReadOnlyList<int> people, (TourColumn?, long)[] answers, int thread)
    {
        for (var place = thread; place < people.Count; place += paths.Length)
            answers[place] = Answer(people[place], paths[thread]);
    }

    private (TourColumn?, long) Answer(int agent, CappedPath path)
    {
        var graph = graphs[agent]!;
        var shifts = path.Cheapest(graph, worth, new int[whole.Last + 1], whole);
        var column = graph.Charge(shifts) is { } charge ? new TourColumn(agent, shifts, charge) : null;
        return (column, path.Least + graph.Due);
    }

    private void Weigh(IReadOnlyList<long> prices)
    {
        for (var day = 0; day < worth.GetLength(0); day++)
        {
            for (var shift = 0; shift < worth.GetLength(1); shift++)
            {
                worth[day, shift] = 0;
                foreach (var row in heads.Of(day, shift))
                    worth[day, shift] -= prices[row];
            }
        }
    }
}
