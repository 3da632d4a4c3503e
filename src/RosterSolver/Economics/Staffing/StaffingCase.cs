using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Economics;

/// <summary>A staffing question, its cheapest plan, and the plan added up and audited.</summary>
/// <param name="Name">What makes this case, such as <c>no hiring</c>.</param>
/// <param name="Outcome">What the search brought.</param>
/// <param name="Ledger">The plan, added up without the model.</param>
/// <param name="Faults">What the audit found; any is our fault.</param>
public sealed record StaffingCase(
    string Name,
    StaffingOutcome Outcome,
    StaffingLedger Ledger,
    IReadOnlyList<string> Faults
)
{
    /// <summary>What the plan costs, as added up.</summary>
    public double Cost => Ledger.Costs.Total;

    /// <summary>People hired in all.</summary>
    public int Hired => Ledger.Plan.Hires.Sum(move => move.Heads);

    /// <summary>Whether the best plans of both cost differently for sure, whatever longer searches would find.</summary>
    public bool IsApartFrom(StaffingCase other) =>
        Outcome.IsProven && other.Outcome.IsProven
        || Outcome.Bound > other.Cost
        || other.Outcome.Bound > Cost;

    /// <summary>Solves and audits a question.</summary>
    public static StaffingCase Of(string name, StaffingBrief brief, StaffingSettings settings)
    {
        var outcome = StaffingSolve.Of(brief, settings);
        var ledger = StaffingLedger.Of(brief, outcome.Plan);
        return new(name, outcome, ledger, StaffingAudit.Faults(ledger, outcome, settings.Moves is not null));
    }
}
