using System.Text.Json;
using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>Why a service level came out as it did, for machines; shares are 0 to 1 and add up exactly.</summary>
public static class ActualsFile
{
    /// <summary>All, by queue and by day.</summary>
    public static string Json(ActualsStudy study)
    {
        var horizon = study.Plan.Scenario.Horizon;
        return JsonSerializer.Serialize(
                new
                {
                    Scenario = study.Plan.Scenario.Name,
                    study.HasHandleTimes,
                    Whole = Waterfall(study.Whole),
                    Queues = study.Queues.Select(queue => new
                    {
                        queue.Queue,
                        Waterfall = Waterfall(queue.Waterfall),
                    }),
                    Days = study.Days.Select(day => new
                    {
                        Date = horizon.DateOf(day.Day),
                        Waterfall = Waterfall(day.Waterfall),
                    }),
                },
                SummaryFile.Options
            ) + "\n";
    }

    private static object Waterfall(MissWaterfall waterfall) =>
        new
        {
            waterfall.Promised,
            waterfall.Begin,
            waterfall.Observed,
            waterfall.Miss,
            waterfall.Offered,
            waterfall.ForecastCalls,
            Parts = waterfall.Parts.Select(part => new
            {
                Cause = KebabCase.Of($"{part.Cause}"),
                MissWords.Name(part.Cause).English,
                MissWords.Name(part.Cause).Chinese,
                part.Share,
            }),
        };
}
