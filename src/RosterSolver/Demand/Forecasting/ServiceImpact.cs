namespace RosterSolver.Demand;

/// <summary>
/// What errors of the forecast do to callers: agents are sized on the forecast by Erlang C, then meet the calls that came.
/// Intervals are weighted by their calls. A queue is steeper towards too few agents than towards too many, so that errors
/// without any bias still cost service.
/// </summary>
/// <param name="Days">Days judged.</param>
/// <param name="Planned">Service level had the forecast been right.</param>
/// <param name="Met">Service level that the calls that came would have met.</param>
/// <param name="DaysMissed">Share of the days whose service level fell below the target.</param>
public sealed record ServiceImpact(int Days, double Planned, double Met, double DaysMissed)
{
    /// <summary>The usual target: 80 % within 20 seconds.</summary>
    public static readonly ServiceTarget Usual = new(0.8, 20);

    /// <summary>The impact over some days.</summary>
    /// <param name="days">Days of the backtest.</param>
    /// <param name="aht">Mean handle time in seconds, 1 to 86,400.</param>
    /// <param name="intervalMinutes">Length of an interval.</param>
    /// <returns>Null where nobody called, and where the load is beyond any centre.</returns>
    public static ServiceImpact? Of(IReadOnlyCollection<ScoredDay> days, double aht, int intervalMinutes)
    {
        var busiest = days.SelectMany(day => day.Cells)
            .Select(cell => Math.Max(cell.Forecast, cell.Actual))
            .DefaultIfEmpty(0)
            .Max();
        if (
            aht is not (>= 1 and <= 86_400)
            || busiest * aht > ServiceTarget.MostAgents * 60.0 * intervalMinutes
        )
            return null;
        var met = days.Select(day => OfDay(day, (decimal)aht, intervalMinutes * 60)).ToList();
        var judged = met.Where(day => day.Calls > 0).ToList();
        if (judged.Count == 0 || met.Sum(day => day.Forecast) <= 0)
            return null;
        return new(
            judged.Count,
            met.Sum(day => day.PlannedInTime) / met.Sum(day => day.Forecast),
            judged.Sum(day => day.MetInTime) / judged.Sum(day => day.Calls),
            judged.Average(day => day.MetInTime < Usual.ServiceLevel * day.Calls ? 1.0 : 0)
        );
    }

    private static Tally OfDay(ScoredDay day, decimal aht, int seconds)
    {
        var tally = new Tally();
        foreach (var cell in day.Cells)
        {
            var planned = new Traffic((decimal)cell.Forecast, aht, seconds);
            var came = new Traffic((decimal)cell.Actual, aht, seconds);
            var agents = IntervalRequirement.For(planned, Usual, QueueModel.ErlangC).Agents;
            tally = new(
                tally.Forecast + cell.Forecast,
                tally.PlannedInTime + cell.Forecast * InTime(planned, agents),
                tally.Calls + cell.Actual,
                tally.MetInTime + cell.Actual * InTime(came, agents)
            );
        }

        return tally;
    }

    private static double InTime(Traffic traffic, int agents) =>
        traffic.Calls == 0 ? 1 : ErlangC.Of(traffic, agents).ServiceLevel(Usual.Threshold);

    private readonly record struct Tally(
        double Forecast,
        double PlannedInTime,
        double Calls,
        double MetInTime
    );
}
