namespace RosterSolver.Reports;

/// <summary>A file to be written: its name, without a folder, and its text.</summary>
public sealed record OutputFile(string Name, string Text)
{
    /// <summary>Every file of a report.</summary>
    public static IReadOnlyList<OutputFile> All(Report report) =>
        [
            new("roster.csv", RosterFile.Text(report.Plan.Roster)),
            new("intervals.csv", IntervalsFile.Text(report.Plan.Roster, report.Kpis.Queues)),
            .. report.Kpis.Works.Count > 0
                ? new[]
                {
                    new OutputFile(
                        "work.csv",
                        WorkFile.Text(report.Plan.Scenario.Horizon, report.Kpis.Works)
                    ),
                }
                : [],
            new("service.csv", ServiceFile.Text(report.Plan.Scenario.Horizon, report.Service)),
            new("costs.csv", CostsFile.Text(report.Plan.Audit)),
            new("summary.json", SummaryFile.Text(report)),
            new("report.html", HtmlReport.Text(report)),
        ];
}
