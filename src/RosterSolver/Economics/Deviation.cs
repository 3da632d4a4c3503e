using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>
/// A day on which the stationary formula and the queue over time tell service levels more than five points apart, with
/// the intervals of that day in which they do.
/// </summary>
/// <param name="Day">The day; its own figures may agree where its intervals do not.</param>
/// <param name="Stationary">The day's service level by the formula.</param>
/// <param name="Transient">The day's service level by the queue over time.</param>
/// <param name="Intervals">The intervals that differ, ascending.</param>
public sealed record Deviation(int Day, double Stationary, double Transient, IReadOnlyList<int> Intervals)
{
    private const double Points = 0.05;

    /// <summary>Whether the day as a whole differs.</summary>
    public bool IsOfTheDay => Differ(Stationary, Transient);

    /// <summary>The days with any difference, ascending. Intervals without calls have no service level.</summary>
    public static IReadOnlyList<Deviation> Of(
        Verdict stationary,
        Verdict transient,
        ServiceLevelDefinition definition,
        Horizon horizon
    )
    {
        var (formula, truth) = (stationary.Days(horizon), transient.Days(horizon));
        return
        [
            .. Enumerable
                .Range(0, horizon.Days)
                .Select(day => new Deviation(
                    day,
                    formula[day].ServiceLevel(definition),
                    truth[day].ServiceLevel(definition),
                    [
                        .. Enumerable
                            .Range(day * horizon.IntervalsPerDay, horizon.IntervalsPerDay)
                            .Where(interval =>
                                Differ(
                                    stationary.Intervals[interval].ServiceLevel(definition),
                                    transient.Intervals[interval].ServiceLevel(definition)
                                )
                            ),
                    ]
                ))
                .Where(day => day.IsOfTheDay || day.Intervals.Count > 0),
        ];
    }

    private static bool Differ(double one, double other) => Math.Abs(one - other) > Points;
}
