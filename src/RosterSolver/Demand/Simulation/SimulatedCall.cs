namespace RosterSolver.Demand;

/// <summary>A caller in the simulation, with everything that chance decides: no matter who answers, it stays.</summary>
/// <param name="queue">Index of the queue.</param>
/// <param name="arrival">Second of the call.</param>
/// <param name="handleTime">Seconds that an agent will need.</param>
/// <param name="patience">Seconds after which the caller gives up.</param>
/// <param name="redialAfter">Seconds after giving up until the caller calls again; null for never.</param>
internal sealed class SimulatedCall(
    int queue,
    double arrival,
    double handleTime,
    double patience,
    double? redialAfter
)
{
    public int Queue { get; } = queue;

    public double Arrival { get; } = arrival;

    public double HandleTime { get; } = handleTime;

    public double GivesUp { get; } = arrival + patience;

    public double? RedialAfter { get; } = redialAfter;

    /// <summary>Neither answered nor gone.</summary>
    public bool IsWaiting { get; set; } = true;
}
