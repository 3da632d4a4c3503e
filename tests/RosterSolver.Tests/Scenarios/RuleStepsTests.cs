using System.Text;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

public sealed class RuleStepsTests
{
    /// <summary>Every step gives room, whichever way the number of the rule goes for that.</summary>
    [Theory]
    [InlineData("max-consecutive-days: { days: 3 }", "max-consecutive-days: days 3 -> 4")]
    [InlineData("max-consecutive-nights: { nights: 1, price: 20 }", "max-consecutive-nights: nights 1 -> 2")]
    [InlineData("min-rest: { hours: 11 }", "min-rest: hours 11 -> 10")]
    [InlineData("days-off: { per-week: 2 }", "days-off: per-week 2 -> 1")]
    [InlineData("min-consecutive-days-off: { days: 3 }", "min-consecutive-days-off: days 3 -> 2")]
    [InlineData(
        "total-hours: { hours: 8h..16h }",
        "total-hours: hours 8h..16h -> 8h..17h",
        "total-hours: hours 8h..16h -> 7h..16h"
    )]
    [InlineData("fair: { of: [weekends], spread: 1, price: 50 }", "fair: spread 1 -> 2")]
    [InlineData("rotation: { per: week, forward: true, price: 40 }", "rotation: given up")]
    [InlineData("forward-rotation: { price: 40 }", "forward-rotation: given up")]
    [InlineData("coverage: { tolerance: 20% }")]
    [InlineData("leave: {}")]
    public void Each_number_of_a_rule_is_loosened_by_one_step(string rule, params string[] steps) =>
        Assert.Equal(
            steps,
            Of($"rules: {{ {rule} }}")
                .Where(step => step.Rule == rule.Split(':')[0])
                .Select(step => step.Words)
        );

    [Fact]
    public void A_contract_is_loosened_by_the_hours_of_a_shift() =>
        Assert.Equal(
            [
                "contract full-time: at-least 10/week -> 2/week",
                "contract full-time: at-most 16/week -> 24/week",
            ],
            Of("contracts: { full-time: { hours: 16/week, at-most: 16/week, at-least: 10/week } }")
                .Where(step => step.Rule == "weekly-hours")
                .Select(step => step.Words)
        );

    [Fact]
    public void Each_of_a_list_of_options_has_its_step_and_its_place() =>
        Assert.Equal(
            [("max-shifts#1: shifts 1 -> 2", "x.yaml:2:23"), ("max-shifts#2: shifts 2 -> 3", "x.yaml:2:38")],
            Of("rules: { max-shifts: [{ shifts: 1 }, { shifts: 2, for: [ann] }] }")
                .Where(step => step.Rule.StartsWith("max-shifts", StringComparison.Ordinal))
                .Select(step => (step.Words, $"{step.At}"))
        );

    /// <summary>The steps of the shipped desk of six for a week, with nights, under other keys.</summary>
    private static IReadOnlyList<RuleStep> Of(string keys)
    {
        var text =
            $"extends: six-agent-desk.yaml\n{keys}\nshifts: {{ night: {{ starts: \"22:00\", length: 8h }} }}\n";
        return RuleSteps.Of(ScenarioReader.Read("x.yaml", Read).Value!, Read);

        byte[]? Read(string path) =>
            path == "x.yaml" ? Encoding.UTF8.GetBytes(text) : Disk.Read(GoldenFile.PathOf("scenarios", path));
    }
}
