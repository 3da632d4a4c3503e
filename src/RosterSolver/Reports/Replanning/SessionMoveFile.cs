using System.Text.Json;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>When else people can have a session, for machines.</summary>
public static class SessionMoveFile
{
    /// <summary>Every time at which most can come, the best first.</summary>
    public static string Json(SessionMove move)
    {
        var horizon = move.Before.Scenario.Horizon;
        return JsonSerializer.Serialize(
                new
                {
                    Scenario = move.Before.Scenario.Name,
                    Activity = move.Session.Activity.Id,
                    Start = horizon.Describe(move.Session.Range.Start),
                    move.People,
                    Verdict = SessionMoveWords.Verdict(move),
                    Offers = move.Offers.Select(offer => new
                    {
                        Start = horizon.Describe(offer.Range.Start),
                        offer.Come,
                        offer.Lost,
                        Change = AuditChangeFile.Of(offer.Change),
                    }),
                },
                SummaryFile.Options
            ) + "\n";
    }
}
