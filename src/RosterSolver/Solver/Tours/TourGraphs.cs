using System.Runtime.InteropServices;
using System.Security.Cryptography;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>What each person can work; people under equal limits share one graph.</summary>
internal sealed class TourGraphs
{
    private readonly TourGraph?[] graphs;

    /// <summary>Makes the graphs of everybody, on all cores, until there is somebody without.</summary>
    /// <param name="model">The limits.</param>
    /// <param name="cancellation">Ends it, with an <see cref="OperationCanceledException"/>.</param>
    public TourGraphs(RosterModel model, CancellationToken cancellation = default)
    {
        var open = new OpenChoices(model);
        var people = model
            .Agents.AsParallel()
            .AsOrdered()
            .WithCancellation(cancellation)
            .Select(agent =>
            {
                var choices = open.Of(agent);
                return (agent, choices, Key: Key(model.LimitsOf(agent), choices));
            })
            .GroupBy(person => person.Key, StringComparer.Ordinal)
            .ToList();
        graphs = new TourGraph?[model.Brief.Agents.Count];
        Parallel.ForEach(
            people,
            new ParallelOptions
            {
                CancellationToken = cancellation,
                MaxDegreeOfParallelism = Environment.ProcessorCount,
            },
            (alike, loop) =>
            {
                var (sample, choices, _) = alike.First();
                var graph = TourGraph.Of(model.LimitsOf(sample), choices, model.Brief.Horizon.Days);
                if (graph is null)
                    loop.Stop();
                foreach (var (agent, _, _) in alike)
                    graphs[agent] = graph;
            }
        );
    }

    /// <summary>Whether everybody's tours can be followed.</summary>
    public bool Follow => Array.TrueForAll(graphs, graph => graph is not null);

    /// <summary>What the agent can work; null for one who has to be left to CP-SAT.</summary>
    public TourGraph? this[int agent] => graphs[agent];

    /// <summary>Equal for people who can work the same tours at the same charges.</summary>
    private static string Key(IEnumerable<PersonLimit> limits, IReadOnlyList<(int Day, int Shift)> open)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (day, shift) in open)
            Append(hash, [day, shift]);
        foreach (var limit in limits)
        {
            Append(hash, [limit.AtMost, limit.Sum.Constant, limit.Price?.Units ?? -1, limit.Sum.Terms.Count]);
            foreach (var term in limit.Sum.Terms)
                Append(hash, [term.Day, term.Shift, term.Weight]);
            foreach (var occasion in limit.Sum.Occasions)
            {
                Append(hash, [-1, occasion.Choices.Count, occasion.Weight]);
                foreach (var (day, shift) in occasion.Choices)
                    Append(hash, [day, shift]);
            }

            if (limit.Sum.Rests is not { } due)
                continue;
            Append(hash, [-2, due.Due, due.Weight, due.Rests.Count, due.Choices.Count]);
            foreach (var rest in due.Rests)
                Append(hash, [rest.Start, rest.End]);
            foreach (var choice in due.Choices)
                Append(hash, [choice.Day, choice.Shift]);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<long> numbers) =>
        hash.AppendData(MemoryMarshal.AsBytes(numbers));
}
