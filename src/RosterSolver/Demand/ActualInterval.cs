namespace RosterSolver.Demand;

/// <summary>What really happened on a queue in a planning interval.</summary>
/// <param name="Queue">Index of the queue.</param>
/// <param name="Interval">The planning interval.</param>
/// <param name="Offered">Calls offered.</param>
/// <param name="HandleTime">Mean handle time in seconds; null where it is not known.</param>
/// <param name="InTime">Calls answered within the target's time; null where that is not known.</param>
/// <param name="OnPhone">Agents who answered calls or waited for them, averaged over the interval; null where not known.</param>
/// <param name="Absent">Agents of the roster who had not come, averaged over the interval.</param>
public sealed record ActualInterval(
    int Queue,
    int Interval,
    decimal Offered,
    decimal? HandleTime,
    decimal? InTime,
    decimal? OnPhone,
    decimal Absent
);
