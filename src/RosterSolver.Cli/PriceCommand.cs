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
    private readonly SearchOptions search = new();
    private readonly JobsOption jobs = new();
    private readonly PageOptions page = new();
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
        };
        search.AddTo(command);
        jobs.AddTo(command);
        page.AddTo(command);
        format.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        if (ScenarioInput.WithCosts(parsed.GetRequiredValue(scenario)) is not { } read)
            return ExitCode.BadInput;
        var settings = search.Settings(read.Solve, parsed);
        var atATime = jobs.In(parsed);
        var language = page.Language(parsed);
        var solver = new SeriesRun(atATime, format.IsQuiet(parsed), language);
        var steps = RuleSteps.Of(read, Disk.Read);
        Console.Error.WriteLine(
            Sentence.In(language, PriceReport.Budget(steps.Count, settings.Time.TotalSeconds, atATime))
        );
        if (
            solver.Plans(
                [new(Sentence.In(language, "as it is"), read.SearchedBy(settings), settings)],
                cancellation
            )
            is not [var found]
        )
            return solver.Failure;
        var asked = steps
            .Select(step => new SeriesItem(
                Sentence.In(language, step.Words),
                step.Scenario,
                settings,
                found.Roster
            ))
            .ToList();
        if (solver.Plans(asked, cancellation) is not { } relaxed)
            return solver.Failure;
        var study = PriceStudy.Of(found, [.. steps.Zip(relaxed)], settings.Time.TotalSeconds, settings.Seed);
        return Write(study, parsed) ? solver.Success : ExitCode.BadInput;
    }

    private bool Write(PriceStudy study, ParseResult parsed)
    {
        if (!page.Write(parsed, language => PricePage.Text(study, language)))
            return false;
        format.Print(
            parsed,
            () => PriceReport.Of(study, page.Language(parsed)),
            () => PriceFile.Json(study),
            () => PriceFile.Markdown(study, page.Language(parsed)),
            () => PriceReport.OneLine(study)
        );
        return true;
    }
}
