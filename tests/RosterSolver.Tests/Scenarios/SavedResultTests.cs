using System.Text;
using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Tests.Scenarios;

public sealed class SavedResultTests
{
    private const string Roster =
        "agent,date,shift,start\nann,2026-12-07,early,07:00\ndesk-01,2026-12-07,late,13:00\n";

    [Fact]
    public void What_was_written_is_read_back_with_its_bound()
    {
        var (files, plan) = Saved(Money.Of(1.23m));
        var saved = Read(files).Value!;
        Assert.Equal(plan.Audit.Cost, saved.Plan.Audit.Cost);
        Assert.Equal(Money.Of(1.23m), saved.Bound);
        Assert.Empty(saved.Warnings);
    }

    [Fact]
    public void Of_a_roster_from_elsewhere_nothing_is_proven()
    {
        var saved = Read(Saved(null).Files).Value!;
        Assert.Null(saved.Bound);
        Assert.Contains("nothing was proven", Assert.Single(saved.Warnings).What);
    }

    [Fact]
    public void A_bound_of_another_scenario_is_not_used()
    {
        var files = Saved(Money.Of(1)).Files;
        files["x.yaml"] = files["x.yaml"].Replace("80%", "81%", StringComparison.Ordinal);
        var saved = Read(files).Value!;
        Assert.Null(saved.Bound);
        Assert.Contains("has changed since", Assert.Single(saved.Warnings).What);
    }

    [Fact]
    public void A_bound_of_another_roster_is_not_used()
    {
        var files = Saved(Money.Of(1)).Files;
        files["out/roster.csv"] = Roster.Split('\n')[0] + "\n";
        Assert.Null(Read(files).Value!.Bound);
    }

    [Fact]
    public void A_scenario_beside_the_roster_needs_no_summary()
    {
        var files = new Dictionary<string, string>
        {
            ["out/x.yaml"] = Files.Base,
            ["out/calls.csv"] = Saved(null).Files["calls.csv"],
            ["out/roster.csv"] = Roster,
        };
        Assert.Equal(2, Read(files, "out/x.yaml").Value!.Plan.Roster.Assignments.Count);
    }

    [Theory]
    [InlineData("out/summary.json", null, "out/summary.json:1:1: there is no such file")]
    [InlineData("out/summary.json", "{\n \"file\": }", "out/summary.json:2:10: this is no JSON")]
    [InlineData("out/summary.json", "{\"file\": 3}", "out/summary.json:1:1: this is no summary")]
    [InlineData("out/summary.json", "[]", "out/summary.json:1:1: this is no summary")]
    [InlineData("out/roster.csv", null, "out/roster.csv:1:1: there is no such file")]
    [InlineData("x.yaml", null, "x.yaml:1:1: there is no such file")]
    public void Says_what_is_wrong(string file, string? text, string fault)
    {
        var files = Saved(Money.Of(1)).Files;
        files.Remove(file);
        if (text is not null)
            files[file] = text;
        Assert.StartsWith(fault, Assert.Single(Read(files).Errors).ToString(), StringComparison.Ordinal);
    }

    private static Result<SavedResult> Read(Dictionary<string, string> files, string? beside = null) =>
        SavedResult.Read("out", beside, Reading(files));

    private static ReadFile Reading(Dictionary<string, string> files) =>
        path => files.TryGetValue(path, out var text) ? Encoding.UTF8.GetBytes(text) : null;

    private static (Dictionary<string, string> Files, Plan Plan) Saved(Money? bound)
    {
        var calls = File.ReadAllText(
            GoldenFile.PathOf("tests", "RosterSolver.Tests", "Golden", "Broken", "calls.csv")
        );
        var files = new Dictionary<string, string>
        {
            ["x.yaml"] = Files.Base,
            ["calls.csv"] = calls,
            ["out/roster.csv"] = Roster,
        };
        var scenario = ScenarioReader.Read("x.yaml", Reading(files)).Value!;
        var plan = Planner.Check(scenario, "out/roster.csv", Reading(files)).Value!;
        var solved = bound is not { } proven
            ? plan
            : plan with
            {
                Outcome = new(
                    SolveStatus.Feasible,
                    plan.Roster,
                    plan.Audit.Cost,
                    proven,
                    "",
                    null,
                    TimeSpan.Zero
                ),
            };
        foreach (var file in OutputFile.All(Report.Of(solved, Manifest.Here(null))))
            files[$"out/{file.Name}"] = Encoding.UTF8.GetString(file.Bytes.Span);
        return (files, solved);
    }
}
