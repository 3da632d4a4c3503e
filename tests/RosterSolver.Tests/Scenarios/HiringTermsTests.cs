namespace RosterSolver.Tests.Scenarios;

/// <summary>What hiring rests on: no cost is left out without a fault, and nothing that decides is left untold.</summary>
public sealed class HiringTermsTests
{
    private static readonly string[] Terms =
    [
        "contract: full-time",
        "at-most: 2",
        "weeks: 40",
        "recruiting: 60",
        "training-cost: 20",
        "leaving: 4",
        "training: 2",
        "ramp: [50%]",
        "attrition: 50%/year probability",
        "attrition-in-training: 1%/week",
        "fatigue: 90%",
    ];

    public static TheoryData<string> Keys => [.. Terms.Select(term => term.Split(':')[0])];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_term_that_is_missing_is_a_fault(string key) =>
        Assert.StartsWith(
            $"x.yaml:3:1: missing key '{key}'; expected ",
            $"{Assert.Single(Read(Terms.Where(term => term.Split(':')[0] != key)).Errors)}",
            StringComparison.Ordinal
        );

    [Fact]
    public void An_on_cost_that_is_missing_is_a_fault_and_not_nothing() =>
        Assert.Equal(
            "x.yaml:2:14: on-cost of full-time is not written, and a hire signs that contract; expected what the employer pays on "
                + "top of pay, 0% where that is nothing",
            $"{Assert.Single(Read(Terms, "{ hours: 8/week }").Errors)}"
        );

    [Fact]
    public void What_is_not_written_is_told_as_a_default()
    {
        var told = Read(Terms).Value!.Assumptions;
        Assert.Contains(
            told,
            one => one is { Key: "rules.weekly-hours.overtime", Written: "150% (default)" }
        );
        Assert.Contains(told, one => one is { Key: "rules.coverage.tolerance", Written: "10% (default)" });
        Assert.Contains(told, one => one is { Key: "contracts.full-time.on-cost", Written: "20%" });
    }

    [Fact]
    public void On_cost_that_nobody_has_written_is_told_as_not_counted()
    {
        Assert.Contains(
            Files.Over("").Value!.Assumptions,
            one => one is { Key: "contracts.full-time.on-cost", Written: "not written, so none is counted" }
        );
        Assert.DoesNotContain(
            Read(Terms).Value!.Assumptions,
            one => one.Written.StartsWith("not written", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_contract_that_is_compared_with_a_hire_says_its_on_cost() =>
        Assert.Contains(
            Files
                .Over(
                    $"contracts: {{ full-time: {{ on-cost: 20% }}, other: {{ hours: 8/week, pay: 20/h }} }}\nhiring: {{ {string.Join(", ", Terms)} }}"
                )
                .Errors,
            fault =>
                $"{fault}".Contains(
                    "on-cost of other is not written, and hires are compared with those who have it",
                    StringComparison.Ordinal
                )
        );

    private static RosterSolver.Scenarios.Result<RosterSolver.Scenarios.Scenario> Read(
        IEnumerable<string> terms,
        string contract = "{ hours: 8/week, on-cost: 20% }"
    ) => Files.Over($"contracts: {{ full-time: {contract} }}\nhiring: {{ {string.Join(", ", terms)} }}");
}
