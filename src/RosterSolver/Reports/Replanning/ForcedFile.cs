using System.Text.Json;
using System.Text.Json.Nodes;
using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>What forcing a day comes to, for machines.</summary>
public static class ForcedFile
{
    /// <summary>Where there is a roster.</summary>
    public static string Json(ForcedCell forced, string what) =>
        Text(
            new
            {
                Forced = what,
                Possible = true,
                Verdict = SaidPart.Written(ForcedWords.Verdict(forced, what)),
                CostMoreAsFound = AuditChangeFile.Money(forced.Found),
                SavedAnyway = AuditChangeFile.Money(forced.SavedAnyway),
                CostMoreDueToTheDay = AuditChangeFile.Money(forced.DueToTheDay),
                CostMoreAllFree = AuditChangeFile.Money(forced.Cheapest),
                OtherDaysChanged = forced.OtherChanges.Sum(agent => agent.Days),
                OtherAgentsChanged = forced.OtherChanges.Count,
                CostMoreAtLeast = AuditChangeFile.Money(forced.Least),
                Proven = forced.IsExact ? "exact"
                : forced.IsProvenDearer ? "dearer"
                : "not-distinguishable",
                Levels = forced.Levels.Select(level => new
                {
                    level.Name,
                    Given = AuditChangeFile.Money(level.Given),
                    Forced = AuditChangeFile.Money(level.Forced),
                    BestAllFree = AuditChangeFile.Money(level.Best),
                    AtLeast = AuditChangeFile.Money(level.Least),
                }),
                Change = AuditChangeFile.Of(forced.Change),
                Figures = forced.Given.Kpis.All.Join(
                    forced.Forced.Kpis.All,
                    kpi => kpi.Id,
                    kpi => kpi.Id,
                    (before, after) =>
                        new
                        {
                            before.Id,
                            before.Name,
                            before.Chinese,
                            Before = Math.Round(before.Value, 6),
                            After = Math.Round(after.Value, 6),
                        }
                ),
                Difference = JsonNode.Parse(RosterDifferenceFile.Json(forced.Difference)),
            }
        );

    /// <summary>Where there is none.</summary>
    public static string Impossible(string what, Conflict conflict) =>
        Text(
            new
            {
                Forced = what,
                Possible = false,
                Verdict = "impossible",
                Contradictions = conflict.Contradictions.Select(one => new
                {
                    one.Sentence,
                    Parts = one.Parts.Select(part => new { Where = ConflictText.Place(part), part.Words }),
                }),
                Changes = conflict.Relaxations.Select(one => one.Words),
            }
        );

    private static string Text(object value) => JsonSerializer.Serialize(value, SummaryFile.Options) + "\n";
}
