using System.CommandLine;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary><c>roster intraday</c>: the rest of a day in the light of the calls so far.</summary>
internal sealed class IntradayCommand
{
    private readonly RosterInput input = new(isRosterNeeded: true);
    private readonly Argument<string> actuals = new("actuals")
    {
        Description =
            "CSV file of the calls that came: date, interval_start, offered; handle_time and, with several queues, queue.",
    };
    private readonly Option<string> now = new("--now")
    {
        Description = "The moment, such as 2026-12-09T14:00.",
        Required = true,
    };
    private readonly Option<bool> apply = new("--apply")
    {
        Description = "Write the moved breaks into the roster's file; what it was is kept beside it.",
    };
    private readonly Option<string> language = PageLanguage.Option();
    private readonly OutputFormat format = new(hasMarkdown: false);

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        var command = new Command(
            "intraday",
            "Scale the rest of the day by the calls so far, move breaks that have not begun, and list whom to offer time off and "
                + "overtime."
        );
        input.AddTo(command);
        command.Add(actuals);
        command.Add(now);
        command.Add(apply);
        command.Add(language);
        format.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (input.Read(parsed) is not { } plan)
            return ExitCode.BadInput;
        if (parsed.GetValue(apply) && !KeptRoster.MayReplace(input.File(parsed)!))
            return ExitCode.BadInput;
        if (plan.Scenario.Queues.Count == 0)
        {
            Console.Error.WriteLine(
                "roster: nobody calls in this scenario, so nothing of the day can be scaled"
            );
            return ExitCode.BadInput;
        }

        var asked = new Asked(plan.Scenario);
        var moment = asked.MomentWithin(now.Name, parsed.GetRequiredValue(now));
        if (RosterInput.Refused(asked) || moment is not { } when)
            return ExitCode.BadInput;
        var came = ActualsCsv.Read(
            plan.Scenario,
            parsed.GetRequiredValue(actuals),
            [ActualsCsv.Offered],
            Disk.Read
        );
        if (!came.Ok)
            return Faults.Print(came.Errors);
        var study = IntradayStudy.Of(plan, came.Value, when);
        format.Print(
            parsed,
            () => IntradayReport.Of(study, PageLanguage.Of(parsed, language)),
            () => IntradayFile.Json(study),
            () => IntradayReport.OneLine(study)
        );
        if (
            parsed.GetValue(apply)
            && !KeptRoster.Replace(input.File(parsed)!, study.After.Roster, PageLanguage.Of(parsed, language))
        )
            return ExitCode.BadInput;
        return ExitCode.Done;
    }
}
