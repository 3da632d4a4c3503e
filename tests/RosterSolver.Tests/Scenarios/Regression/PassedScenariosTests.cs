using System.Text;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

public sealed class PassedScenariosTests
{
    [Fact]
    public void A_scenario_has_passed_while_its_input_is_the_same()
    {
        var first = PassedScenarios.None.With([("a.yaml", "1"), ("b.yaml", "2")]);
        var read = PassedScenarios.Of(Encoding.UTF8.GetBytes(first.With([("b.yaml", null)]).Text()));
        Assert.True(read.Holds("a.yaml", "1"));
        Assert.False(read.Holds("a.yaml", "9"));
        Assert.False(read.Holds("b.yaml", "2"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no JSON")]
    [InlineData("{}")]
    [InlineData("""{ "product": "another build", "hashes": { "a.yaml": "1" } }""")]
    public void What_says_nothing_of_this_build_says_that_none_has(string? text) =>
        Assert.False(
            PassedScenarios.Of(text is null ? null : Encoding.UTF8.GetBytes(text)).Holds("a.yaml", "1")
        );
}
