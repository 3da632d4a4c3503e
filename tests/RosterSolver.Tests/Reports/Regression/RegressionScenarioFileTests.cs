using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Reports;

public sealed class RegressionScenarioFileTests
{
    private readonly Plan plan = DrawnDesk.Report().Plan;

    [Fact]
    public void It_extends_the_scenario_and_expects_what_the_roster_shows()
    {
        var text = RegressionScenarioFile.Text(plan, "sub/desk.yaml");
        var map = (MapNode)YamlReader.Read(text, "x.yaml").Value!;
        Assert.Equal("sub/desk.yaml", ((ScalarNode)map.Find("extends")!.Value).Text);
        var errors = new List<ScenarioError>();
        var expect = new Binder(errors).Bind<ExpectSection>(map.Find("expect")!.Value);
        Assert.Empty(errors);
        var met = ScenarioVerdict.Of(expect!, plan.Outcome!, plan, null);
        Assert.InRange(met.Count, 9, 99);
        Assert.All(
            met.Where(one => one.What != "hard-violations"),
            one => Assert.True(one.Holds, one.Sentence)
        );
    }
}
