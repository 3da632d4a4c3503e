using System.CommandLine;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary><c>roster check</c>: judges a roster from anywhere, without the solver.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string> scenario = new("scenario")
    {
        Description = "The scenario's YAML file.",
    };
    private readonly Argument<string> roster = new("roster")
    {
        Description =
            "The roster's file, CSV, Excel or JSON: a row a shift (agent, date, shift, start, end, breaks), or a row an agent and a "
            + "column a day with E07, early@07:00 or 07:00-15:45 in it; or a folder that roster solve --out wrote.",
    };
    private readonly Option<string?> folder = new("--out")
    {
        Description =
            "Folder for roster.csv, intervals.csv, work.csv (where work can wait), service.csv, costs.csv, summary.json and "
            + "report.html.",
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
        var command = new Command(
            "check",
            "Judge a roster from anywhere by the scenario's rules, without solving."
        )
        {
            scenario,
            roster,
            folder,
            language,
            json,
            quiet,
        };
        OutputPath.RequireFolder(folder);
        OneOutput.Require(command, json, quiet);
        command.SetAction(Check);
        return command;
    }

    private int Check(ParseResult parsed)
    {
        if (ScenarioInput.Read(parsed.GetRequiredValue(scenario)) is not { } read)
            return ExitCode.BadInput;
        if (JudgedRoster.Of(read, parsed.GetRequiredValue(roster)) is not { } plan)
            return ExitCode.BadInput;
        var output = new ResultOutput(parsed.GetValue(folder), parsed.GetValue(json), parsed.GetValue(quiet))
        {
            Language = PageLanguage.Of(parsed, language),
        };
        if (!output.Write(Report.Of(plan, Manifest.Here(null))))
            return ExitCode.BadInput;
        return plan.Audit.Hard.Any() ? ExitCode.ExpectationFailed : ExitCode.Done;
    }
}
