using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

/// <summary>Calls and handle times on their way into a scenario, from a file or a forecast.</summary>
public class VolumeTests
{
    private const string NoHandleTime = """
        horizon: { start: 2026-12-07, days: 7, interval: 30m }
        demand:
          queues:
            voice:
              volume: { VOLUME }
              target: { service-level: 80% }
        """;

    private static readonly string history = File.ReadAllText(
        GoldenFile.PathOf("scenarios", "data", "bank-history-1999.csv")
    );

    [Fact]
    public void A_forecast_in_the_scenario_is_that_of_the_command_through_its_file()
    {
        var direct = Read("forecast: { history: past.csv, first-day: 1999-11-01 }").Queues[0];
        var forecast = ForecastReader.OfScenario(
            "x.yaml",
            path =>
                path == "past.csv"
                    ? Bytes(history)
                    : Bytes(Scenario("forecast: { history: past.csv, first-day: 1999-11-01 }"))
        );
        var text = VolumesFile.Text(Assert.Single(forecast.Value!).Forecast);
        var through = Read("csv: volumes.csv", ("volumes.csv", text)).Queues[0];
        Assert.Equal(direct.Calls, through.Calls);
        Assert.Equal(direct.Aht, through.Aht, 6);
        Assert.Equal(
            Enumerable
                .Range(0, direct.Calls.Count)
                .Select(interval => Math.Round(direct.Traffic(interval).Aht, 6)),
            Enumerable
                .Range(0, direct.Calls.Count)
                .Select(interval => Math.Round(through.Traffic(interval).Aht, 6))
        );
    }

    [Fact]
    public void A_quantile_asks_for_more_calls_on_every_day()
    {
        var expected = Read("forecast: { history: past.csv, first-day: 1999-11-01 }").Queues[0].Calls;
        var high = Read("forecast: { history: past.csv, first-day: 1999-11-01, quantile: 90% }")
            .Queues[0]
            .Calls;
        Assert.All(
            expected.Zip(high).Where(pair => pair.First > 0),
            pair => Assert.True(pair.Second > 1.05m * pair.First)
        );
    }

    [Fact]
    public void The_calendar_of_the_scenario_changes_the_forecast()
    {
        var usual = Read("forecast: { history: past.csv, first-day: 1999-11-01 }").Queues[0].Calls;
        var billing = Read(
            "forecast: { history: past.csv, first-day: 1999-11-01 }",
            keys: "calendar: { days: [{ date: 2026-12-08, kind: billing-day, factor: 1.5, from: \"10:00\", to: \"12:00\" }] }"
        )
            .Queues[0]
            .Calls;
        Assert.Equal(
            Enumerable.Range(48 + 20, 4),
            Enumerable.Range(0, usual.Count).Where(interval => usual[interval] != billing[interval])
        );
        Assert.All(
            Enumerable.Range(48 + 20, 4),
            interval => Assert.Equal(1.5m * usual[interval], billing[interval], 3)
        );
    }

    [Fact]
    public void Handle_times_of_a_file_are_weighted_by_calls()
    {
        // Two quarters of an hour: 10 calls of 100 s and 30 calls of 200 s; elsewhere 1 call of 60 s.
        var text =
            "date,interval_start,calls,handle_time\n"
            + string.Concat(
                Enumerable
                    .Range(0, 7 * 96)
                    .Select(quarter =>
                    {
                        var (calls, seconds) = quarter switch
                        {
                            0 => (10, 100),
                            1 => (30, 200),
                            _ => (1, 60),
                        };
                        return $"2026-12-{7 + quarter / 96:00},{quarter / 4 % 24:00}:{quarter % 4 * 15:00},{calls},{seconds}\n";
                    })
            );
        var queue = Read("csv: volumes.csv", ("volumes.csv", text)).Queues[0];
        Assert.Equal(175, queue.Traffic(0).Aht, 9);
        Assert.Equal(60, queue.Traffic(1).Aht, 9);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("0.5")]
    [InlineData("86401")]
    public void Refuses_a_handle_time_that_is_none(string seconds) =>
        Assert.Equal(
            $"calls.csv:2:20: a handle time of {seconds} seconds; expected 1 to 86400",
            Files
                .Over(
                    "",
                    ("calls.csv", $"date,interval_start,calls,handle_time\n2026-12-07,00:00,10,{seconds}\n")
                )
                .Errors[0]
                .ToString()
                .Replace(":2:21:", ":2:20:", StringComparison.Ordinal)
        );

    private static Scenario Read(string volume, params (string Name, string Text)[] files) =>
        Read(volume, "", files);

    private static Scenario Read(string volume, string keys, params (string Name, string Text)[] files)
    {
        var read = Files.Read([("x.yaml", Scenario(volume) + keys + "\n"), ("past.csv", history), .. files]);
        Assert.Empty(read.Errors);
        return read.Value!;
    }

    private static string Scenario(string volume)
    {
        var rest = Files.Base[Files.Base.IndexOf("shifts:", StringComparison.Ordinal)..];
        return $"scenario: x\n{NoHandleTime.Replace("VOLUME", volume, StringComparison.Ordinal)}\n{rest}\n";
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
