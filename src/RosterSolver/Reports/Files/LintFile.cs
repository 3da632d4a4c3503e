using System.Text.Json;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>What <c>roster lint</c> found, for machines.</summary>
public static class LintFile
{
    /// <summary>The findings as JSON.</summary>
    public static string Json(IReadOnlyList<LintFinding> findings) =>
        JsonSerializer.Serialize(
            new
            {
                Findings = findings.Select(finding => new
                {
                    finding.Check,
                    finding.At.File,
                    finding.At.Line,
                    finding.At.Column,
                    finding.What,
                    finding.Why,
                    finding.Advice,
                }),
            },
            SummaryFile.Options
        ) + "\n";
}
