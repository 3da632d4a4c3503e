using RosterSolver.Scenarios;

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
        Assert.Equal(OnCostOf("full-time", 14), $"{Assert.Single(Read(Terms, "{ hours: 8/week }").Errors)}");

    /// <summary>Without terms of hiring too, for whoever recommends anything; a plain solve does without.</summary>
    [Fact]
    public void A_recommendation_wants_the_on_cost_of_every_contract()
    {
        const string Two =
            "{ full-time: { hours: 8/week }, other: { hours: 8/week, pay: 20/h, on-cost: 0% } }";
        var scenario = Files.Over($"contracts: {Two}").Value!;
        Assert.Equal(OnCostOf("full-time", 14), $"{Assert.Single(MissingCosts.Of(scenario))}");
        Assert.Empty(MissingCosts.Of(Files.Over("contracts: { full-time: { on-cost: 0% } }").Value!));
    }

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

    [Theory]
    [InlineData("", true, true)]
    [InlineData("rules: { allowances: { night: 60 } }", true, false)]
    [InlineData("rules: { allowances: [{ night: 60 }, { weekend: 0 }] }", false, false)]
    public void Allowances_that_nobody_has_written_are_told_as_not_paid(
        string rules,
        bool weekend,
        bool night
    )
    {
        const string Shifts = "shifts: { night: { starts: [\"22:00\"], length: 8h } }";
        var told = Files.Over($"{Shifts}\n{rules}").Value!.Assumptions;
        Assert.Equal(
            weekend,
            told.Any(one => one is { Key: "rules.allowances.weekend", Written: "none is paid" })
        );
        Assert.Equal(
            night,
            told.Any(one => one is { Key: "rules.allowances.night", Written: "none is paid" })
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
            fault => $"{fault}".Contains("on-cost of other is not written", StringComparison.Ordinal)
        );

    private static string OnCostOf(string contract, int column) =>
        $"x.yaml:2:{column}: on-cost of {contract} is not written, and a cost that is not known is not 0; expected what the "
        + "employer pays on top of pay, such as on-cost: 35%, or 0% where that is nothing";

    private static Result<Scenario> Read(
        IEnumerable<string> terms,
        string contract = "{ hours: 8/week, on-cost: 20% }"
    ) => Files.Over($"contracts: {{ full-time: {contract} }}\nhiring: {{ {string.Join(", ", terms)} }}");
}
