using System.Text;
using CsCheck;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Reports;
using RosterSolver.Tests.Support;
using static RosterSolver.Tests.Exchange.Workbooks;

namespace RosterSolver.Tests.Exchange;

/// <summary>A scenario that is made of a roster has that roster for an answer.</summary>
public sealed class ImportedRosterTests
{
    private const double Dec7 = 46363;

    [Fact]
    public void A_drawn_desk_keeps_what_is_made_of_it() => Holds(WorkbookFile.Bytes(DrawnDesk.Checked()));

    [Fact]
    public void Any_roster_keeps_what_is_made_of_it_but_for_breaks() =>
        Any.Roster()
            .Where(roster => roster.Assignments.Count > 0)
            .Sample(
                roster =>
                {
                    var (scenario, _) = Scenario(Encoding.UTF8.GetBytes(RosterFile.Text(roster)));
                    Assert.Empty(scenario.Errors);
                    Assert.Equal(
                        roster.Assignments.Select(worked => worked.Agent).Distinct(),
                        scenario.Value!.Agents.Select(agent => agent.Id),
                        new SameNames()
                    );
                    Assert.Equal(roster.Assignments.Count, scenario.Value.Heads.Sum(need => need.Required));
                },
                iter: 100,
                print: Drawn.Text
            );

    [Fact]
    public void A_grid_of_times_is_understood_with_chinese_names_and_odd_ones()
    {
        var (scenario, _) = Scenario(
            Of([
                ["姓名", Styled(Dec7, DateStyle), Styled(Dec7 + 1, DateStyle), "2026-12-09"],
                ["李 娜", "07:00-15:45", "休", "22:00-06:45"],
                ["=Ann", "", "07:00-15:45", "09:00-15:00"],
                ["", null, null, null],
            ])
        );
        Assert.Empty(scenario.Errors);
        Assert.Equal(
            ["Ann", "李-娜"],
            scenario.Value!.Agents.Select(agent => agent.Id).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            ["early@07:00", "mid@09:00", "night@22:00"],
            scenario.Value.Shifts.Select(shift => shift.Id).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Faults_are_told_at_their_cells()
    {
        var (scenario, import) = Scenario(
            Of([
                ["agent", "2026-12-07", "2026-12-08"],
                ["ann", "E", "07:00-15:00"],
                ["=ann", "07:00-15:00", null],
                ["@", "07:00-15:00", null],
            ])
        );
        Assert.Null(scenario.Value);
        Assert.Equal(
            [
                "r.xlsx:Plan!B2: cannot tell from 'E' when the shift is; expected its times, such as 07:00-15:45, or nothing for a day off",
                "r.xlsx:Plan!A3: '=ann' and 'ann' would both be called ann; expected names that differ in letters or digits",
                "r.xlsx:Plan!A4: '@' is no name; expected a name of letters, digits and '-', such as li-na",
            ],
            import.Select(error => error.ToString())
        );
    }

    [Fact]
    public void What_is_no_roster_is_refused()
    {
        var (_, import) = Scenario("a,b\n1,2\n"u8.ToArray());
        Assert.StartsWith(
            "r.xlsx:2:1: this is no roster that is understood; expected a row a shift",
            Assert.Single(import).ToString(),
            StringComparison.Ordinal
        );
    }

    private static void Holds(byte[] roster)
    {
        var (scenario, import) = Scenario(roster);
        Assert.Empty(import);
        Assert.Empty(scenario.Errors);
        var plan = Planner.Check(scenario.Value!, "r.xlsx", _ => roster);
        Assert.Empty(plan.Errors);
        Assert.Empty(plan.Value!.Audit.Hard.Select(violation => violation.Sentence));
        Assert.Equal(0, plan.Value.Audit.ByRule.Where(rule => rule.Rule == "heads").Sum(rule => rule.Priced));
    }

    private static (
        Result<Scenario> Scenario,
        IReadOnlyList<RosterSolver.Domain.ScenarioError> Import
    ) Scenario(byte[] roster)
    {
        var import = ImportedRoster.Of("r.xlsx", "made", "made.yaml", _ => roster);
        if (!import.Ok)
            return (new(null, import.Errors), import.Errors);
        var scenario = ScenarioReader.Read(
            "made.yaml",
            path => Encoding.UTF8.GetBytes(path == "made.yaml" ? import.Value.Yaml : import.Value.Heads)
        );
        return (scenario, import.Errors);
    }

    private sealed class SameNames : IEqualityComparer<IEnumerable<string>>
    {
        public bool Equals(IEnumerable<string>? x, IEnumerable<string>? y) => x!.ToHashSet().SetEquals(y!);

        public int GetHashCode(IEnumerable<string> obj) => 0;
    }
}
