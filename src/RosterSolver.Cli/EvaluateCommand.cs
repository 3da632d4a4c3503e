using System.CommandLine;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary><c>roster evaluate</c>: what callers meet under a finished roster, from the formula to the simulation.</summary>
internal sealed class EvaluateCommand
{
    private readonly Argument<string> scenario = new("scenario")
    {
        Description = "The scenario's YAML file.",
    };
    private readonly Argument<string> roster = new("roster")
    {
        Description = "The roster's CSV file: agent, date, shift, start, end, breaks.",
    };
    private readonly Option<string?> folder = new("--out")
    {
        Description = "Folder for service.csv, roster.csv, intervals.csv, summary.json and report.html.",
    };
    private readonly Option<bool> json = new("--json")
    {
        Description = "Print the figures of every queue, judge, day and interval as JSON.",
    };

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        var command = new Command(
            "evaluate",
            "Judge what callers meet under a roster: Erlang C and A, the exact queue over time."
        )
        {
            scenario,
            roster,
            folder,
            json,
        };
        command.SetAction(Evaluate);
        return command;
    }

    private int Evaluate(ParseResult parsed)
    {
        if (ScenarioInput.Read(parsed.GetRequiredValue(scenario)) is not { } read)
            return ExitCode.BadInput;
        var plan = Planner.Check(read, parsed.GetRequiredValue(roster), Disk.Read);
        if (!plan.Ok)
            return Faults.Print(plan.Errors);
        var report = Report.Of(plan.Value, Manifest.Here(null));
        if (!ResultOutput.WriteFiles(parsed.GetValue(folder), report))
            return ExitCode.BadInput;
        if (parsed.GetValue(json))
            Console.Out.Write(EvaluationFile.Text(report));
        else
            ResultOutput.Show(TerminalReport.Service(report), parsed.GetValue(folder), report);
        return ExitCode.Done;
    }
}
