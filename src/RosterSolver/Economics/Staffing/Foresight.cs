using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Economics;

/// <summary>
/// What it costs to have hired for one outcome and to meet another; overtime and the rest then do what they can.
/// </summary>
/// <param name="Planned">The outcome that was hired for.</param>
/// <param name="Costs">What each outcome costs then, in the order of the cases.</param>
public sealed record Foresight(string Planned, IReadOnlyList<double> Costs)
{
    /// <summary>A row for each case; none where there is only one.</summary>
    public static IReadOnlyList<Foresight> Of(IReadOnlyList<StaffingCase> cases, StaffingSettings settings) =>
        cases.Count < 2
            ? []
            :
            [
                .. cases.Select(planned => new Foresight(
                    planned.Name,
                    [.. cases.Select(met => Cost(planned, met, settings))]
                )),
            ];

    private static double Cost(StaffingCase planned, StaffingCase met, StaffingSettings settings) =>
        planned == met
            ? met.Cost
            : StaffingCase
                .Of("foresight", met.Ledger.Brief, settings with { Moves = planned.Ledger.Plan })
                .Cost;
}
