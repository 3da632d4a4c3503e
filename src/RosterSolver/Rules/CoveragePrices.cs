using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>The options of coverage with their defaults filled in.</summary>
/// <param name="By">What a missing agent costs.</param>
/// <param name="Under">A missing agent-hour within the tolerance.</param>
/// <param name="UnderBeyond">A missing agent-hour beyond it.</param>
/// <param name="Over">A surplus agent-hour within the tolerance.</param>
/// <param name="OverBeyond">A surplus agent-hour beyond it.</param>
/// <param name="MissedCall">A call that is answered too late.</param>
/// <param name="Outsourcing">An agent-hour bought from elsewhere; null where nobody sells any.</param>
/// <param name="Tolerance">Share of the requirement, 0 to 1.</param>
/// <param name="Floor">Share of the requirement that must be there, 0 to 1.</param>
internal sealed record CoveragePrices(
    CoverageBy By,
    PricePerHour Under,
    PricePerHour UnderBeyond,
    PricePerHour Over,
    PricePerHour OverBeyond,
    Money MissedCall,
    PricePerHour? Outsourcing,
    decimal Tolerance,
    decimal Floor
);
