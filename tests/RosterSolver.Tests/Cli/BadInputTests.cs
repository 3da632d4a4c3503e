namespace RosterSolver.Tests.Cli;

public class BadInputTests
{
    private const int BadInput = 2;

    [Theory]
    [InlineData("expected 15m, 30m or 1h", "forecast", "past.csv", "--interval", "20m")]
    [InlineData("120% is too high", "demand", "base.yaml", "--sweep", "service-level=80%..120%/10%")]
    [InlineData(
        "calls.csv: it is a file, not a folder",
        "check",
        "base.yaml",
        "one-shift.csv",
        "--out",
        "calls.csv"
    )]
    [InlineData("calls.csv: it is a file, not a folder", "solve", "base.yaml", "--out", "calls.csv/below")]
    [InlineData("calls.csv: it is a file, not a folder", "solve", "no-such-file.yaml", "--out", "calls.csv")]
    [InlineData("--time 5x: expected seconds or a duration", "solve", "base.yaml", "--time", "5x")]
    [InlineData("no-such-file.yaml:1:1", "solve", "no-such-file.yaml", "--time", "1m30s")]
    [InlineData("no-such-file.yaml:1:1", "solve", "no-such-file.yaml", "--time", "86400")]
    [InlineData("--time 86401: expected", "solve", "base.yaml", "--time", "86401")]
    [InlineData("--out: the path is empty", "solve", "base.yaml", "--out", "")]
    [InlineData("--out: the path is empty", "demand", "base.yaml", "--out", "")]
    [InlineData(
        "--json and --quiet exclude each other",
        "compare",
        "base.yaml",
        "base.yaml",
        "--quiet",
        "--json"
    )]
    [InlineData("unknown option '--tiem'; did you mean '--time'?", "solve", "base.yaml", "--tiem", "5")]
    [InlineData("unknown option '--tiem'; did you mean '--time'?", "solve", "base.yaml", "--tiem=5")]
    [InlineData("unknown option '--agnet'; did you mean '--agent'?", "why", "base.yaml", "--agnet", "bo")]
    [InlineData("unknown option '--nonsense'\nSee: roster solve --help", "solve", "base.yaml", "--nonsense")]
    [InlineData("unknown option '-x'", "solve", "-x", "base.yaml")]
    [InlineData("unknown command 'slove'; did you mean 'solve'?\nSee: roster --help", "slove", "base.yaml")]
    [InlineData("unknown command 'imprt'; did you mean 'import'?", "bench", "imprt")]
    [InlineData("no.txt: the ending says how it is written", "convert", "base.yaml", "no.txt")]
    [InlineData("--shift E=7: expected a letter and its times", "init", "--from", "x.csv", "--shift", "E=7")]
    [InlineData("--previous says what --ics withdraws", "export", "a", "b", "--json", "j", "--previous", "c")]
    [InlineData("--jobs 0: expected", "compare", "base.yaml", "base.yaml", "--jobs", "0")]
    [InlineData("no-such.yaml:1:1", "compare", "base.yaml", "no-such.yaml")]
    [InlineData("--json and --quiet exclude each other", "solve", "base.yaml", "--quiet", "--json")]
    public void A_command_line_is_refused_with_its_reason(string reason, params string[] arguments)
    {
        var run = RosterProcess.Run(arguments);
        Assert.Equal(BadInput, run.ExitCode);
        Assert.Contains(reason, run.Errors);
    }

