using System.Globalization;
using System.Text.RegularExpressions;
using RosterSolver.Demand;

namespace RosterSolver.Tests.Demand;

/// <summary>Values that books, articles and libraries print, each read from the words of its row.</summary>
public sealed class PublishedTests
{
    [Fact]
    public void Published_values_are_reproduced()
    {
        VectorFile.CheckEach(
            "published.csv",
            row =>
            {
                var actual = ValueOf(row);
                // Sources round as they please, at worst 3.06 s to 3, and some err; the exact column judges our digits.
                var near = Math.Abs(actual - row.Double("published")) <= 0.025 * row.Double("published");
                return near || row.Text("agrees") == "NO"
                    ? row.Fault("exact", actual)
                    : [$"published differs from {actual:R}"];
            }
        );
    }

    private static double ValueOf(VectorRow row)
    {
        var inputs = row.Text("inputs");
        return row.Text("model") switch
        {
            "shrinkage" => HeadcountOf(inputs),
            "B" => ErlangB.Blocking(LoadOf(inputs), (int)Number(inputs, "[nc]")),
            "B inverse" => Inverse(
                a => ErlangB.Blocking(a, (int)Number(inputs, "n")),
                (double)Number(inputs, "B="),
                200
            ),
            "C" => OfPatient(row.Text("metric"), inputs),
            "A" => OfImpatient(row.Text("metric"), inputs),
            var other => throw new InvalidDataException($"{row}: unknown model {other}"),
        };
    }

    private static double OfPatient(string metric, string inputs)
    {
        if (metric == "n")
            return IntervalRequirement.For(TrafficOf(inputs), TargetOf(inputs), QueueModel.ErlangC).Agents;
        var queue = ErlangC.Of(TrafficOf(inputs), (int)Number(inputs, "n"));
        return metric.Split(' ') switch
        {
            ["Pw", ..] => queue.WaitingProbability,
            ["SL", "%", ..] => 100 * queue.ServiceLevel(ThresholdOf(inputs)),
            ["SL", ..] => queue.ServiceLevel(ThresholdOf(inputs)),
            ["ASA_s", ..] => queue.Asa,
            ["W", "90th", ..] => queue.WaitQuantile(0.9),
            ["occupancy", ..] => queue.Occupancy,
            _ => throw new InvalidDataException($"unknown metric {metric}"),
        };
    }

    private static double OfImpatient(string metric, string inputs)
    {
        var patience = (double)Number(inputs, "patience");
        var queue = ErlangA.Of(TrafficOf(inputs), patience, (int)Number(inputs, "n"));
        return metric.Split(' ') switch
        {
            ["Pw", ..] => queue.WaitingProbability,
            ["P_abandon", ..] => queue.Abandonment,
            ["mean", "queue", ..] => queue.QueueLength,
            ["E[W]", "all,", "minutes", ..] => queue.MeanWait / 60,
            ["W", "90th", ..] => Inverse(
                t => queue.ServiceLevel(ServiceLevelDefinition.WaitWithinThreshold, t),
                0.9,
                3600
            ),
            ["occupancy", ..] => queue.Occupancy,
            _ => throw new InvalidDataException($"unknown metric {metric}"),
        };
    }

    /// <summary>Where a rising function takes a value, by halving.</summary>
    private static double Inverse(Func<double, double> rising, double value, double most)
    {
        var (low, high) = (0.0, most);
        for (var step = 0; step < 100; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = rising(middle) < value ? (middle, high) : (low, middle);
        }
        return high;
    }

    private static int HeadcountOf(string inputs)
    {
        var required = (int)Number(inputs, @"^(ceil\()?");
        var absent = inputs.Contains("1-") ? Number(inputs, "1-") : 1 - Number(inputs, "/");
        return new Shrinkage(absent, 0, 0).Headcount(required);
    }

    private static double LoadOf(string inputs) =>
        inputs.Contains("r=")
            ? (double)Number(inputs, "r=") / (double)Number(inputs, "/")
            : (double)Number(inputs, "a");

    private static Traffic TrafficOf(string inputs)
    {
        var seconds = inputs switch
        {
            _ when inputs.Contains("/30min") => 1800,
            _ when inputs.Contains("/min") => 60,
            _ => 3600,
        };
        // The table prints 46.5 a minute and was computed with 46.512, as erlang_c.csv has it (1395.36 in 30 min).
        var calls = Number(inputs, "^") is var printed && printed == 46.5m ? 46.512m : printed;
        return new Traffic(calls, Number(inputs, "aht"), seconds);
    }

    private static ServiceTarget TargetOf(string inputs) =>
        inputs.Contains("ASA<=")
            ? new ServiceTarget(MaxAsa: (double)Number(inputs, "ASA<="))
            : new ServiceTarget((double)Number(inputs, @"aht\d+ ") / 100, ThresholdOf(inputs));

    private static double ThresholdOf(string inputs) =>
        (double)(inputs.Contains("T=") ? 60 * Number(inputs, "T=") : Number(inputs, @" (T|\d+/)"));

    /// <summary>The number that stands right behind these words.</summary>
    private static decimal Number(string inputs, string behind)
    {
        var match = Regex.Match(
            inputs,
            $@"(?<={behind})\d*\.?\d+",
            RegexOptions.None,
            TimeSpan.FromSeconds(1)
        );
        return match.Success
            ? decimal.Parse(match.Value, CultureInfo.InvariantCulture)
            : throw new InvalidDataException($"no number behind {behind} in {inputs}");
    }
}
