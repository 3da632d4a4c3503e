using System.Text;
using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Rotas;

public sealed class RotaReaderTests
{
    private const string Sound = """
        scenario: desk
        rota:
          positions: 4
          requirement: { early: { mon-fri: 2, sat-sun: 1 }, night: { mon-sun: 1 } }
          blocks: { night: 2..4 }
          forbidden: [night early, night - early]
          points: { split-weekend: 5 }
        """;

    [Fact]
    public void Reads_what_is_written()
    {
        var request = Read(Sound).Value!;
        Assert.Equal(
            ("desk", 4, new CountRange(1, 6)),
            (request.Name, request.Brief.Positions, request.Brief.WorkBlock)
        );
        Assert.Equal([2, 2, 2, 2, 2, 1, 1], request.Brief.Shifts[0].Asked.Select(asked => asked.AtLeast));
        Assert.Equal(
            [(1, 0, 0), (1, 1, 0)],
            request.Brief.Forbidden.Select(one => (one.First, one.DaysOff, one.Then))
        );
        Assert.Equal([false, true], request.Brief.Shifts.Select(shift => shift.IsNight));
        Assert.Equal(new CountRange(2, 4), request.Brief.Shifts[1].Block);
        Assert.Equal((5, 3), (request.Brief.Points.SplitWeekend, request.Brief.Points.BackwardStep));
        Assert.Equal("rota.yaml:5:20", $"{request.PlaceOf(new(RotaDemand.Kind.Blocks, 1))}");
    }

    [Theory]
    [InlineData(
        "night early, ",
        "night erly, ",
        "6:15: unknown shift 'erly'; expected one of early, night; did you mean 'early'?"
    )]
    [InlineData(
        "night early, ",
        "night, ",
        "6:15: cannot read 'night'; expected two shifts, such as night early, with a - between for each day off"
    )]
    [InlineData("night - early", "night early", "6:28: night early stands here a second time")]
    [InlineData(
        "blocks: { night",
        "blocks: { nigth",
        "5:13: unknown shift 'nigth'; expected one of early, night; did you mean 'night'?"
    )]
    [InlineData(
        "2..4",
        "7..8",
        "5:20: night is worked for at least 7 days in a row, and work ends after 6; expected a block that fits into work-block"
    )]
    [InlineData(
        "positions: 4",
        "postions: 4",
        "3:3: unknown key 'postions'; expected positions, requirement, cover, work-block, off-block, blocks, forbidden, weekends-off, ... (13 keys); did you mean 'positions'?"
    )]
    [InlineData(
        "sat-sun: 1 }",
        "fri-sun: 1 }",
        "4:39: 'fri-sun' overlaps 'mon-fri'; expected keys that do not overlap"
    )]
    [InlineData(
        "positions: 4",
        "positions: 4\n  weekends-off: 5",
        "4:17: 5 weekends off in a pattern of 4 weeks; expected at most 4"
    )]
    [InlineData(
        "scenario: desk",
        "scenario: desk\nshifts: { early: { starts: 07:00, length: 8h } }",
        "5:53: unknown shift template 'night'; expected early"
    )]
    [InlineData(
        "positions: 4",
        "positions: 4\n  off-block: 0..3",
        "4:14: 0..3 is outside 1..28; expected 1 to 28 days"
    )]
    public void Tells_where_a_fault_is(string sound, string broken, string told) =>
        Assert.Equal(
            [$"rota.yaml:{told}"],
            Read(Sound.Replace(sound, broken)).Errors.Select(error => $"{error}")
        );

    /// <summary>In a scenario a rota stands in place of agents.</summary>
    [Theory]
    [InlineData("", "rota-01 rota-02 rota-03")]
    [InlineData(
        "team: 2, group: desk, ",
        "desk-01-01 desk-01-02 desk-02-01 desk-02-02 desk-03-01 desk-03-02"
    )]
    public void Replaces_the_agents_of_a_scenario(string keys, string agents)
    {
        var read = Scenario("  full-time: { hours: 40/week, pay: 25/h }", keys);
        Assert.True(read.Ok, string.Join('\n', read.Errors));
        Assert.Equal(agents, string.Join(' ', read.Value.Agents.Select(agent => agent.Id)));
        Assert.Contains(
            read.Value.Warnings,
            warning => warning.What.StartsWith("no frame says", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Of_several_contracts_it_has_to_name_one()
    {
        const string two =
            "  full-time: { hours: 40/week, pay: 25/h }\n  part: { hours: 20/week, pay: 25/h }";
        Assert.Contains("the contract of its people", $"{Assert.Single(Scenario(two, "").Errors)}");
        Assert.Equal(3, Scenario(two, "contract: part, ").Value!.Agents.Count);
    }

    private static Result<Scenario> Scenario(string contracts, string keys) =>
        Scenarios.Files.Read(
            (
                "x.yaml",
                Scenarios.Files.Base[..Scenarios.Files.Base.IndexOf("contracts:", StringComparison.Ordinal)]
                    + $"contracts:\n{contracts}\nrota: {{ {keys}positions: 3, requirement: {{ early: {{ mon-sun: 1 }} }} }}\n"
            )
        );

    private static Result<RotaRequest> Read(string text) =>
        RotaReader.Read("rota.yaml", path => path == "rota.yaml" ? Encoding.UTF8.GetBytes(text) : null);
}
