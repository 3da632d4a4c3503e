using System.Text.Json;
using RosterSolver.Cli;

namespace RosterSolver.Tests.Cli;

public sealed class DoctorTests
{
    [Fact]
    public void A_machine_that_runs_the_tests_has_a_solver()
    {
        var run = RosterProcess.Run("doctor", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var found = JsonDocument.Parse(run.Output);
        var states = found
            .RootElement.EnumerateArray()
            .ToDictionary(
                one => one.GetProperty("name").GetString()!,
                one => one.GetProperty("state").GetString()
            );
        Assert.Equal("ok", states["solver"]);
        Assert.Equal("ok", states["temporary files"]);
        Assert.DoesNotContain("fault", states.Values);
    }

    [Fact]
    public void What_is_missing_is_told_with_what_helps_and_an_exit_code()
    {
        var nowhere = Path.Combine(Path.GetTempPath(), "roster-no-such-folder");
        (string, string)[] variables = [("TMPDIR", nowhere), ("TMP", nowhere), ("TEMP", nowhere)];
        var run = RosterProcess.RunIn(GoldenFile.Root, variables, "doctor");
        Assert.Equal((5, ""), (run.ExitCode, run.Errors));
        Assert.Contains("fault   temporary files ", run.Output, StringComparison.Ordinal);
        Assert.Contains("set TMPDIR to a folder that can be written", run.Output, StringComparison.Ordinal);
        Assert.Contains("ok      solver", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("150000 100000\n", 1.5)]
    [InlineData("max 100000\n", null)]
    [InlineData(null, null)]
    [InlineData("50000 0", null)]
    public void The_share_of_a_container_is_read(string? text, double? cores) =>
        Assert.Equal(cores, Machine.CpuShare(text));
}
