using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Economics;

/// <summary>One assumption and the changes that it takes one after the other.</summary>
/// <param name="Axis">The assumption.</param>
/// <param name="Changes">Shares, 0.1 for a tenth more; each above -1.</param>
public sealed record StaffingSweep(StaffingAxis Axis, IReadOnlyList<double> Changes);

/// <summary>One combination of changes and its cheapest plan.</summary>
/// <param name="Changes">A change for each sweep.</param>
/// <param name="Case">The plan.</param>
public sealed record StaffingVariant(IReadOnlyList<double> Changes, StaffingCase Case)
{
    /// <summary>Most variants of a sweep.</summary>
    public const int Most = 1000;

    /// <summary>The longest that the searches of all variants take on all cores.</summary>
    public static readonly TimeSpan Together = TimeSpan.FromSeconds(25);

    /// <summary>Every combination, the last sweep fastest; as many at once as there are cores.</summary>
    /// <param name="plan">The plan as it is.</param>
    /// <param name="sweeps">What is varied.</param>
    /// <param name="settings">
    /// How to search; where that is hard, all variants share 25 seconds, and each says its gap.
    /// </param>
    public static IReadOnlyList<StaffingVariant> Of(
        StaffingCase plan,
        IReadOnlyList<StaffingSweep> sweeps,
        StaffingSettings settings
    )
    {
        var brief = plan.Ledger.Brief;
        var share = settings.Share(Together, (int)Count(sweeps)) with { Start = plan.Ledger.Plan };
        return
        [
            .. Combinations(sweeps)
                .AsParallel()
                .AsOrdered()
                .WithDegreeOfParallelism(Environment.ProcessorCount)
                .Select(changes => Of(brief, sweeps, changes, share)),
        ];
    }

    /// <summary>How many combinations there are.</summary>
    public static long Count(IReadOnlyList<StaffingSweep> sweeps) =>
        sweeps.Aggregate(1L, (product, sweep) => product * sweep.Changes.Count);

    private static StaffingVariant Of(
        StaffingBrief brief,
        IReadOnlyList<StaffingSweep> sweeps,
        IReadOnlyList<double> changes,
        StaffingSettings settings
    )
    {
        var changed = sweeps
            .Zip(changes)
            .Aggregate(brief, (so, next) => so.Changed(next.First.Axis, next.Second));
        return new(changes, StaffingCase.Of("variant", changed, settings));
    }

    private static IReadOnlyList<IReadOnlyList<double>> Combinations(IReadOnlyList<StaffingSweep> sweeps) =>
        [
            .. sweeps.Aggregate(
                Enumerable.Repeat<IReadOnlyList<double>>([], 1),
                (all, sweep) =>
                    all.SelectMany(
                        _ => sweep.Changes,
                        IReadOnlyList<double> (row, change) => [.. row, change]
                    )
            ),
        ];
}
