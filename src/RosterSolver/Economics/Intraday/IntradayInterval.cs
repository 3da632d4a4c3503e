namespace RosterSolver.Economics;

/// <summary>A planning interval of the rest of a day, as it was planned and as it looks now.</summary>
/// <param name="Queue">Name of the queue.</param>
/// <param name="Interval">The interval.</param>
/// <param name="PlannedCalls">Calls as forecast.</param>
/// <param name="Calls">Calls as they are expected now.</param>
/// <param name="PlannedRequired">Agents required by the plan.</param>
/// <param name="Required">Agents required now.</param>
/// <param name="Staffed">Agents at work as the roster is.</param>
/// <param name="Moved">Agents at work once breaks are moved.</param>
/// <param name="Offered">Agents at work once all offers are accepted too.</param>
public sealed record IntradayInterval(
    string Queue,
    int Interval,
    decimal PlannedCalls,
    decimal Calls,
    int PlannedRequired,
    int Required,
    decimal Staffed,
    decimal Moved,
    decimal Offered
);
