using System.Text.Json;
using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>A mended roster for machines: the changes with their reasons, and who is to be told.</summary>
public static class ReplanFile
{
    /// <summary>Where nothing can be mended within what was asked.</summary>
    public static string Impossible(Replan replan, Conflict conflict) =>
        JsonSerializer.Serialize(
            new
            {
                Scenario = replan.Before.Scenario.Name,
                Status = "impossible",
                Contradictions = conflict.Contradictions.Select(one => new
                {
                    one.Sentence,
                    Parts = one.Parts.Select(part => new { Where = ConflictText.Place(part), part.Words }),
                }),
                Changes = conflict.Relaxations.Select(one => one.Words),
            },
            SummaryFile.Options
        ) + "\n";

    /// <summary>The text.</summary>
    public static string Json(ReplanStudy study)
    {
        var horizon = study.After.Scenario.Horizon;
        var outcome = study.Replan.Outcome;
        return JsonSerializer.Serialize(
                new
                {
                    Scenario = study.After.Scenario.Name,
                    Summary = ReplanWords.Summary(study),
                    study.ChangedDays,
                    AgentsTouched = study.Touched.Count,
                    MostAgents = study.Replan.Request.MostAgents,
                    FrozenUntil = study.Replan.FrozenUntil?.ToString(),
                    PriceOfChange = AuditChangeFile.Money(study.Replan.PriceOfChange),
                    Status = KebabCase.Of($"{outcome.Status}"),
                    Proof = ReplanWords.Proof(outcome),
                    CostBefore = AuditChangeFile.Money(study.Replan.Before.Audit.Cost),
                    CostWithNobodyStandingIn = AuditChangeFile.Money(study.Replan.Disturbed.Audit.Cost),
                    CostAfter = AuditChangeFile.Money(study.CostWithoutChanges),
                    Absences = study.Replan.Request.Absences.Select(one => new
                    {
                        one.Agent,
                        From = horizon.DateOf(one.First),
                        Until = horizon.DateOf(one.Last),
                    }),
                    Gap = AuditChangeFile.Of(study.Gap),
                    Mended = AuditChangeFile.Of(study.Mended),
                    LeaveKept = ReplanWords.LeaveKept(study),
                    LeftSmall = ReplanWords.LeftSmall(study),
                    Changes = study.Changes.Select(change => new
                    {
                        Agent = change.Agent.Id,
                        Date = horizon.DateOf(change.Day.Day),
                        Before = change.Day.Before.Select(AuditChangeFile.Work),
                        After = change.Day.After.Select(AuditChangeFile.Work),
                        Reason = KebabCase.Of($"{change.Reason}"),
                        Why = ReplanWords.Reason(change),
                        change.IsFrozen,
                    }),
                    Notify = study.Touched.Select(agent => new
                    {
                        Agent = agent.Id,
                        Words = ReplanWords.Notify(study, agent),
                    }),
                },
                SummaryFile.Options
            ) + "\n";
    }
}
