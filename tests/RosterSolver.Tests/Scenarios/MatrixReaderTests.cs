using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

public sealed class MatrixReaderTests
{
    private const string Group = """
        contracts: { full-time: { hours: 8/week, at-most: 16/week, at-least: 0/week } }
        agents: [{ group: crew, count: 3, contract: full-time }]
        rules: { max-shifts: [{ shifts: 4 }, { shifts: 5, for: [ann] }], min-rest: { hours: 11 } }
        """;

    [Fact]
    public void Every_combination_is_the_scenario_with_these_values()
    {
        var matrix = Read(
            """
              axes:
                - { vary: agents.crew.count, values: 2..4/2, name: heads }
                - { vary: [contracts.full-time.at-most], values: [16/week, 24/week] }
            """
        ).Value!;
        Assert.Equal(
            [(2, 960), (2, 1440), (4, 960), (4, 1440)],
            matrix.Cells.Select(cell =>
                (
                    cell.Scenario.Agents.Count(agent => agent.Group == "crew"),
                    cell.Scenario.Agents[0].Contract.AtMostMinutes
                )
            )
        );
        Assert.Equal("heads 4, full-time.at-most 24/week", matrix.Cells[^1].Name);
    }

    [Fact]
    public void Any_key_can_be_varied_whether_written_or_not()
    {
        var matrix = Read(
            """
              axes:
                - { vary: demand.queues.voice.target.service-level, values: [85%] }
                - { vary: rules.max-shifts.2.shifts, values: [1] }
                - { vary: rules.min-rest.price, values: [30] }
                - { vary: solve.gap, values: [3%] }
                - { vary: contracts.full-time.families, values: [[early, late]] }
            """
        );
        Assert.Empty(matrix.Errors);
        var scenario = Assert.Single(matrix.Value!.Cells).Scenario;
        Assert.Equal(0.85, (double)scenario.Queues[0].Target.ServiceLevel!.Value, 1e-12);
        Assert.Equal([4, 1], scenario.Rules.OfType<MaxShifts>().Select(rule => rule.Shifts));
        Assert.Equal(Money.Of(30), scenario.Rules.OfType<MinRest>().Single().Price);
        Assert.Equal(0.03, scenario.Solve.Gap);
        Assert.Equal([ShiftFamily.Early, ShiftFamily.Late], scenario.Agents[0].Contract.Families.Order());
    }

    [Theory]
    [InlineData(
        "agents.creww.count",
        "x.yaml:7:15: unknown key 'creww' in 'agents'; expected one of ann, desk, crew; did you mean 'agents.crew.count'?"
    )]
    [InlineData(
        "agents.crew.counts",
        "x.yaml:7:15: unknown key 'counts' in 'agents.crew'; expected one of contract, group, count, id, leave, not, skills, wishes; did you mean 'agents.crew.count'?"
    )]
    [InlineData(
        "agents.crew.count.more",
        "x.yaml:7:15: 'agents.crew.count' has no keys; expected 'agents.crew.count' alone"
    )]
    [InlineData(
        "rules.max-shifts.3.shifts",
        "x.yaml:7:15: unknown key '3' in 'rules.max-shifts'; expected one of 1, 2"
    )]
    [InlineData(
        "rules.fair.price",
        "x.yaml:7:15: unknown key 'fair' in 'rules'; expected one of max-shifts, min-rest"
    )]
    public void A_key_that_is_not_there_is_a_fault_where_it_is_named(string key, string fault) =>
        Assert.Equal([fault], Faults($"  axes:\n    - {{ vary: {key}, values: [1] }}"));

    [Theory]
    [InlineData("[1, 2, two]", "x.yaml:7:49: cannot read 'two'; expected a whole number such as 4")]
    [InlineData("[3, 0]", "x.yaml:7:46: 0 is outside 1..2000")]
    [InlineData("[3, 3]", "x.yaml:7:46: '3' stands here a second time")]
    [InlineData("[]", "x.yaml:7:42: there are no values; expected 1 to 50, in steps that go up")]
    [InlineData("9..3/2", "x.yaml:7:42: there are no values; expected 1 to 50, in steps that go up")]
    [InlineData("1..100/1", "x.yaml:7:42: there are too many values; expected 1 to 50, in steps that go up")]
    public void A_value_that_may_not_stand_there_is_a_fault_at_its_place(string values, string fault) =>
        Assert.Equal([fault], Faults($"  axes:\n    - {{ vary: agents.crew.count, values: {values} }}"));

    [Fact]
    public void More_than_two_hundred_combinations_are_refused() =>
        Assert.Contains(
            "300 combinations are too many",
            Assert.Single(
                Faults(
                    "  axes:\n    - { vary: agents.crew.count, values: 1..30/1 }\n"
                        + "    - { vary: rules.min-rest.hours, values: 1..10/1 }"
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_scenario_without_a_matrix_is_told_so() =>
        Assert.Equal(
            "x.yaml:1:1: missing key 'matrix'; expected what is to be varied: a map with the key axes",
            $"{Assert.Single(MatrixReader.Read("x.yaml", Files.Reader(("x.yaml", "extends: base.yaml\n"))).Errors)}"
        );

    [Theory]
    [InlineData("70%..90%/10%", "70%,80%,90%")]
    [InlineData("40/week..48/week/4/week", "40/week,44/week,48/week")]
    [InlineData("0.5..1.5/0.5", "0.5,1,1.5")]
    [InlineData("90..108/5", "90,95,100,105")]
    [InlineData("2h..5h", "2h..5h")]
    [InlineData("70%..90/10", "70%..90/10")]
    public void Even_steps_are_written_out(string written, string values) =>
        Assert.Equal(
            values.Split(','),
            EvenSteps.Of(new ScalarNode(default, written)).Select(value => ((ScalarNode)value).Text)
        );

    /// <summary>What was solved is kept as long as its own input stays, whatever else the matrix has.</summary>
    [Fact]
    public void The_folder_of_a_combination_changes_with_its_input_and_nothing_else()
    {
        var few = Folders("[2, 3]", "");
        Assert.Equal(few, Folders("[2, 3, 4]", "").Take(2));
        Assert.Equal(few, Folders("[2, 3]", "# a remark"));
        Assert.Empty(few.Intersect(Folders("[2, 3]", "demand: { queues: { voice: { patience: 60s } } }")));

        static List<string> Folders(string values, string more) =>
            Read($"  axes: [{{ vary: agents.crew.count, values: {values} }}]\n{more}")
                .Value!.Cells.Select(cell => cell.Folder)
                .ToList();
    }

    private static IEnumerable<string> Faults(string matrix) =>
        Read(matrix).Errors.Select(error => $"{error}");

    private static Result<ScenarioMatrix> Read(string matrix) =>
        MatrixReader.Read(
            "x.yaml",
            Files.Reader(("x.yaml", $"extends: base.yaml\n{Group}\nmatrix:\n{matrix}\n"))
        );
}
