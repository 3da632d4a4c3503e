using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Economics;

/// <summary>What one assumption, changed by the same share down and up, makes of the cheapest plan.</summary>
/// <param name="Axis">The assumption.</param>
/// <param name="Less">The plan with less.</param>
/// <param name="More">The plan with more.</param>
public sealed record Tornado(StaffingAxis Axis, StaffingCase Less, StaffingCase More)
{
    /// <summary>How many plans a tornado needs.</summary>
    public static int Searches => 2 * Enum.GetValues<StaffingAxis>().Length;

    /// <summary>How far the costs are apart.</summary>
    public double Swing => Math.Abs(More.Cost - Less.Cost);

    /// <summary>Every assumption that makes a difference, the greatest first.</summary>
    /// <param name="plan">The plan as it is.</param>
    /// <param name="share">How much to change: 0.1 for a tenth less and a tenth more.</param>
    /// <param name="settings">How to search.</param>
    public static IReadOnlyList<Tornado> Of(StaffingCase plan, double share, StaffingSettings settings)
    {
        var brief = plan.Ledger.Brief;
        var from = settings with { Start = plan.Ledger.Plan };
        var axes = Enum.GetValues<StaffingAxis>();
        var cases = axes.SelectMany(axis => new[] { (axis, -share), (axis, share) })
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(Environment.ProcessorCount)
            .Select(one =>
                StaffingCase.Of($"{one.Item1} {one.Item2:+0%;-0%}", brief.Changed(one.Item1, one.Item2), from)
            )
            .ToList();
        return
        [
            .. axes.Select((axis, place) => new Tornado(axis, cases[2 * place], cases[(2 * place) + 1]))
                .Where(one => one.Swing > 0.005)
                .OrderByDescending(one => one.Swing),
        ];
    }
}
