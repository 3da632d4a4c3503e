namespace RosterSolver.Demand;

/// <summary>How far forecasts of one interval of the day were off on the whole: errors that cancel over the day do not here.</summary>
/// <param name="Minute">The beginning of the interval after midnight.</param>
/// <param name="Calls">Calls forecast beyond those that came, a day on average.</param>
/// <param name="Share">The same as a share of the calls that came; null without any.</param>
public readonly record struct IntervalBias(int Minute, double Calls, double? Share)
{
    /// <summary>The bias of every interval that was scored, in the order of the day.</summary>
    public static IReadOnlyList<IntervalBias> Of(IReadOnlyList<ScoredDay> days, int intervalMinutes) =>
        [
            .. days.SelectMany(day => day.Cells)
                .GroupBy(cell => cell.Interval)
                .OrderBy(interval => interval.Key)
                .Select(interval =>
                {
                    var over = interval.Sum(cell => cell.Forecast - cell.Actual);
                    var actual = interval.Sum(cell => cell.Actual);
                    return new IntervalBias(
                        interval.Key * intervalMinutes,
                        over / interval.Count(),
                        actual > 0 ? over / actual : null
                    );
                }),
        ];
}
