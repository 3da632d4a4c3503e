using System.CommandLine;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary><c>roster hire-or-overtime</c>: solves rosters with and without hires and overtime, and says which is cheaper.</summary>
internal sealed class HireCommand
{
    private const int Share = 10;

    private readonly Argument<string> scenario = new("scenario")
    {
        Description =
            "The scenario's YAML file; its section hiring says on what terms people could be hired.",
    };
    private readonly SearchOptions search = new();
    private readonly JobsOption jobs = new();
    private readonly Option<int> share = new("--share")
    {
        Description =
            "By how many per cent each factor is changed to see what would change the answer; 1 to 50.",
        DefaultValueFactory = _ => Share,
    };
    private readonly PageOptions page = new();
    private readonly OutputFormat format = new();

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        OptionRange.Require(share, 1, 50);
        var command = new Command(
            "hire-or-overtime",
            "Solve rosters with 0, 1, 2 ... hires, without and with overtime, and say which is cheapest; --time is of each."
        )
        {
            scenario,
            share,
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
        var path = parsed.GetRequiredValue(scenario);
        if (ScenarioInput.WithQueues(path) is not { } read)
            return ExitCode.BadInput;
        if (read.Hiring is not { } terms)
            return Faults.Print([
                new(
                    new(path, 1, 1),
                    "missing key 'hiring'",
                    "on what terms people could be hired: contract, recruiting, ..."
                ),
            ]);
        read = read.SearchedBy(search.Settings(read.Solve, parsed));
        if (!format.IsQuiet(parsed))
            Console.Error.WriteLine(
                Sentence.In(page.Language(parsed), HireTerminal.Budget(terms, read.Solve, jobs.In(parsed)))
            );
        var solver = new SeriesRun(jobs.In(parsed), format.IsQuiet(parsed), page.Language(parsed));
        if (Study(read, terms, parsed, solver, cancellation) is not { } study)
            return solver.Failure;
        var report = new HireReport(
            read,
            study,
            parsed.GetValue(share) / 100.0,
            read.Solve.Seed,
            page.Language(parsed)
        );
        if (!page.Write(parsed, _ => HirePage.Text(report)))
            return ExitCode.BadInput;
        format.Print(
            parsed,
            () => HireTerminal.Of(report),
            () => HireFile.Json(report),
            () => HireFile.Markdown(report),
            () => HireTerminal.OneLine(report)
        );
        return solver.Success;
    }

    private HireStudy? Study(
        Scenario read,
        HiringTerms terms,
        ParseResult parsed,
        SeriesRun solver,
        CancellationToken cancellation
    )
    {
        return HireStudy.Of(
            read,
            terms,
            parsed.GetValue(share) / 100.0,
            cases =>
                solver.Plans(
                    [
                        .. cases.Select(one => new SeriesItem(
                            Sentence.In(page.Language(parsed), one.Name),
                            one.Scenario,
                            read.Solve
                        )),
                    ],
                    cancellation
                )
        );
    }
}
