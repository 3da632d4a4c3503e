using System.CommandLine;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Cli;

/// <summary><c>roster price</c>: what each rule costs, by giving it a step more room.</summary>
internal sealed class PriceCommand
{
    private readonly Argument<string> scenario = new("scenario")
    {
        Description = "The scenario's YAML file.",
    };
    private readonly Option<int?> time = SearchTime.Option();
    private readonly Option<int?> seed = SeriesOptions.Seed();
    private readonly Option<int?> jobs = SeriesOptions.Jobs();
    private readonly Option<string> language = PageLanguage.Option();
    private readonly Option<string?> page = SeriesOptions.Page();
    private readonly OutputFormat format = new();

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        var command = new Command(
            "price",
            "Give each rule a step more room, solve again, and say what that saves in a week; --time is of each."
        )
        {
            scenario,
            time,
            seed,
            jobs,
            page,
            language,
        };
        format.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        if (ScenarioInput.WithCosts(parsed.GetRequiredValue(scenario)) is not { } read)
            return ExitCode.BadInput;
        var settings = SearchTime.Settings(read.Solve, parsed, time, seed);
        var atATime = parsed.GetValue(jobs) ?? Series.UsualJobs;
        var solver = new SeriesRun(atATime, format.IsQuiet(parsed));
        var steps = RuleSteps.Of(read, Disk.Read);
        Console.Error.WriteLine(PriceReport.Budget(steps.Count, settings.Time.TotalSeconds, atATime));
        if (solver.Plans([new("as it is", read, settings)], cancellation) is not [var found])
            return solver.Failure;
        var asked = steps
            .Select(step => new SeriesItem(step.Words, step.Scenario, settings, found.Roster))
            .ToList();
        if (solver.Plans(asked, cancellation) is not { } relaxed)
            return solver.Failure;
        var study = PriceStudy.Of(found, [.. steps.Zip(relaxed)], settings.Time.TotalSeconds, settings.Seed);
        return Write(study, parsed) ? solver.Success : ExitCode.BadInput;
    }

    private bool Write(PriceStudy study, ParseResult parsed)
    {
        if (
            parsed.GetValue(page) is { } file
            && !Output.File(file, PricePage.Text(study, PageLanguage.Of(parsed, language)))
        )
            return false;
        format.Print(
            parsed,
            () => PriceReport.Of(study),
            () => PriceFile.Json(study),
            () => PriceFile.Markdown(study),
            () => PriceReport.OneLine(study)
        );
        return true;
    }
}
