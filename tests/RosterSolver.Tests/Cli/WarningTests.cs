namespace RosterSolver.Tests.Cli;

public sealed class WarningTests
{
    [Fact]
    public void A_warning_goes_to_standard_error_and_stops_nothing()
    {
        var run = RosterProcess.Run("demand", "in-shift-as-large-as-the-breaks.yaml", "--json");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^[\w.-]+:2:24: warning: the roster places breaks itself", run.Errors);
        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.Equal(2, json.RootElement.GetProperty("warnings")[0].GetProperty("line").GetInt32());
    }
}
