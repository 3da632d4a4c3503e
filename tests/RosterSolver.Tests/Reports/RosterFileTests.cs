using System.Text;
using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Reports;

public sealed class RosterFileTests
{
    [Fact]
    public void Check_reads_back_what_was_written()
    {
        var plan = DrawnDesk.Report().Plan;
        var bytes = Encoding.UTF8.GetBytes(RosterFile.Text(plan.Roster));
        var read = Planner.Check(plan.Scenario, "roster.csv", _ => bytes);
        Assert.Empty(read.Errors);
        Assert.Equal(plan.Roster.Assignments.Select(Written), read.Value!.Roster.Assignments.Select(Written));
    }

    [Fact]
    public void Fields_with_separators_and_quotes_are_quoted()
    {
        var csv = new CsvText("a", "b");
        csv.Row("x,\"y\"", 1.5);
        Assert.Equal("a,b\n\"x,\"\"y\"\"\",1.5\n", csv.ToString());
    }

    private static string Written(Assignment worked) =>
        $"{worked.Agent} {worked.Day} {worked.Shift.Id} {string.Join(' ', worked.Breaks)}";
}
