using System.Text.Json;
using RosterSolver.Reports;

namespace RosterSolver.Tests.Reports;

public sealed class SummaryFileTests
{
    [Fact]
    public void A_repeatable_solve_tells_no_time()
    {
        Assert.Equal(Files(TimeSpan.FromSeconds(12.3)), Files(TimeSpan.FromSeconds(45.6)));

        static List<OutputFile> Files(TimeSpan time)
        {
            var report = DrawnDesk.Report(repeatable: true);
            var outcome = report.Plan.Outcome! with { Elapsed = time };
            return [.. OutputFile.All(report with { Plan = report.Plan with { Outcome = outcome } })];
        }
    }

    [Fact]
    public void Another_solve_tells_its_time()
    {
        using var summary = JsonDocument.Parse(SummaryFile.Text(DrawnDesk.Report()));
        Assert.Equal(12.3, summary.RootElement.GetProperty("run").GetProperty("elapsed_seconds").GetDouble());
    }

    [Fact]
    public void A_roster_from_elsewhere_has_no_bound()
    {
        using var summary = JsonDocument.Parse(SummaryFile.Text(DrawnDesk.Checked()));
        var result = summary.RootElement.GetProperty("result");
        Assert.Equal("checked", result.GetProperty("status").GetString());
        Assert.False(result.TryGetProperty("bound", out _));
    }
}
