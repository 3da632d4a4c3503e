using System.CommandLine;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary><c>roster evaluate</c>: what callers meet under a finished roster, from the formula to the simulation.</summary>
internal sealed class EvaluateCommand
{
    private const int Replications = 100;
    private const int Draws = 200;

    private readonly Argument<string> scenario = new("scenario")
    {
        Description = "The scenario's YAML file.",
    };
    private readonly Argument<string> roster = new("roster")
    {
        Description = "The roster's CSV, Excel or JSON file, or a folder that roster solve --out wrote.",
    };
    private readonly Option<bool> simulate = new("--simulate")
    {
        Description = "Also simulate every agent and caller: breaks, shift ends, patience, redials.",
    };
    private readonly Option<int> replications = new("--replications")
    {
        Description = "How often to simulate; 2 to 10000.",
        DefaultValueFactory = _ => Replications,
    };
    private readonly Option<bool> stress = new("--stress")
    {
        Description =
            "Also draw absences, volumes and handle times: how likely does each day keep its target?",
    };
    private readonly Option<int> draws = new("--draws")
    {
        Description = "How many times to draw each day; 20 to 10000.",
        DefaultValueFactory = _ => Draws,
    };
    private readonly Option<int> seed = new("--seed")
    {
        Description =
            "Seed of simulation and stress, the number from which their chance starts; 0 to 1000000.",
        DefaultValueFactory = _ => 1,
    };
    private readonly Option<string?> folder = new("--out")
    {
        Description =
            "Folder for service.csv, roster.csv, intervals.csv, work.csv (where work can wait), costs.csv, summary.json and "
            + "report.html.",
    };
    private readonly Option<string> language = PageLanguage.Option();
    private readonly Option<bool> json = new("--json")
    {
        Description = "Print the figures of every queue, judge, day and interval as JSON.",
    };

    private readonly Option<bool> quiet = new("--quiet") { Description = "Print one line." };

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        OptionRange.Require(replications, 2, 10_000);
        OptionRange.Require(draws, 20, 10_000);
        OptionRange.Require(seed, 0, 1_000_000);
        var command = new Command(
            "evaluate",
            "Judge what callers meet under a roster: Erlang C and A, the exact queue over time, simulation, stress."
        )
        {
            scenario,
            roster,
            simulate,
            replications,
            stress,
            draws,
            seed,
            folder,
            language,
            json,
            quiet,
        };
        OutputPath.RequireFolder(folder);
        command.SetAction(Evaluate);
        return command;
    }

    private int Evaluate(ParseResult parsed)
    {
        if (ScenarioInput.WithQueues(parsed.GetRequiredValue(scenario)) is not { } read)
            return ExitCode.BadInput;
        if (JudgedRoster.Of(read, parsed.GetRequiredValue(roster)) is not { } plan)
            return ExitCode.BadInput;
        var report = Report.Of(plan, Manifest.Here(null), Settings(parsed));
        var output = new ResultOutput(parsed.GetValue(folder), parsed.GetValue(json), parsed.GetValue(quiet))
        {
            Language = PageLanguage.Of(parsed, language),
        };
        if (!output.Write(report, EvaluationFile.Text, one => TerminalReport.Service(one, output.Language)))
            return ExitCode.BadInput;
        return ExitCode.Done;
    }

    /// <summary>Who asks for an evaluation has the time for the queue over time, however large.</summary>
    private JudgeSettings Settings(ParseResult parsed) =>
        new(
            parsed.GetValue(simulate) ? parsed.GetValue(replications) : 0,
            parsed.GetValue(stress) ? parsed.GetValue(draws) : 0,
            parsed.GetValue(seed),
            double.PositiveInfinity
        );
}
