using System.CommandLine;
using Microsoft.Extensions.Logging;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Cli;

/// <summary><c>roster solve</c>: from a scenario to an audited roster.</summary>
internal sealed partial class SolveCommand(ILogger<SolveCommand> logger)
{
    private readonly Argument<string> scenario = new("scenario")
    {
        Description = "The scenario's YAML file.",
    };
    private readonly Option<string?> folder = new("--out")
    {
        Description =
            "Folder for roster.csv, intervals.csv, work.csv (where work can wait), service.csv, costs.csv, summary.json and "
            + "report.html.",
    };
    private readonly SearchOptions search = new();
    private readonly Option<bool> repeatable = new("--repeatable")
    {
        Description = "Same input, same bytes out: limit the search by work instead of time.",
    };
    private readonly Option<int?> relax = new("--relax")
    {
        Description =
            "Where the rules contradict each other: write change N of those that are printed beside the scenario.",
    };
    private readonly Option<string> language = PageLanguage.Option();
    private readonly Option<bool> json = new("--json")
    {
        Description = "Print summary.json instead of the report.",
    };
    private readonly Option<bool> quiet = new("--quiet") { Description = "Print one line." };

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        OptionRange.Require(relax, 1, 9);
        var command = new Command("solve", "Solve a scenario: agents required, roster, audit, report.")
        {
            scenario,
            folder,
            repeatable,
            relax,
            language,
            json,
            quiet,
        };
        search.AddTo(command);
        OutputPath.RequireFolder(folder);
        OneOutput.Require(command, json, quiet);
        command.SetAction(Run);
        return command;
    }

    private Task<int> Run(ParseResult parsed, CancellationToken cancellation) =>
        Task.FromResult(Solve(parsed, cancellation));

    private int Solve(ParseResult parsed, CancellationToken cancellation)
    {
        if (ScenarioInput.Read(parsed.GetRequiredValue(scenario)) is not { } read)
            return ExitCode.BadInput;
        var settings = Settings(read.Solve, parsed);
        Solving(read.Name, settings);
        var (outcome, plan) = Search(read, settings, parsed, cancellation);
        if (plan is null && outcome.Status == SolveStatus.Impossible)
            return new Impossible(read, settings, Output(parsed), parsed.GetValue(relax)).Tell(
                outcome,
                cancellation
            );
        if (plan is null)
            return SolveFailure.Print(
                read,
                outcome,
                cancellation.IsCancellationRequested,
                PageLanguage.Of(parsed, language)
            );
        return Conclude(plan, settings, Output(parsed));
    }

    private static int Conclude(Plan plan, SolveSettings settings, ResultOutput output)
    {
        if (!plan.IsSound)
        {
            SolveFailure.PrintUnsound(plan);
            return ExitCode.OurFault;
        }

        if (!output.Write(Report.Of(plan, Manifest.Here(settings))))
            return ExitCode.BadInput;
        return plan.Outcome!.Status == SolveStatus.Interrupted ? ExitCode.Interrupted : ExitCode.Done;
    }

    private ResultOutput Output(ParseResult parsed) =>
        new(parsed.GetValue(folder), parsed.GetValue(json), parsed.GetValue(quiet))
        {
            Language = PageLanguage.Of(parsed, language),
        };

    private (Outcome Outcome, Plan? Plan) Search(
        Scenario scenario,
        SolveSettings settings,
        ParseResult parsed,
        CancellationToken cancellation
    )
    {
        using var progress =
            parsed.GetValue(quiet) || parsed.GetValue(json)
                ? null
                : new ProgressLine(
                    Console.Error,
                    !Console.IsErrorRedirected,
                    settings.Time,
                    PageLanguage.Of(parsed, language)
                );
        return Planner.Solve(scenario, settings, progress, cancellation: cancellation);
    }

    private SolveSettings Settings(SolveSettings own, ParseResult parsed) =>
        search.Settings(own, parsed) with
        {
            Repeatable = parsed.GetValue(repeatable) || own.Repeatable,
        };

    [LoggerMessage(LogLevel.Information, "Solving {scenario} with {settings}")]
    private partial void Solving(string scenario, SolveSettings settings);
}
