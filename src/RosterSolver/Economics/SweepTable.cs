using RosterSolver.Demand;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>One combination of values.</summary>
/// <param name="Values">A value for each sweep.</param>
/// <param name="Plan">What the scenario asks for at them.</param>
public sealed record SweepRow(IReadOnlyList<decimal> Values, DemandPlan Plan);

/// <summary>How the demand of a scenario answers to handle time, volume and target.</summary>
/// <param name="Sweeps">What is varied.</param>
/// <param name="Unchanged">The scenario as it is.</param>
/// <param name="Rows">Every combination, the last sweep fastest.</param>
public sealed record SweepTable(
    IReadOnlyList<Sweep> Sweeps,
    DemandPlan Unchanged,
    IReadOnlyList<SweepRow> Rows
)
{
    /// <summary>Most combinations of a table.</summary>
    public const int MostRows = 1000;

    /// <summary>Works out every combination.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="sweeps">What is varied.</param>
    public static SweepTable Of(Scenario scenario, IReadOnlyList<Sweep> sweeps) =>
        new(
            sweeps,
            DemandPlan.Of(scenario),
            [
                .. Combinations(sweeps)
                    .Select(values => new SweepRow(values, DemandPlan.Of(Varied(scenario, sweeps, values)))),
            ]
        );

    /// <summary>Why these sweeps cannot be worked out on the scenario, one sentence; null when they can.</summary>
    public static string? Objection(Scenario scenario, IReadOnlyList<Sweep> sweeps)
    {
        if (sweeps.Select(sweep => sweep.Axis).Distinct().Count() < sweeps.Count)
            return "each of aht, volume and service-level can be varied once";
        var combinations = sweeps.Aggregate(1L, (product, sweep) => product * sweep.Values.Count);
        return combinations > MostRows
            ? $"{combinations} combinations; at most {MostRows}"
            : Combinations(sweeps)
                .SelectMany(values => Varied(scenario, sweeps, values).Queues)
                .Select(queue => queue.Objection())
                .FirstOrDefault(objection => objection is not null);
    }

    private static IEnumerable<IReadOnlyList<decimal>> Combinations(IReadOnlyList<Sweep> sweeps) =>
        sweeps.Aggregate(
            Enumerable.Repeat<IReadOnlyList<decimal>>([], 1),
            (all, sweep) =>
                all.SelectMany(_ => sweep.Values, IReadOnlyList<decimal> (row, value) => [.. row, value])
        );

    private static Scenario Varied(
        Scenario scenario,
        IReadOnlyList<Sweep> sweeps,
        IReadOnlyList<decimal> values
    ) =>
        scenario with
        {
            Queues =
            [
                .. scenario.Queues.Select(queue =>
                    sweeps
                        .Zip(values)
                        .Aggregate(queue, (varied, at) => Sweep.Varied(varied, at.First.Axis, at.Second))
                ),
            ],
        };
}
