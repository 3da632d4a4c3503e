using System.Text.Json;
using RosterSolver.Cli;

namespace RosterSolver.Tests.Cli;

/// <summary>The commands of the planner's week, as they are called.</summary>
public sealed class WeekCommandTests
{
    private const string Scenario = "scenarios/six-agent-desk.yaml";
    private const string Roster = "scenarios/data/desk-week.csv";

    [Theory]
    [InlineData("why")]
    [InlineData("why-not")]
    [InlineData("replan")]
    [InlineData("cover")]
    [InlineData("intraday")]
    [InlineData("actuals")]
    public void The_example_of_the_help_runs_and_its_json_can_be_read(string command)
    {
        var example = Assert.Single(Examples.Of(command));
        var run = RosterProcess.RunIn(GoldenFile.Root, [.. example.Line.Split(' '), "--json"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
    }

    [Fact]
    public void What_cannot_be_is_told_with_what_forbids_it()
    {
        var run = RosterProcess.RunIn(
            GoldenFile.Root,
            "why-not",
            Scenario,
            Roster,
            "--agent",
            "dora",
            "--date",
            "12-11",
            "--shift",
            "late",
            "--time",
            "4",
            "--quiet"
        );
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("dora may not work late", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bob", "12-10", "late", "bob has leave on Thu 12-10")]
    [InlineData("ann", "12-10", "late", "ann works late on Thu 12-10 already")]
    [InlineData("ann", "Sat", "off", "ann is off on Sat 12-12 already")]
    public void Where_there_is_nothing_to_force_it_is_said(
        string agent,
        string date,
        string shift,
        string words
    )
    {
        string[] cell = ["--agent", agent, "--date", date, "--shift", shift];
        var run = RosterProcess.RunIn(GoldenFile.Root, ["why-not", Scenario, Roster, .. cell]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_but_with_apply_which_keeps_what_it_was()
    {
        var folder = Directory.CreateTempSubdirectory("roster-week");
        try
        {
            var file = Path.Combine(folder.FullName, "roster.csv");
            File.Copy(GoldenFile.PathOf("scenarios", "data", "desk-week.csv"), file);
            var before = File.ReadAllText(file);
            string[] words =
            [
                "replan",
                Copied(folder),
                file,
                "--absent",
                "li-na@12-10",
                "--time",
                "2",
                "--quiet",
            ];
            Assert.Equal(0, RosterProcess.RunIn(GoldenFile.Root, words).ExitCode);
            Assert.Equal(before, File.ReadAllText(file));
            var applied = RosterProcess.RunIn(GoldenFile.Root, [.. words, "--apply"]);
            Assert.Equal(0, applied.ExitCode);
            Assert.Contains("absences: desk-absences.csv", applied.Errors, StringComparison.Ordinal);
            Assert.Equal(
                "agent,from,to\nli-na,2026-12-10,\n",
                File.ReadAllText(Path.Combine(folder.FullName, "desk-absences.csv"))
            );
            Assert.NotEqual(before, File.ReadAllText(file));
            Assert.Equal(before, File.ReadAllText(Path.Combine(folder.FullName, "roster.before-1.csv")));
            Assert.DoesNotContain("li-na,2026-12-10", File.ReadAllText(file), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Absences_are_added_to_the_file_that_the_scenario_names()
    {
        var folder = Directory.CreateTempSubdirectory("roster-week");
        try
        {
            var roster = Path.Combine(folder.FullName, "roster.csv");
            File.Copy(GoldenFile.PathOf("scenarios", "data", "desk-week.csv"), roster);
            var scenario = Copied(folder);
            File.AppendAllText(scenario, "absences: ill.csv\n");
            var ill = Path.Combine(folder.FullName, "ill.csv");
            File.WriteAllText(ill, "agent;kind;from;to\ngone;ill;2026-11-02;\nemil;ill;2026-12-12;");
            string[] words = ["replan", scenario, roster, "--time", "2", "--quiet", "--apply", "--absent"];
            var applied = RosterProcess.RunIn(
                GoldenFile.Root,
                [.. words, "li-na@12-10..12-11", "emil@12-12"]
            );
            Assert.Equal(0, applied.ExitCode);
            Assert.EndsWith(
                "emil;ill;2026-12-12;\nli-na;;2026-12-10;2026-12-11\n",
                File.ReadAllText(ill),
                StringComparison.Ordinal
            );
            var check = RosterProcess.RunIn(GoldenFile.Root, "check", scenario, folder.FullName, "--quiet");
            Assert.Contains("0 hard violations", check.Output, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The desk's scenario in a folder of its own.</summary>
    private static string Copied(DirectoryInfo folder)
    {
        var data = folder.CreateSubdirectory("data").FullName;
        foreach (var calls in new DirectoryInfo(GoldenFile.PathOf("scenarios", "data")).GetFiles("*.csv"))
            calls.CopyTo(Path.Combine(data, calls.Name));
        var copy = Path.Combine(folder.FullName, "desk.yaml");
        File.Copy(GoldenFile.PathOf("scenarios", "six-agent-desk.yaml"), copy);
        return copy;
    }

    [Theory]
    [InlineData("bob@12-10", "", "nothing changes: bob had leave on these days")]
    [InlineData("ann@12-12", "", "nothing changes: ann had no shift on these days")]
    [InlineData("li-na@12-10", "--budget=0", "nothing else changes: the budget allows it for nobody")]
    [InlineData(
        "li-na@12-10",
        "--frozen=200h",
        "no change that budget and frozen time leave is worth its price"
    )]
    [InlineData("li-na@12-10", "--change-price=9999", "nothing else changes: no change is worth its price")]
    public void Where_nothing_changes_it_is_said_why(string absent, string option, string words)
    {
        string[] line = ["replan", Scenario, Roster, "--absent", absent, "--time", "2", "--quiet"];
        var run = RosterProcess.RunIn(GoldenFile.Root, option.Length == 0 ? line : [.. line, option]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(words, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--change-price", "x", "--change-price x: cannot be read; expected a number such as 1.5")]
    [InlineData("--time", "soon", "--time soon: expected seconds or a duration such as 90s or 5m")]
    [InlineData("--absent", "@12-10", "--absent : unknown agent")]
    public void What_cannot_be_read_is_told_in_words(string option, string value, string words)
    {
        var run = RosterProcess.RunIn(
            GoldenFile.Root,
            ["replan", Scenario, Roster, "--absent", "bob@12-10", option, value]
        );
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_roster_without_rows_is_told_as_that()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");
        File.WriteAllText(file, "agent,date,shift,start\n");
        try
        {
            string[] words = ["replan", Scenario, file, "--absent", "li-na@12-10"];
            var run = RosterProcess.RunIn(GoldenFile.Root, words);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains(
                ":1:1: the roster has no rows, so nobody works; expected a row for each shift",
                run.Errors,
                StringComparison.Ordinal
            );
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Absence_on_agreed_leave_stays_leave_and_an_absent_day_is_not_called_off()
    {
        string[] words = ["replan", Scenario, Roster, "--absent", "bob@12-10", "li-na@12-10", "--time", "2"];
        var run = RosterProcess.RunIn(GoldenFile.Root, words);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "bob has agreed leave on Thu 12-10: that stays leave and counts as worked.",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("E07 -> absent", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_else_is_absent_is_not_asked_to_stand_in()
    {
        string[] words = ["cover", Scenario, Roster, "--agent", "li-na", "--date", "12-10", "--quiet"];
        var told = RosterProcess.RunIn(GoldenFile.Root, words).Output;
        var best = told.Split("best covered by ")[1].Split(' ')[0];
        var without = RosterProcess.RunIn(GoldenFile.Root, [.. words, "--absent", $"{best}@12-10"]);
        Assert.Equal(0, without.ExitCode);
        Assert.DoesNotContain(best, without.Output, StringComparison.Ordinal);
        var unknown = RosterProcess.RunIn(GoldenFile.Root, [.. words, "--absent", "lina@12-10"]);
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("--absent lina: unknown agent", unknown.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_of_the_command_line_are_all_told()
    {
        var run = RosterProcess.RunIn(
            GoldenFile.Root,
            "why-not",
            Scenario,
            Roster,
            "--agent",
            "lina",
            "--date",
            "12-31",
            "--shift",
            "lat"
        );
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--agent lina: unknown agent", run.Errors, StringComparison.Ordinal);
        Assert.Contains("--date 12-31: no day of the roster", run.Errors, StringComparison.Ordinal);
        Assert.Contains("--shift lat: unknown shift", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_roster_it_is_said_which_one_is_looked_for()
    {
        var run = RosterProcess.RunIn(
            Path.GetTempPath(),
            "why",
            GoldenFile.PathOf("scenarios", "six-agent-desk.yaml"),
            "--agent",
            "ann",
            "--date",
            "12-10"
        );
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("out/six-agent-desk/roster.csv", run.Errors, StringComparison.Ordinal);
    }
}
