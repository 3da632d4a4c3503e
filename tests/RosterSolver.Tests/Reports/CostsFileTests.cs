using System.Globalization;
using System.Text.Json;
using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Rules;

namespace RosterSolver.Tests.Reports;

public sealed class CostsFileTests
{
    [Fact]
    public void Rows_of_agents_and_rules_add_up_to_the_objective()
    {
        var report = DrawnDesk.Report();
        var rows = CostsFile.Text(report.Plan.Audit).Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
        var sum = rows.Sum(row => decimal.Parse(row.Split(',')[3], CultureInfo.InvariantCulture));
        Assert.Equal(Math.Round(report.Plan.Audit.Cost.Amount, 4), sum);
        Assert.Contains(rows, row => row.StartsWith(",coverage,", StringComparison.Ordinal));
    }

    [Fact]
    public void The_summary_breaks_the_objective_down_by_rule_and_by_agent()
    {
        using var summary = JsonDocument.Parse(SummaryFile.Text(DrawnDesk.Report()));
        var objective = summary.RootElement.GetProperty("result").GetProperty("objective").GetDecimal();
        Assert.Equal(objective, Sum(summary.RootElement.GetProperty("cost_by_rule")));
        Assert.Equal(objective, Sum(summary.RootElement.GetProperty("cost_by_agent")));
        foreach (var receipt in summary.RootElement.GetProperty("cost_by_agent").EnumerateArray())
            Assert.InRange(
                Sum(receipt.GetProperty("by_rule")) - receipt.GetProperty("cost").GetDecimal(),
                -0.0001m,
                0.0001m
            );
    }

    [Fact]
    public void Receipts_hold_every_priced_breach_once()
    {
        Violation[] violations =
        [
            new("rest", "Ann", 1, 2, new(10), ""),
            new("coverage", null, 1, 5, new(7), ""),
            new("rest", "Ben", 1, 1, null, ""),
            new("hours", "Ann", 1, 1, new(3), ""),
            new("rest", "Ann", 2, 1, new(5), ""),
        ];
        var receipts = new Audit(violations).ByAgent;
        Assert.Equal([null, "Ann"], receipts.Select(receipt => receipt.Agent));
        Assert.Equal([new("rest", 0, 2, new(15)), new("hours", 0, 1, new(3))], receipts[1].ByRule);
        Assert.Equal(new Money(18), receipts[1].Cost);
    }

    [Fact]
    public void A_rounded_column_adds_up_and_no_row_is_off_by_a_whole_place() =>
        (
            from units in Gen.Long[-100_000, 100_000].Array[0, 40]
            from decimals in Gen.Int[0, 4]
            select (units, decimals)
        ).Sample(drawn =>
        {
            var amounts = drawn.units.Select(units => new Money(units)).ToList();
            var column = MoneyColumn.Of(amounts, drawn.decimals);
            Assert.Equal(Math.Round(amounts.Total().Amount, drawn.decimals), column.Sum());
            var place = (decimal)Math.Pow(10, -drawn.decimals);
            Assert.All(
                amounts.Zip(column),
                pair => Assert.True(Math.Abs(pair.First.Amount - pair.Second) <= place)
            );
        });

    private static decimal Sum(JsonElement rows) =>
        rows.EnumerateArray().Sum(row => row.GetProperty("cost").GetDecimal());
}
