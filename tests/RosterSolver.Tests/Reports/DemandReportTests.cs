using RosterSolver.Demand;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Tests.Scenarios;

namespace RosterSolver.Tests.Reports;

public sealed class DemandReportTests
{
    private static readonly RosterSolver.Scenarios.Scenario desk = Files
        .Shipped("six-agent-desk.yaml")
        .Value!;
    private static readonly DemandPlan plan = DemandPlan.Of(desk);

    [Fact]
    public void The_terminal_report_stays() =>
        Golden.Holds("demand.txt", Terminal.Print(DemandReport.Of(plan)));

    [Fact]
    public void The_sweep_stays() =>
        Golden.Holds(
            "demand-sweep.txt",
            Terminal.Print(
                SweepReport.Of(
                    SweepTable.Of(
                        desk,
                        [
                            new(SweepAxis.Aht, [-0.1m, 0, 0.1m]),
                            new(SweepAxis.Volume, [0, 0.2m]),
                            new(SweepAxis.ServiceLevel, [0.7m, 0.9m]),
                        ]
                    )
                )
            )
        );

    [Fact]
    public void Lines_fit_a_hundred_columns() =>
        Assert.All(
            Terminal.Print(DemandReport.Of(plan, day: 2)).Split('\n'),
            line => Assert.InRange(line.Length, 0, 100)
        );

    [Fact]
    public void The_file_has_a_row_for_every_interval()
    {
        var rows = DemandFile.Text(plan).TrimEnd().Split('\n');
        Assert.Equal(desk.Horizon.Intervals + 1, rows.Length);
        Assert.StartsWith("queue,date,interval_start,calls,erlangs,", rows[0], StringComparison.Ordinal);
        Assert.All(rows, row => Assert.Equal(10, row.Count(letter => letter == ',')));
    }

    [Fact]
    public void The_summary_is_json_with_every_interval()
    {
        using var json = System.Text.Json.JsonDocument.Parse(DemandSummary.Text(plan));
        var queue = json.RootElement.GetProperty("queues")[0];
        Assert.Equal(desk.Horizon.Intervals, queue.GetProperty("intervals").GetArrayLength());
        Assert.Equal(
            Math.Round(plan.Hours.Rostered, 6),
            json.RootElement.GetProperty("total").GetProperty("hours").GetProperty("at_work").GetDouble()
        );
    }

    [Theory]
    [InlineData(BindingTarget.None, ' ', "", "")]
    [InlineData(BindingTarget.Asa, 'W', "wait", "wait")]
    [InlineData(BindingTarget.ServiceLevel | BindingTarget.Occupancy, 'S', "service-level+occupancy", "S+O")]
    public void Bounds_have_words_and_letters(BindingTarget binding, char letter, string words, string brief)
    {
        Assert.Equal(letter, TargetText.Letter(binding));
        Assert.Equal(words, TargetText.Words(binding));
        Assert.Equal(brief, TargetText.Short(binding));
    }
}
