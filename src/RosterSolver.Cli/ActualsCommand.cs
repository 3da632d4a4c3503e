using System.CommandLine;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary><c>roster actuals</c>: why the service level came out as it did.</summary>
internal sealed class ActualsCommand
{
    private const string English = "en";
    private const string Chinese = "zh";

    private readonly RosterInput input = new(isRosterNeeded: true);
    private readonly Argument<string> actuals = new("actuals")
    {
        Description =
            "CSV file of what happened: date, interval_start, offered, answered_in_time, on_phone; handle_time and absent as far "
            + "as known; with several queues, queue.",
    };
    private readonly Option<string> language = new("--lang")
    {
        Description = "Language of the report, en or zh; names of causes stand in both.",
        DefaultValueFactory = _ => English,
    };
    private readonly Option<string?> page = SeriesOptions.Page();
    private readonly OutputFormat format = new(hasMarkdown: false);

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        var command = new Command(
            "actuals",
            "Split the difference between the service level promised and the one that came into schedule fit, forecast, handle "
                + "time, shrinkage and adherence; the parts add up exactly."
        );
        language.AcceptOnlyFromAmong(English, Chinese);
        input.AddTo(command);
        command.Add(actuals);
        command.Add(language);
        command.Add(page);
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
        var said = parsed.GetValue(language) == Chinese ? Language.Zh : Language.En;
        if (parsed.GetValue(page) is { } file && !Output.File(file, new ActualsPage(study, said).Text))
            return ExitCode.BadInput;
        var report = new ActualsReport(study, said);
        format.Print(parsed, () => report.Content, () => ActualsFile.Json(study), () => report.OneLine);
        return ExitCode.Done;
    }
}
