using System.CommandLine;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RosterSolver.Cli;

/// <summary><c>roster test</c>: runs rule tests, and scenarios that say what they expect.</summary>
internal sealed class TestCommand
{
    private const int Width = 100;

    private readonly Argument<string[]> paths = new("path")
    {
        Description = "Files, and folders whose YAML files are looked through.",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<string?> filter = new("--filter")
    {
        Description = "Only tests whose name or file has this text in it.",
    };
    private readonly Option<bool> changed = new("--changed")
    {
        Description = "Leave out scenarios that passed as they are now, with this build.",
    };
    private readonly Option<bool> update = new("--update")
    {
        Description = "Write bands that do not hold anew, in place, and show what changes.",
    };
    private readonly Option<string?> mutate = new("--mutate")
    {
        Description =
            "Change each rule in turn and list what no rule test notices; --mutate=all asks the scenarios too.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<string?> junit = new("--junit") { Description = "Write JUnit XML to this file." };
    private readonly Option<int?> time = SearchTime.Option();
    private readonly Option<bool> json = new("--json") { Description = "Print JSON instead of the table." };
    private readonly Option<bool> quiet = new("--quiet") { Description = "Print one line." };

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        var command = new Command("test", "Run rule tests, and scenarios that say what they expect.")
        {
            paths,
            filter,
            changed,
            update,
            mutate,
            junit,
            time,
            json,
            quiet,
        };
        OutputPath.Require(junit);
        OneOutput.Require(command, json, quiet);
        mutate.AcceptOnlyFromAmong("all");
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !Path.Exists(token.Value)))
                result.AddError($"{token.Value}: there is no such file or folder.");
        });
        command.Subcommands.Add(new TestAddCommand().Define());
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var limit = parsed.GetValue(time) is { } seconds ? TimeSpan.FromSeconds(seconds) : (TimeSpan?)null;
        var tests = RegressionTests.Read(parsed.GetRequiredValue(paths), limit);
        if (parsed.GetValue(filter) is { } text)
            tests = tests.Having(text);
        if (tests is { Rules.Count: 0, Scenarios.Count: 0, Unreadable.Count: 0 })
        {
            Console.Error.WriteLine(
                "roster: there is no test: no file has the key expect, rule-test or rule-tests"
            );
            return ExitCode.BadInput;
        }

        return parsed.GetResult(mutate) is null
            ? Test(tests, parsed, cancellation)
            : Mutate(tests, parsed, cancellation);
    }

    private int Test(RegressionTests tests, ParseResult parsed, CancellationToken cancellation)
    {
        var isQuiet = parsed.GetValue(json) || parsed.GetValue(quiet);
        var results = new RegressionRun(tests, parsed.GetValue(changed), isQuiet).Results(cancellation);
        if (parsed.GetValue(junit) is { } file && !Output.File(file, JUnitFile.Text(results)))
            return ExitCode.BadInput;
        Print(
            parsed,
            () => TestReport.Of(results),
            () => TestsFile.Text(results),
            () => TestReport.OneLine(results)
        );
        foreach (var fault in parsed.GetValue(quiet) ? results.SelectMany(result => result.Faults) : [])
            Console.Error.WriteLine($"{fault.At}: {fault.Sentence}");
        var mended = parsed.GetValue(update) && BandUpdates.Write(results);
        return Code(results, mended);
    }

    private static int Code(IReadOnlyList<TestResult> results, bool mended)
    {
        var found = results.Select(result => result.Status).ToHashSet();
        return found.Contains(TestStatus.Unsound) ? ExitCode.OurFault
            : found.Contains(TestStatus.Unreadable) ? ExitCode.BadInput
            : found.Contains(TestStatus.Failed) && !mended ? ExitCode.ExpectationFailed
            : found.Contains(TestStatus.NotRun) ? ExitCode.Interrupted
            : ExitCode.Done;
    }

    private int Mutate(RegressionTests tests, ParseResult parsed, CancellationToken cancellation)
    {
        var broken = tests.Unreadable.Concat(
            tests.Rules.Select(TestResult.Of).Where(result => result.Status == TestStatus.Failed)
        );
        if (broken.ToList() is { Count: > 0 } results)
        {
            Print(
                parsed,
                () => TestReport.Of(results),
                () => TestsFile.Text(results),
                () => TestReport.OneLine(results)
            );
            return Code(results, false);
        }

        var study = MutationStudy.Of(tests.Rules);
        if (parsed.GetValue(mutate) is not null)
            study = new ScenarioMutations(tests.Scenarios).Added(study, cancellation);
        Print(
            parsed,
            () => MutationReport.Of(study),
            () => TestsFile.Text(study),
            () => MutationReport.OneLine(study)
        );
        return study.Unnoticed.Count == 0 ? ExitCode.Done
            : cancellation.IsCancellationRequested ? ExitCode.Interrupted
            : ExitCode.ExpectationFailed;
    }

    private void Print(ParseResult parsed, Func<IRenderable> table, Func<string> asJson, Func<string> oneLine)
    {
        if (parsed.GetValue(json))
            Console.Out.Write(asJson());
        else if (parsed.GetValue(quiet))
            Console.Out.WriteLine(oneLine());
        else
        {
            var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Out) });
            console.Profile.Width = Console.IsOutputRedirected
                ? Width
                : Math.Min(Width, console.Profile.Width);
            console.Write(table());
            console.WriteLine();
        }
    }
}
