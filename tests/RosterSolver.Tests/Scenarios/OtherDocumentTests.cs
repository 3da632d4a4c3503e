using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

/// <summary>A file of another kind is told by its kind and by the command that reads it, in one fault.</summary>
public sealed class OtherDocumentTests
{
    [Theory]
    [InlineData(
        "staffing-plan.yaml",
        "this is a staffing plan, which roster plan reads; expected a scenario"
    )]
    [InlineData(
        "rota.yaml",
        "this is a brief for a cyclic rota, which roster rota reads; expected a scenario"
    )]
    public void Where_a_scenario_is_meant(string name, string expected) =>
        Assert.EndsWith(
            expected,
            Assert.Single(Files.Shipped(name).Errors).ToString(),
            StringComparison.Ordinal
        );
}
