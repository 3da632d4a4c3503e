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
    public void Weeks_of_more_and_of_fewer_hours_than_usual_are_kept_too()
    {
        var text = new StringBuilder("agent,date,shift,start,end\n");
        foreach (var day in Enumerable.Range(0, 28))
        {
            // Five days of eight hours in most weeks, six in the second; of another, four in the last.
            var works = day / 7 == 1 ? day % 7 < 6 : day % 7 < 5;
            if (works)
                text.Append($"ann,{new DateOnly(2026, 12, 7).AddDays(day):yyyy-MM-dd},early,07:00,15:00\n");
            if (day / 7 == 3 ? day % 7 < 4 : day % 7 < 5)
                text.Append($"bo,{new DateOnly(2026, 12, 7).AddDays(day):yyyy-MM-dd},early,07:00,15:00\n");
        }

        Holds(Encoding.UTF8.GetBytes(text.ToString()));
    }

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
                ["李 娜", "07:00-15:45", "年假", "22:00-06:45"],
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

    [Theory]
    [InlineData("options")]
    [InlineData("lines")]
    [InlineData("lines of text")]
    [InlineData("sheet")]
    public void A_grid_of_letters_is_understood_where_a_legend_explains_them(string legend)
    {
        object?[][] drawn =
        [
            ["姓名", "2026/12/7", "8.12.2026", "2026-12-09"],
            ["李娜", "早", "休", "夜"],
            ["Ann", "R", "E", "夜"],
        ];
        object?[][] lines =
        [
            ["早: 07:00-15:45"],
            ["E = 06:00-14:00"],
            ["夜 22:00-06:45"],
            ["R=off"],
        ];
        object?[][] sheet =
        [
            ["代码", "上班", "下班"],
            ["早", "07:00", Styled(15.75 / 24, TimeStyle)],
            ["E", "06:00", "14:00"],
            ["夜", "22:00", "06:45"],
            ["R", null, null],
        ];
        var entries = lines.Select(line => LegendEntry.Read((string)line[0]!)!.Value).ToList();
        var (scenario, import) = legend switch
        {
            "options" => Scenario(Of(drawn), [.. entries]),
            "lines" => Scenario(Of([.. drawn, .. lines])),
            "lines of text" => Scenario(
                Encoding.UTF8.GetBytes(
                    string.Join('\n', drawn.Append([]).Concat(lines).Select(row => string.Join(',', row)))
                )
            ),
            _ => Scenario(Of(("Plan", drawn), ("班次说明", sheet))),
        };
        Assert.Empty(import);
        Assert.Empty(scenario.Errors);
        Assert.Equal(
            ["E@06:00 Early", "夜@22:00 Night", "早@07:00 Early"],
            scenario.Value!.Shifts.Select(shift => $"{shift.Id} {shift.Family}").Order(StringComparer.Ordinal)
        );
        Assert.Equal(4, scenario.Value.Heads.Sum(need => need.Required));
    }

    [Fact]
    public void Letters_that_nobody_explains_are_asked_for_once_each_and_those_explained_twice_are_a_fault()
    {
        var (_, import) = Scenario(
            Of([
                ["agent", "2026-12-07", "2026-12-08"],
                ["ann", "E", "L"],
                ["bo", "E", "E"],
                ["L=14:00-22:00", null, null],
                ["L=15:00-23:00", null, null],
            ])
        );
        Assert.Equal(
            [
                "r.xlsx:Plan!A5: 'L' is explained a second time, and otherwise",
                "r.xlsx:Plan!B2: cannot tell from 'E' when the shift is; expected its times, such as 07:00-15:45, nothing for a day "
                    + "off, or what it means: --shift \"E=07:00-15:45\", a line E=07:00-15:45 below the agents, or a sheet with the "
                    + "columns shift, start and end",
            ],
            import.Select(error => error.ToString())
        );
    }

    [Theory]
    [InlineData("E")]
    [InlineData("E=")]
    [InlineData("E=7-15")]
    [InlineData("=07:00-15:00")]
    [InlineData("E=07:00-25:00")]
    public void What_explains_no_letter_is_none(string text) => Assert.Null(LegendEntry.Read(text));

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
                "r.xlsx:Plan!B2: cannot tell from 'E' when the shift is; expected its times, such as 07:00-15:45, nothing for a day "
                    + "off, or what it means: --shift \"E=07:00-15:45\", a line E=07:00-15:45 below the agents, or a sheet with the "
                    + "columns shift, start and end",
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
        var made = ImportedRoster.Of("r.xlsx", "made", "made.yaml", _ => roster).Value!.Roster;
        foreach (var bytes in new[] { roster, Encoding.UTF8.GetBytes(made) })
        {
            var plan = Planner.Check(scenario.Value!, "r.xlsx", _ => bytes);
            Assert.Empty(plan.Errors);
            Assert.Empty(plan.Value!.Audit.Hard.Select(violation => violation.Sentence));
            Assert.Equal(
                0,
                plan.Value.Audit.ByRule.Where(rule => rule.Rule == "heads").Sum(rule => rule.Priced)
            );
        }
    }

    private static (
        Result<Scenario> Scenario,
        IReadOnlyList<RosterSolver.Domain.ScenarioError> Import
    ) Scenario(byte[] roster, IReadOnlyList<LegendEntry>? legend = null)
    {
        var import = ImportedRoster.Of("r.xlsx", "made", "made.yaml", _ => roster, legend);
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
