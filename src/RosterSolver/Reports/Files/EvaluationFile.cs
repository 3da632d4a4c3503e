using System.Text.Json;

namespace RosterSolver.Reports;

/// <summary>What callers meet, interval by interval, as JSON for machines: what <c>roster evaluate --json</c> prints.</summary>
public static class EvaluationFile
{
    /// <summary>The text; shares are 0 to 1, an endless wait is left out.</summary>
    public static string Text(Report report) =>
        JsonSerializer.Serialize(
            new
            {
                Scenario = report.Plan.Scenario.Name,
                report.Plan.Scenario.File,
                report.Plan.Scenario.InputHash,
                Service = ServiceSummary.Of(report, withIntervals: true),
            },
            SummaryFile.Options
        ) + "\n";
}
