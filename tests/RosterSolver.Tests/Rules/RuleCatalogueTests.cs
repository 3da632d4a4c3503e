using RosterSolver.Rules;

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

    [Fact]
    public void Rules_that_always_hold_have_defaults() =>
        Assert.All(
            RuleCatalogue.Always,
            type => Assert.IsAssignableFrom<Rule>(RuleCatalogue.WithDefaults(type))
        );
}
