namespace RosterSolver.Demand;

/// <summary>
/// The bounds that one agent fewer would break. More than one may bind at the same number of agents; a bound that
/// stability or the minimum already met does not bind.
/// </summary>
[Flags]
public enum BindingTarget
{
    /// <summary>Nothing asks for anybody.</summary>
    None = 0,

    /// <summary>Erlang C needs more agents than Erlangs.</summary>
    Stability = 1,

    /// <summary>The service level.</summary>
    ServiceLevel = 2,

    /// <summary>The longest average speed of answer.</summary>
    Asa = 4,

    /// <summary>The highest occupancy.</summary>
    Occupancy = 8,

    /// <summary>The highest share of abandoned calls.</summary>
    Abandonment = 16,

    /// <summary>The policy's minimum, whatever the calls.</summary>
    MinimumAgents = 32,

    /// <summary>The hours of work that can wait.</summary>
    Workload = 64,

    /// <summary>The service level of the whole day, beyond the interval's floor.</summary>
    DayServiceLevel = 128,
}
