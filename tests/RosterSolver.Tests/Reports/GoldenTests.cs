using RosterSolver.Reports;

namespace RosterSolver.Tests.Reports;

public sealed class GoldenTests
{
    private readonly Report report = DrawnDesk.Report();

    [Fact]
    public void The_terminal_report_stays() => Golden.Holds("terminal.txt", Terminal.Print(report));

    [Fact]
    public void The_roster_file_stays() => Golden.Holds("roster.csv", RosterFile.Text(report.Plan.Roster));

    [Fact]
    public void The_intervals_file_stays() =>
        Golden.Holds("intervals.csv", IntervalsFile.Text(report.Plan.Roster, report.Kpis.Queues));

    [Fact]
    public void The_service_file_stays() =>
        Golden.Holds("service.csv", ServiceFile.Text(report.Plan.Scenario.Horizon, report.Service));

    [Fact]
    public void The_evaluation_stays() => Golden.Holds("evaluation.json", EvaluationFile.Text(report));

    [Fact]
    public void The_summary_stays() => Golden.Holds("summary.json", SummaryFile.Text(report));

    [Fact]
    public void The_page_stays() => Golden.Holds("report.html", HtmlReport.Text(report));

    [Fact]
    public void The_terminal_report_of_several_queues_stays() =>
        Golden.Holds("skills-terminal.txt", Terminal.Print(DrawnDesk.WithSkills()));

    [Fact]
    public void The_summary_of_several_queues_stays() =>
        Golden.Holds("skills-summary.json", SummaryFile.Text(DrawnDesk.WithSkills()));

    [Fact]
    public void The_page_of_several_queues_stays() =>
        Golden.Holds("skills-report.html", HtmlReport.Text(DrawnDesk.WithSkills()));

    [Fact]
    public void The_work_file_stays()
    {
        var skills = DrawnDesk.WithSkills();
        Golden.Holds("skills-work.csv", WorkFile.Text(skills.Plan.Scenario.Horizon, skills.Kpis.Works));
    }
}
