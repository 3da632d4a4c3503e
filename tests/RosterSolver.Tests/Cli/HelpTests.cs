using RosterSolver.Reports;

namespace RosterSolver.Tests.Cli;

public class HelpTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("solve", "--help")]
    [InlineData("check", "--help")]
    [InlineData("evaluate", "--help")]
    [InlineData("why", "--help")]
    [InlineData("why-not", "--help")]
    [InlineData("replan", "--help")]
    [InlineData("cover", "--help")]
    [InlineData("intraday", "--help")]
    [InlineData("actuals", "--help")]
    [InlineData("compare", "--help")]
    [InlineData("diff", "--help")]
    [InlineData("hire-or-overtime", "--help")]
    [InlineData("demand", "--help")]
    [InlineData("forecast", "--help")]
    [InlineData("plan", "--help")]
    [InlineData("rota", "--help")]
    [InlineData("test", "--help")]
    [InlineData("test", "add", "--help")]
    [InlineData("law", "--help")]
    [InlineData("export", "--help")]
    [InlineData("init", "--help")]
    [InlineData("lint", "--help")]
    [InlineData("schema", "--help")]
    [InlineData("completion", "--help")]
    [InlineData("man", "--help")]
    [InlineData("doctor", "--help")]
    [InlineData("serve", "--help")]
    [InlineData("worker", "--help")]
    [InlineData("backup", "--help")]
    [InlineData("restore", "--help")]
    public void Help_is_no_fault(params string[] arguments)
    {
        var run = RosterProcess.Run(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("Usage:", run.Output);
        Assert.Contains("Examples:", run.Output);
    }

    [Fact]
    public void Reference_prints_the_reference()
    {
        var run = RosterProcess.Run("reference");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(ScenarioReference.Text(), run.Output);
    }
}
