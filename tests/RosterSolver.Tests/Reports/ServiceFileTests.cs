using System.Globalization;
using RosterSolver.Economics;
using RosterSolver.Reports;

namespace RosterSolver.Tests.Reports;

public sealed class ServiceFileTests
{
    private readonly Report report = DrawnDesk.Report();

    [Fact]
    public void Every_ratio_of_the_reports_is_a_ratio_of_sums_of_the_file()
    {
        var rows = Rows();
        Assert.All(
            report.Service.Queues.SelectMany(queue =>
                queue.Verdicts.Where(v => double.IsFinite(v.Whole.Asa))
            ),
            verdict =>
            {
                var own = rows.Where(row => row["judge"] == JudgeName(verdict.Judge)).ToList();
                Assert.NotEmpty(own);
                double Sum(string column) =>
                    own.Sum(row =>
                        row[column].Length == 0
                            ? double.NaN
                            : double.Parse(row[column], CultureInfo.InvariantCulture)
                    );
                var whole = verdict.Whole;
                Assert.Equal(whole.ServiceLevel(), Sum("in_time") / Sum("offered"), 1e-6);
                Assert.Equal(
                    whole.Abandonment,
                    Sum("abandoned") / (Sum("answered") + Sum("abandoned")),
                    1e-6
                );
                Assert.Equal(1, Sum("wait_seconds") / Sum("answered") / whole.Asa, 1e-6);
                Assert.Equal(whole.Occupancy, Sum("busy_seconds") / Sum("staffed_seconds"), 1e-6);
            }
        );
    }

    [Fact]
    public void Where_nobody_called_no_share_is_told() =>
        Assert.All(Rows().Where(row => row["offered"] == "0"), row => Assert.Equal("", row["service_level"]));

    private static string JudgeName(Judge judge) =>
        judge switch
        {
            Judge.ErlangC => "erlang-c",
            Judge.ErlangA => "erlang-a",
            _ => "transient",
        };

    private List<Dictionary<string, string>> Rows()
    {
        var lines = ServiceFile
            .Text(report.Plan.Scenario.Horizon, report.Service)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var titles = lines[0].TrimStart('\uFEFF').Split(',');
        return
        [
            .. lines
                .Skip(1)
                .Select(line => titles.Zip(line.Split(',')).ToDictionary(p => p.First, p => p.Second)),
        ];
    }
}
