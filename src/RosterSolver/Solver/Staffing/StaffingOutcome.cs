using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>What an hour of overtime more would be worth under a limit that ties weeks together.</summary>
/// <param name="Span">The limit.</param>
/// <param name="Price">Money for an hour, from 0; 0 where the limit does not bind.</param>
public sealed record SpanPrice(OvertimeSpan Span, double Price);

/// <summary>What the search for a staffing plan brought.</summary>
/// <param name="Plan">The cheapest plan found.</param>
/// <param name="Cost">Its cost by the model.</param>
/// <param name="Bound">No plan costs less.</param>
/// <param name="Prices">The limits that bind overtime of several weeks, with the worth of an hour.</param>
public sealed record StaffingOutcome(
    StaffingPlan Plan,
    double Cost,
    double Bound,
    IReadOnlyList<SpanPrice> Prices
)
{
    /// <summary>Money that nobody asks after, however little a plan costs.</summary>
    private const double Cent = 0.01;

    /// <summary>Share of the cost that the arithmetic of a search may be off.</summary>
    private const double Rounding = 1e-7;

    /// <summary>The most that a better plan could save, as a share of the cost.</summary>
    public double Gap => Math.Max(0, Cost - Bound) / Math.Max(1, Math.Abs(Cost));

    /// <summary>Whether no plan is cheaper by more than a cent and what arithmetic may be off.</summary>
    public bool IsProven => Cost - Bound <= Cent + (Rounding * Math.Abs(Cost));
}
