using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>What becomes of the money of a cost line.</summary>
public enum CostKind
{
    /// <summary>It is paid to somebody.</summary>
    Paid,

    /// <summary>It is lost: callers who are not served, work that is late.</summary>
    Lost,

    /// <summary>The planner's weight on what is unwelcome; it steers the roster and is paid to nobody.</summary>
    Weight,
}

/// <summary>One line of a cost statement.</summary>
/// <param name="Id">Stable name for machines.</param>
/// <param name="Name">English name.</param>
/// <param name="Chinese">Chinese name.</param>
/// <param name="Formula">How it is computed, in words.</param>
/// <param name="Kind">What becomes of the money.</param>
/// <param name="Amount">How much over the horizon.</param>
public sealed record CostItem(
    string Id,
    string Name,
    string Chinese,
    string Formula,
    CostKind Kind,
    Money Amount
)
{
    /// <summary>The line as a key figure.</summary>
    public Kpi Kpi => new($"cost-{Id}", Name, Chinese, Formula, (double)Amount.Amount, KpiUnit.Money);
}
