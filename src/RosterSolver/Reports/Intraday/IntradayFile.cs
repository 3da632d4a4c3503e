using System.Text.Json;
using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>The rest of a day, for machines.</summary>
public static class IntradayFile
{
    private const int Decimals = 6;

    /// <summary>Factors, intervals, moved breaks and offers.</summary>
    public static string Json(IntradayStudy study)
    {
        var horizon = study.Before.Scenario.Horizon;
        return JsonSerializer.Serialize(
                new
                {
                    Scenario = study.Before.Scenario.Name,
                    Now = study.Now.ToString(),
                    Queues = study.Before.Scenario.Queues.Zip(
                        study.Factors,
                        (queue, factor) =>
                            new
                            {
                                Queue = queue.Name,
                                Forecast = Math.Round(factor.Forecast, Decimals),
                                factor.Offered,
                                VolumeFactor = Math.Round(factor.Volume, Decimals),
                                HandleTimeFactor = Math.Round(factor.HandleTime, Decimals),
                            }
                    ),
                    Intervals = study.Intervals.Select(one => new
                    {
                        one.Queue,
                        Start = ShiftText.Clock(horizon.Interval(one.Interval).Start),
                        PlannedCalls = Math.Round(one.PlannedCalls, Decimals),
                        Calls = Math.Round(one.Calls, Decimals),
                        one.PlannedRequired,
                        one.Required,
                        Staffed = Math.Round(one.Staffed, Decimals),
                        WithBreaksMoved = Math.Round(one.Moved, Decimals),
                        WithOffers = Math.Round(one.Offered, Decimals),
                    }),
                    BreaksMoved = study.Breaks.Select(moved => new
                    {
                        moved.Agent,
                        moved.Before.Break,
                        Planned = ShiftText.Clock(moved.Before.Range),
                        Now = ShiftText.Clock(moved.After.Range),
                    }),
                    TimeOff = study.TimeOff.Select(Offer),
                    Overtime = study.Overtime.Select(Offer),
                },
                SummaryFile.Options
            ) + "\n";
    }

    private static object Offer(ShiftOffer offer) =>
        new
        {
            Agent = offer.Agent.Id,
            From = ShiftText.Clock(offer.Time.Start),
            Until = ShiftText.Clock(offer.Time.End),
            Hours = offer.Time.Minutes / 60m,
            Overtime = CoverWords.OvertimeOf(offer.Overtime),
            Pay = AuditChangeFile.Money(offer.Pay),
            Change = AuditChangeFile.Of(offer.Change),
        };
}
