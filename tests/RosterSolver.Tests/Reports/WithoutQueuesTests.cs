using System.Text.Json;
using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Scenarios;

namespace RosterSolver.Tests.Reports;

/// <summary>A centre that asks for people by heads only: nobody calls, and no report speaks of callers.</summary>
public sealed class WithoutQueuesTests
{
    private const string Desk = """
        scenario: desk
        horizon: { start: 2026-12-07, days: 7 }
        demand: { heads: { week: { early: { mon-fri: 2, sat: 1 } } } }
        shifts: { early: { starts: ["07:00", "08:00"], length: 8h } }
        contracts: { full-time: { hours: 40/week, pay: 25/h } }
        agents: [{ group: desk, count: 3, contract: full-time }]
        """;

    private readonly Report report = Reported();

    [Fact]
    public void Figures_are_about_heads_and_not_about_callers()
    {
        var kpis = report.Kpis.All.ToDictionary(kpi => kpi.Id, kpi => kpi.Value);
        Assert.DoesNotContain("service-level", kpis.Keys);
        Assert.DoesNotContain("fit-weighted", kpis.Keys);
        Assert.Equal(9, kpis["heads-missing"]);
        Assert.Equal(1, kpis["heads-surplus"]);
    }

    [Fact]
    public void The_terminal_report_says_nothing_of_callers()
    {
        var text = Terminal.Print(report);
        Assert.Contains("Missing people", text, StringComparison.Ordinal);
        Assert.Contains("people by heads", text, StringComparison.Ordinal);
        Assert.DoesNotContain("callers", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Coverage", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_says_nothing_of_callers()
    {
        var text = HtmlReport.Text(report);
        Assert.Contains("Missing people", text, StringComparison.Ordinal);
        Assert.DoesNotContain("callers", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Service level", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_files_have_no_rows_of_queues()
    {
        var horizon = report.Plan.Scenario.Horizon;
        Assert.Single(IntervalsFile.Text(report.Plan.Roster, report.Kpis.Queues).Trim().Split('\n'));
        Assert.Single(ServiceFile.Text(horizon, report.Service).Trim().Split('\n'));
        using var summary = JsonDocument.Parse(SummaryFile.Text(report));
        Assert.Equal(0, summary.RootElement.GetProperty("queues").GetArrayLength());
        Assert.False(summary.RootElement.TryGetProperty("day-results", out _));
    }

    /// <summary>Both starts count on Monday, where three of two are there; of the others nobody comes.</summary>
    private static Report Reported()
    {
        var scenario = Files.Read(("desk.yaml", Desk)).Value!;
        var brief = scenario.BriefFor(scenario.Requirements());
        var roster = new Roster(
            brief,
            brief.Agents.Select((agent, place) => new Assignment(agent.Id, 0, brief.Shifts[place % 2], []))
        );
        return Report.Of(
            new(scenario, [], roster, Audit.Of(roster, scenario.Rules), null),
            Manifest.Here(null)
        );
    }
}
