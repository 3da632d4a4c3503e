using System.CommandLine;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary><c>roster actuals</c>: why the service level came out as it did.</summary>
internal sealed class ActualsCommand
{
    private readonly RosterInput input = new(isRosterNeeded: true);
    private readonly Argument<string> actuals = new("actuals")
    {
        Description =
            "CSV file of what happened: date, interval_start, offered, answered_in_time, on_phone; handle_time and absent as far "
            + "as known; with several queues, queue.",
    };
    private readonly PageOptions page = new();
    private readonly OutputFormat format = new(hasMarkdown: false);

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        var command = new Command(
            "actuals",
            "Split the difference between the service level promised and the one that came into schedule fit, forecast, handle "
                + "time, shrinkage and adherence; the parts add up exactly."
        );
        input.AddTo(command);
        command.Add(actuals);
        page.AddTo(command);
        format.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (input.Read(parsed) is not { } plan)
            return ExitCode.BadInput;
        if (plan.Scenario.Queues.Count == 0)
        {
            Console.Error.WriteLine("roster: nobody calls in this scenario, so there is no service level");
            return ExitCode.BadInput;
        }

        var came = ActualsCsv.Read(
            plan.Scenario,
            parsed.GetRequiredValue(actuals),
            [ActualsCsv.Offered, ActualsCsv.InTime, ActualsCsv.OnPhone],
            Disk.Read
        );
        if (!came.Ok)
            return Faults.Print(came.Errors);
        var study = ActualsStudy.Of(plan, came.Value);
        if (!page.Write(parsed, language => new ActualsPage(study, language).Text))
            return ExitCode.BadInput;
        var report = new ActualsReport(study, page.Language(parsed));
        format.Print(parsed, () => report.Content, () => ActualsFile.Json(study), () => report.OneLine);
        return ExitCode.Done;
    }
}
