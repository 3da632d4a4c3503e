namespace RosterSolver.Tests.Cli;

public sealed class InitCommandTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("roster-init-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Without_a_terminal_it_says_which_options_it_needs()
    {
        var run = RosterProcess.Run("init", "--agents", "5");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "roster: nobody can be asked, for standard input is no terminal; give --hours, --service-level, or --yes\n",
            run.Errors.ReplaceLineEndings("\n")
        );
    }

    [Fact]
    public void What_it_writes_is_sound_and_is_not_written_over()
    {
        var file = Path.Combine(root, "desk.yaml");
        string[] line = ["init", "--yes", "--agents", "6", "--start", "2026-12-07", "--out", file];
        Assert.Equal((0, ""), Outcome(RosterProcess.Run(line)));
        Assert.Equal((0, ""), Outcome(RosterProcess.Run("lint", "--strict", file)));
        var again = RosterProcess.Run(line);
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("desk.yaml is there already; --force replaces it", again.Errors);
        Assert.Equal(0, RosterProcess.Run([.. line, "--force"]).ExitCode);
    }

    [Fact]
    public void A_roster_without_years_is_said_to_be_of_which_and_can_be_mended_at_once()
    {
        var (file, roster) = (Path.Combine(root, "desk.yaml"), Path.Combine(root, "r.csv"));
        File.WriteAllText(roster, "agent,1/1,1/2\nann,07:00-15:00,07:00-15:00\nbo,,07:00-15:00\n");
        string[] line = ["init", "--from", roster, "--out", file];
        var run = RosterProcess.Run(line);
        Assert.Equal((0, ""), Outcome(run));
        Assert.Contains("desk-heads.csv and desk-roster.csv beside it", run.Output, StringComparison.Ordinal);
        Assert.Contains("Note: the dates have no year: taken as 20", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, RosterProcess.Run(line).ExitCode);
        var made = Path.Combine(root, "desk-roster.csv");
        var check = RosterProcess.Run("check", file, made, "--quiet");
        Assert.Equal(0, check.ExitCode);
        Assert.Contains("0 hard violations", check.Output, StringComparison.Ordinal);
    }

    private static (int, string) Outcome(RosterProcess run) => (run.ExitCode, run.Errors);
}
