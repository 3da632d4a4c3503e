using System.Text.Json;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>Why an agent does on a day what the roster says, for machines.</summary>
public static class CellFile
{
    /// <summary>Every alternative, rule and interval.</summary>
    public static string Json(CellStudy study)
    {
        var horizon = study.Plan.Scenario.Horizon;
        return JsonSerializer.Serialize(
                new
                {
                    Scenario = study.Plan.Scenario.Name,
                    Agent = study.Agent.Id,
                    Date = horizon.DateOf(study.Day),
                    Now = study.Now.Select(AuditChangeFile.Work),
                    Verdict = SaidPart.Written(CellWords.Verdict(study)),
                    Alternatives = study.Alternatives.Select(one => new
                    {
                        one.Id,
                        Work = AuditChangeFile.Work(one.Worked),
                        Change = AuditChangeFile.Of(one.Change),
                    }),
                    study.NeverGiven,
                    Rules = study.Rules.Select(rule => new
                    {
                        rule.Rule.Id,
                        At = rule.At?.ToString(),
                        Says = CellWords.Says(rule.Rule),
                        rule.Forbids,
                        rule.Charges,
                        rule.HasNoRoom,
                    }),
                    Needs = study.Needs.Select(need => new
                    {
                        need.Queue,
                        Start = ShiftText.Clock(horizon.Interval(need.Interval).Start),
                        need.Required,
                        Staffed = Math.Round(need.Staffed, 4),
                        Without = Math.Round(need.Without, 4),
                    }),
                },
                SummaryFile.Options
            ) + "\n";
    }
}
