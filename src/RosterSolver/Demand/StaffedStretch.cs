namespace RosterSolver.Demand;

/// <summary>
/// A stretch of time in which the number of agents on the phone does not change. Half-open, in minutes since the
/// horizon's first midnight.
/// </summary>
/// <param name="Start">First minute.</param>
/// <param name="End">The minute after the last.</param>
/// <param name="Agents">
/// Agents on the phone, at least 0. A fraction is an agent who is there for that share of the time: shrinkage.
/// </param>
public readonly record struct StaffedStretch(int Start, int End, double Agents)
{
    /// <summary>Length in seconds.</summary>
    public double Seconds => (End - Start) * 60.0;

    /// <summary>
    /// The stretches of one interval after another, agents unchanged within each: what is known when breaks are not.
    /// </summary>
    public static IReadOnlyList<StaffedStretch> OfIntervals(IReadOnlyList<double> agents, int minutes) =>
        [
            .. agents.Select(
                (count, place) => new StaffedStretch(place * minutes, (place + 1) * minutes, count)
            ),
        ];
}
