using CsCheck;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

public class CallsCsvTests
{
    [Theory]
    [InlineData(15, "30m", 2)]
    [InlineData(15, "1h", 4)]
    [InlineData(30, "1h", 2)]
    public void Adds_up_the_rows_of_a_finer_file(int rows, string interval, int together)
    {
        var calls = Read(CallsText.Of(rows, minute => minute / rows), $"horizon: {{ interval: {interval} }}");
        Assert.Equal(
            Enumerable
                .Range(0, calls.Count)
                .Select(place => Enumerable.Range(place * together, together).Sum(row => (decimal)row)),
            calls
        );
    }

    [Theory]
    [InlineData(60, "30m", 2)]
    [InlineData(60, "15m", 4)]
    [InlineData(30, "15m", 2)]
    public void Splits_the_rows_of_a_coarser_file_evenly(int rows, string interval, int parts)
    {
        var calls = Read(CallsText.Of(rows, minute => minute / rows), $"horizon: {{ interval: {interval} }}");
        Assert.Equal(Enumerable.Range(0, calls.Count).Select(place => place / parts / (decimal)parts), calls);
    }

    [Fact]
    public void Neither_loses_nor_invents_calls() =>
        Gen.Select(
                Gen.Int[0, 2].Select(place => 15 << place),
                Gen.Int[0, 2].Select(place => $"{15 << place}m"),
                Gen.Decimal[0, 1000].Select(calls => Math.Round(calls, 2)).Array[96]
            )
            .Sample(
                (rows, interval, calls) =>
                {
                    var text = CallsText.Of(rows, minute => calls[minute / rows]);
                    var read = Read(text, $"horizon: {{ interval: {interval} }}");
                    Assert.Equal(calls.Take(24 * 60 / rows).Sum(), read.Sum());
                },
                iter: 60
            );

    [Fact]
    public void Scales_every_row() =>
        Assert.All(
            Read(CallsText.Of(60, _ => 10), Volume("scale: 0.25")),
            calls => Assert.Equal(2.5m, calls)
        );

    [Fact]
    public void Takes_calls_with_decimals() =>
        Assert.All(Read(CallsText.Of(60, _ => 2.75m)), calls => Assert.Equal(2.75m, calls));

    [Fact]
    public void Reads_from_the_first_day_on()
    {
        var text = CallsText.Of(60, minute => minute / (24 * 60), days: 4, first: "2025-03-03");
        Assert.All(Read(text, Volume("first-day: 2025-03-05")), calls => Assert.Equal(2m, calls));
    }

    [Fact]
    public void Takes_the_rows_in_any_order()
    {
        var lines = CallsText.Of(60, minute => minute / 60).TrimEnd().Split('\n');
        var turned = string.Join('\n', lines.Skip(1).Reverse().Prepend(lines[0]));
        Assert.Equal(Enumerable.Range(0, 24).Select(hour => (decimal)hour), Read(turned));
    }

    [Fact]
    public void Names_a_column_that_the_file_does_not_have() =>
        Assert.Equal(
            "x.yaml:2:48: 'calls.csv' has no column 'offerd'; expected calls",
            Assert.Single(Files.Over(Volume("column: offerd")).Errors).ToString()
        );

    [Fact]
    public void Counts_faults_beyond_the_first_twenty()
    {
        var errors = Files.Over("", ("calls.csv", CallsText.Of(15, _ => -1))).Errors;
        Assert.Equal(21, errors.Count);
        Assert.Equal(
            "calls.csv:22:1: ... and 76 more faults in this file",
            errors[^1].ToString().Replace(":22:18:", ":22:1:")
        );
    }

    [Fact]
    public void Refuses_calls_that_would_keep_a_city_busy() =>
        Assert.Equal(
            "x.yaml:2:47: 3000000 calls of 180 s in 60 minutes keep more than 20000 agents busy; expected calls in each "
                + "interval, and the mean time of one call",
            Assert
                .Single(Files.Over(Volume("scale: 1000"), ("calls.csv", CallsText.Of(60, _ => 3000))).Errors)
                .ToString()
        );

    private static string Volume(string option) =>
        $"demand: {{ queues: {{ voice: {{ volume: {{ {option} }} }} }} }}";

    private static IReadOnlyList<decimal> Read(string calls, string keys = "")
    {
        var read = Files.Over(keys, ("calls.csv", calls));
        Assert.Empty(read.Errors);
        return read.Value!.Queues[0].Calls;
    }
}
