using System.Text;
using CsCheck;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

/// <summary>Random bytes put into the shipped scenarios and their calls: faults are values, whatever the text.</summary>
public class ScenarioFuzzTests
{
    private const string History = """
        agent,date,shift,start,end,breaks
        li-na,2026-12-06,late,15:00,23:45,"dinner 18:00-18:45"
        bo,2026-12-05,early,08:00,16:45,lunch 12:00-12:45
        """;

    private static readonly byte[] calls = Encoding.UTF8.GetBytes(
        CallsText.Of(60, minute => minute / 60 % 24, days: 7).Replace("calls", "offered")
    );

    private static readonly byte[][] pieces =
    [
        .. "0 9 -1 99999 : , ; . .. / % # \" ' [ ] { } - \n \t h m s null ~ 24:00 2026-12-07 9999-12-31 0001-01-01 é"
            .Split(' ')
            .Select(Encoding.UTF8.GetBytes),
        [0xFF],
        [0],
    ];

    private static readonly Gen<(int, int, byte[])[]> edits = Gen.Select(
        Gen.Int[0, 1_000_000],
        Gen.Int[0, 5],
        Gen.OneOf(Gen.Int[0, pieces.Length - 1].Select(place => pieces[place]), Gen.Byte.Array[0, 3])
    ).Array[1, 4];

    [Theory]
    [InlineData("six-agent-desk.yaml")]
    [InlineData("hotline-week.yaml")]
    [InlineData("telecom-month.yaml")]
    [InlineData("two-skills-week.yaml")]
    public void No_scenario_makes_the_reader_throw(string name)
    {
        var text = Shortened(name);
        edits.Sample(
            edits => Answers(edits.Aggregate(text, Edit), calls, Encoding.UTF8.GetBytes(History)),
            iter: 1_000
        );
    }

    [Fact]
    public void No_file_of_calls_makes_the_reader_throw()
    {
        var text = Shortened("six-agent-desk.yaml");
        edits.Sample(
            edits => Answers(text, edits.Aggregate(calls, Edit), Encoding.UTF8.GetBytes(History)),
            iter: 400
        );
    }

    [Fact]
    public void No_history_makes_the_reader_throw()
    {
        var text = Shortened("telecom-month.yaml");
        edits.Sample(
            edits => Answers(text, calls, edits.Aggregate(Encoding.UTF8.GetBytes(History), Edit)),
            iter: 400
        );
    }

    [Theory]
    [InlineData("six-agent-desk.yaml")]
    [InlineData("hotline-week.yaml")]
    [InlineData("telecom-month.yaml")]
    public void The_scenarios_that_are_mutated_are_sound(string name) =>
        Assert.Empty(Read(Shortened(name), calls, Encoding.UTF8.GetBytes(History)).Errors);

    /// <summary>The scenario on one week of calls, so that a thousand readings take a second.</summary>
    private static byte[] Shortened(string name)
    {
        var text = File.ReadAllText(GoldenFile.PathOf("scenarios", name))
            .Replace("column: vru_and_agent_calls", "column: offered")
            .Replace("first-day: 1999-05-30", "first-day: 2026-12-07")
            .Replace("first-day: 1999-06-06", "first-day: 2026-12-07")
            .Replace("weeks: 4", "weeks: 1");
        var lines = text.Split('\n').Where(line => !line.StartsWith("history:", StringComparison.Ordinal));
        return Encoding.UTF8.GetBytes(
            string.Join('\n', name == "six-agent-desk.yaml" ? lines : [.. lines, "history: h.csv\n"])
        );
    }

    private static byte[] Edit(byte[] text, (int Place, int Length, byte[] Insertion) edit)
    {
        var place = edit.Place % (text.Length + 1);
        var end = Math.Min(text.Length, place + edit.Length);
        return [.. text[..place], .. edit.Insertion, .. text[end..]];
    }

    private static bool Answers(byte[] scenario, byte[] calls, byte[] history)
    {
        var read = Read(scenario, calls, history);
        return read.Ok == (read.Errors.Count == 0)
            && read.Errors.All(error => error.At is { Line: >= 1, Column: >= 1 });
    }

    private static Result<Scenario> Read(byte[] scenario, byte[] calls, byte[] history) =>
        ScenarioReader.Read(
            "x.yaml",
            path =>
                path switch
                {
                    "x.yaml" => scenario,
                    "h.csv" => history,
                    _ => calls,
                }
        );
}
