using System.Text.Json;
using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Reports;

public class ForecastReportTests
{
    private static readonly QueueForecast bank = Read([]);

    [Fact]
    public void The_report_of_the_bank_with_its_backtest_stays() =>
        Golden.Holds("forecast.txt", Terminal.Print(ForecastReport.Of(bank, withBacktest: true)));

    [Fact]
    public void Lines_fit_a_hundred_columns() =>
        Assert.All(
            Terminal.Print(ForecastReport.Of(bank, withBacktest: true)).Split('\n'),
            line => Assert.True(line.Length <= 100, line)
        );

    [Fact]
    public void The_model_beats_the_seasonal_naive_and_the_floor_beats_both()
    {
        using var json = JsonDocument.Parse(ForecastFile.Text([bank]));
        foreach (
            var band in json.RootElement.GetProperty("queues")[0].GetProperty("backtest").EnumerateArray()
        )
        {
            var (model, naive) = (band.GetProperty("ordinary")[0], band.GetProperty("ordinary")[1]);
            Assert.True(Number(model, "wape") < 0.7 * Number(naive, "wape"));
            Assert.True(Number(model, "mase") < Number(naive, "mase"));
            Assert.True(Number(model, "poisson_floor") < Number(model, "wape"));
            Assert.Equal(Number(model, "days"), Number(naive, "days"));
        }
    }

    [Fact]
    public void The_file_has_a_row_for_every_half_hour_and_quantiles_in_order()
    {
        var lines = VolumesFile.Text(bank.Forecast).TrimEnd().Split('\n');
        Assert.Equal("date,interval_start,calls,handle_time,calls_p10,calls_p50,calls_p90", lines[0]);
        Assert.Equal(1 + 28 * 48, lines.Length);
        Assert.All(
            lines.Skip(1).Select(line => line.Split(',')[4..].Select(decimal.Parse).ToList()),
            quantiles => Assert.Equal(quantiles.Order(), quantiles)
        );
    }

    [Fact]
    public void Names_what_special_days_do_and_where_it_is_known_from()
    {
        var text = Terminal.Print(
            ForecastReport.Of(
                Read([
                    "1999-09-11..1999-09-12,holiday,,new-year",
                    "1999-11-11,holiday,,new-year",
                    "1999-11-15,promotion,1.2,",
                    "1999-11-16,event,,fair",
                    "1999-05-23,ordinary,,",
                ]),
                withBacktest: false
            )
        );
        Assert.Contains("learnt from 1 similar day, shrunk towards 1", text);
        Assert.Contains("1.20  given", text);
        Assert.Contains("nothing similar in the history: give a factor", text);
        Assert.DoesNotContain("Sun 1999-05-23", text);
    }

    private static QueueForecast Read(string[] days)
    {
        var read = ForecastReader.OfHistory(
            new(
                "bank-history-1999.csv",
                28,
                null,
                30,
                null,
                null,
                null,
                null,
                days.Length > 0 ? "days.csv" : null,
                []
            ),
            path =>
                path == "days.csv"
                    ? System.Text.Encoding.UTF8.GetBytes(
                        $"date,kind,factor,name\n{string.Join('\n', days)}\n"
                    )
                    : Disk.Read(GoldenFile.PathOf("scenarios", "data", path))
        );
        Assert.Empty(read.Errors);
        return read.Value!;
    }

    private static double Number(JsonElement of, string name) => of.GetProperty(name).GetDouble();
}
