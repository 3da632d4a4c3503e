namespace RosterSolver.Demand;

/// <summary>What is known of one interval of the past. Zero, missing and closed are three things.</summary>
/// <param name="State">Whether calls were counted.</param>
/// <param name="Offered">Calls offered, answered or abandoned, in one interval; a mean where it came twice.</param>
/// <param name="Handled">Calls whose handle time is known.</param>
/// <param name="HandleSeconds">Seconds of agents' work on those calls.</param>
/// <param name="Occurrences">
/// How often the clock showed the interval: 1; 2 when clocks went back; 0 when they went forward over it.
/// </param>
public readonly record struct CallCount(
    CountState State,
    double Offered = 0,
    double Handled = 0,
    double HandleSeconds = 0,
    int Occurrences = 1
)
{
    /// <summary>Whether calls were counted, be it none.</summary>
    public bool IsCounted => State == CountState.Counted;
}
