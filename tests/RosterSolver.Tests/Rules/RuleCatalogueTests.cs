using RosterSolver.Rules;
using RosterSolver.Tests.Scenarios;

namespace RosterSolver.Tests.Rules;

public sealed class RuleCatalogueTests
{
    private static readonly HashSet<Type> Tested =
    [
        .. typeof(RuleCatalogueTests)
            .Assembly.GetTypes()
            .Select(type => type.BaseType)
            .Where(type =>
                type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(RuleTests<>)
            )
            .Select(type => type!.GetGenericArguments()[0]),
    ];

    public static TheoryData<string> Ids => [.. RuleCatalogue.Types.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_rule_has_its_tests(string id) =>
        Assert.True(
            Tested.Contains(RuleCatalogue.Types[id]),
            $"{id} needs a class that derives from RuleTests"
        );

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_rule_says_how_it_is_written_as_limits(string id) =>
        Assert.False(
            string.IsNullOrEmpty(RuleCatalogue.Describe(RuleCatalogue.Types[id]).Encoded),
            $"{id} needs Encoded = ..."
        );

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_rule_has_an_example_that_is_read_as_that_rule(string id)
    {
        var type = RuleCatalogue.Types[id];
        var example = RuleCatalogue.Describe(type).Example;
        Assert.False(string.IsNullOrEmpty(example), $"{id} needs Example = ...");
        var read = Files.Over(
            $"rules:\n  {example.Replace("\n", "\n  ", StringComparison.Ordinal)}\n"
                + "breaks: { dinner: { length: 30m, window: 16:00-19:00 } }\nshifts: { late: { breaks: dinner } }"
        );
        Assert.Empty(read.Errors);
        Assert.Contains(read.Value!.Rules, rule => rule.GetType() == type);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_that_can_be_limited_to_dates_says_what_counts(string id) =>
        Assert.Equal(
            RuleCatalogue.Types[id].IsSubclassOf(typeof(DatedRule)),
            RuleCatalogue.Describe(RuleCatalogue.Types[id]).OnDates is not null
        );

    [Fact]
    public void Rules_that_always_hold_have_defaults() =>
        Assert.All(
            RuleCatalogue.Always,
            type => Assert.IsAssignableFrom<Rule>(RuleCatalogue.WithDefaults(type))
        );
}
