using System.Text;
using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Tests.Exchange;

public sealed class FirstScenarioTests
{
    private static readonly Gen<FirstAnswers> anyAnswers =
        from agents in Gen.Int[1, 40]
        from hours in Gen.OneOf(
            "mon-fri 08:00-20:00",
            "mon-sun 00:00-24:00",
            "mon-fri 09:00-18:00, sat 10:00-14:00",
            "mon-sun 07:00-23:30",
            "tue 09:00-10:00",
            "mon-sat 06:00-24:00",
            "sat-sun 12:00-21:30",
            "mon-thu 13:00-22:00, fri 08:00-17:00"
        )
        from seconds in Gen.Int[20, 900]
        from level in Gen.Int[50, 95]
        select Answers(agents, hours, seconds, level);

    [Fact]
    public void Any_answers_make_a_scenario_without_faults_and_warnings() =>
        anyAnswers.Sample(
            answers =>
            {
                var read = Read(answers);
                Assert.Empty(read.Errors);
                Assert.Empty(read.Value!.Warnings);
            },
            iter: 100
        );

    [Theory]
    [InlineData(10, "mon-fri 08:00-20:00")]
    [InlineData(12, "mon-sun 07:00-23:30")]
    [InlineData(30, "mon-sun 00:00-24:00")]
    [InlineData(3, "mon-fri 09:00-13:00")]
    public void What_is_written_gives_no_cause_for_doubt(int agents, string hours) =>
        Assert.Empty(Lint.Of(Read(Answers(agents, hours, 240, 80)).Value!));

    [Theory]
    [InlineData(2, "mon-fri 09:00-13:00")]
    [InlineData(4, "mon-sun 08:00-20:00")]
    [InlineData(4, "mon-sun 00:00-24:00")]
    public void It_has_a_roster(int agents, string hours)
    {
        var scenario = Read(Answers(agents, hours, 240, 80)).Value!;
        var (outcome, plan) = Planner.Solve(
            scenario,
            scenario.Solve with
            {
                Time = TimeSpan.FromSeconds(10),
                Gap = 0.5,
            }
        );
        Assert.True(plan is not null, $"{outcome.Status}");
        Assert.Empty(plan.Audit.Hard);
    }

    [Theory]
    [InlineData("mon 08:00-12:00, mon 13:00-17:00", "one window a day is enough for a first scenario")]
    [InlineData("mon 08:00-08:30", "a window is at least an hour long")]
    [InlineData("mon 08:15-12:00", "windows begin and end on the half hour")]
    [InlineData("mon-fri 00:00-24:00", "around the clock is meant for all days: mon-sun 00:00-24:00")]
    [InlineData("mon-sun 00:00-24:00", null)]
    public void What_it_cannot_say_is_said(string hours, string? objection) =>
        Assert.Equal(objection, FirstAnswers.Objection(Hours(hours)));

    private static FirstAnswers Answers(int agents, string hours, int seconds, int level)
    {
        var open = Hours(hours);
        var calls = FirstAnswers.UsualCalls(agents, open, seconds);
        return new("first", "calls", agents, open, calls, seconds, new(level / 100m), 20, new(2026, 12, 7));
    }

    private static OpeningHours Hours(string text) =>
        new WeekHours().TryParse(text, out var hours)
            ? hours
            : throw new ArgumentException(text, nameof(text));

    private static Result<Scenario> Read(FirstAnswers answers)
    {
        var first = new FirstScenario(answers, "first.yaml");
        return ScenarioReader.Read(
            "first.yaml",
            path =>
                path == "first.yaml" ? Encoding.UTF8.GetBytes(first.Yaml())
                : path == first.CallsFile ? Encoding.UTF8.GetBytes(first.Calls())
                : null
        );
    }
}