    [Fact]
    public void Demand_says_its_totals_in_one_line()
    {
        var run = RosterProcess.Run("demand", "base.yaml", "--quiet");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"^smallest: [\d.]+ h at work, [\d.]+ FTE .*\n$", run.Output);
    }

    [Fact]
    public void Faults_of_a_scenario_go_to_standard_error()
    {
        var run = RosterProcess.Run("solve", "percent-without-sign.yaml");
        Assert.Equal((BadInput, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            """
            percent-without-sign.yaml:8:32: cannot read '80'; expected a percentage with its sign, such as 80%; did you mean '80%'?
            1 fault

            """,
            run.Errors
        );
    }

    [Theory]
    [InlineData("solve", "no-such-file.yaml")]
    [InlineData("solve", ".")]
    [InlineData("solve", "calls.csv")]
    [InlineData("demand", "no-such-file.yaml")]
    [InlineData("forecast", "no-such-file.csv")]
    [InlineData("forecast", "no-such-file.yaml")]
    [InlineData("forecast", "base.yaml")]
    [InlineData("forecast", "excel-date-serial.csv")]
    [InlineData("forecast", "past.csv", "--column", "ofered")]
    [InlineData("forecast", "past.csv", "--calendar", "no-such-file.csv")]
    [InlineData("check", "no-such-file.yaml", "calls.csv")]
    [InlineData("check", "base.yaml", "no-such-file.csv")]
    [InlineData("check", "base.yaml", "calls.csv")]
    [InlineData("check", "base.yaml", "calls-not-utf8.csv")]
    [InlineData("check", "base.yaml", "history-unknown-agent.csv")]
    [InlineData("evaluate", "no-such-file.yaml", "calls.csv")]
    [InlineData("plan", "no-such-file.yaml")]
    [InlineData("plan", "base.yaml")]
    [InlineData("evaluate", "base.yaml", "calls.csv")]
    [InlineData("hire-or-overtime", "base.yaml")]
    public void A_file_that_cannot_be_used_is_bad_input(params string[] arguments)
    {
        var run = RosterProcess.Run(arguments);
        Assert.Equal((BadInput, ""), (run.ExitCode, run.Output));
        Assert.Matches(@"^[\w.-]+:\d+:\d+: ", run.Errors);
        Assert.EndsWith("1 fault\n", run.Errors);
        Assert.DoesNotContain("   at ", run.Errors);
    }

    [Theory]
    [InlineData("solve", "base.yaml", "--tiem", "5")]
    [InlineData("solve", "base.yaml", "--time", "0")]
    [InlineData("solve", "base.yaml", "--seed", "-1")]
    [InlineData("demand", "base.yaml", "--sweep", "aht=5")]
    [InlineData("demand", "base.yaml", "--quiet", "--json")]
    [InlineData("solve", "base.yaml", "--quiet", "--json")]
    [InlineData("check", "base.yaml", "calls.csv", "--quiet", "--json")]
    [InlineData("demand", "base.yaml", "--sweep", "aht=1%", "--sweep", "aht=2%")]
    [InlineData("demand", "base.yaml", "--day", "2026-12-08")]
    [InlineData("compare", "base.yaml")]
    [InlineData("hire-or-overtime", "base.yaml", "--lang", "fr")]
    [InlineData("diff", "one-shift.csv", "one-shift.csv")]
    [InlineData("demand", "base.yaml", "--out", "base.yaml/x.csv")]
    [InlineData("plan", "base.yaml", "--sweep", "attrition=5")]
    [InlineData("plan", "base.yaml", "--quiet", "--json")]
    [InlineData("forecast", "past.csv", "--days", "0")]
    [InlineData("forecast", "past.csv", "--days", "367")]
    [InlineData("forecast", "past.csv", "--interval", "20m")]
    [InlineData("forecast", "past.csv", "--open", "mon-fri 08:00")]
    [InlineData("forecast", "past.csv", "--time-zone", "Europe/Berln")]
    [InlineData("forecast", "past.csv", "--preset", "cn-1999")]
    [InlineData("forecast", "past.csv", "--from", "tomorrow")]
    [InlineData("rota", "base.yaml")]
    [InlineData("rota", "base.yaml", "--start", "tomorrow")]
    [InlineData("solve")]
    [InlineData("check", "base.yaml")]
    [InlineData("evaluate", "base.yaml")]
    [InlineData("slove", "base.yaml")]
    public void A_command_line_that_cannot_be_understood_is_bad_input(params string[] arguments)
    {
        var run = RosterProcess.Run(arguments);
        Assert.Equal(BadInput, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.DoesNotContain("   at ", run.Errors);
    }
}
