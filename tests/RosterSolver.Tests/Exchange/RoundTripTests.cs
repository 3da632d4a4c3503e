using System.Text;
using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Reports;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Exchange;

/// <summary>A roster that goes out and comes in again is the same roster, whichever way it travels.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Ways => ["csv", "json", "xlsx"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Of_a_drawn_desk(string way) => Same(DrawnDesk.Checked().Plan, way);

    [Theory]
    [MemberData(nameof(Ways))]
    public void Of_any_roster(string way) =>
        Any.Roster().Sample(roster => Same(Plans.Of(roster), way), iter: 60, print: Drawn.Text);

    [Fact]
    public void The_workbook_is_the_same_bytes_each_time() =>
        Assert.Equal(WorkbookFile.Bytes(DrawnDesk.Report()), WorkbookFile.Bytes(DrawnDesk.Report()));

    [Theory]
    [InlineData(
        "{\"format\": \"rostersolver-roster\", \"version\": 2,\n\"assignments\": []}",
        "r.json:1:46: this roster has version 2, which is newer than this program; expected at most 1"
    )]
    [InlineData(
        "{\"format\": \"other\"}",
        "r.json:1:12: this is no roster; expected \"format\": \"rostersolver-roster\""
    )]
    [InlineData(
        "{\"format\": \"rostersolver-roster\", \"version\": 1}",
        "r.json:1:1: there are no shifts; expected \"assignments\": [...]"
    )]
    [InlineData("{\"format\": \n\"rostersolver-roster\", ", "r.json:2:24: this is no JSON")]
    public void A_json_that_is_no_roster_is_refused_at_its_place(string text, string expected)
    {
        var read = TableFile.Parse("r.json", Encoding.UTF8.GetBytes(text), RosterCsv.Columns);
        Assert.Equal([expected], read.Errors.Select(error => error.ToString()));
    }

    [Fact]
    public void A_fault_within_json_is_told_at_its_value()
    {
        var text = RosterJsonFile
            .Text(DrawnDesk.Checked().Plan)
            .Replace("\"shift\": \"mid\"", "\"shift\": \"mdi\"", StringComparison.Ordinal);
        var line = 1 + text[..text.IndexOf("mdi", StringComparison.Ordinal)].Count(letter => letter == '\n');
        var read = Planner.Check(
            DrawnDesk.Checked().Plan.Scenario,
            "r.json",
            _ => Encoding.UTF8.GetBytes(text)
        );
        Assert.StartsWith(
            $"r.json:{line}:16: unknown shift 'mdi'; expected one of early, mid, late, night; did you mean 'mid'?",
            read.Errors[0].ToString(),
            StringComparison.Ordinal
        );
    }

    private static void Same(Plan plan, string way)
    {
        var bytes = way switch
        {
            "csv" => Encoding.UTF8.GetBytes(RosterFile.Text(plan.Roster)),
            "json" => Encoding.UTF8.GetBytes(RosterJsonFile.Text(plan)),
            _ => WorkbookFile.Bytes(Report.Of(plan, new("0", "0", "0", null))),
        };
        var read = Planner.Check(plan.Scenario, $"roster.{way}", _ => bytes);
        Assert.Empty(read.Errors);
        Assert.Equal(plan.Roster.Assignments.Select(Written), read.Value!.Roster.Assignments.Select(Written));
    }

    private static string Written(Assignment worked) =>
        $"{worked.Agent} {worked.Day} {worked.Shift.Id} {string.Join(' ', worked.Breaks)} {string.Join(' ', worked.Activities)}";
}
