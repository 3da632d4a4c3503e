using System.CommandLine;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Cli;

/// <summary><c>roster matrix</c>: every combination of what a scenario's matrix varies, by cost, service and fairness.</summary>
internal sealed class MatrixCommand
{
    private const string Cells = "cells";

    private readonly Argument<string> scenario = new("scenario")
    {
        Description = "The scenario's YAML file; its section matrix says what is varied.",
    };
    private readonly SearchOptions search = new();
    private readonly JobsOption jobs = new();
    private readonly Option<string?> folder = new("--out")
    {
        Description =
            "Folder for matrix.html, matrix.json and the files of each roster; what is there and still holds is not solved again.",
    };
    private readonly PageOptions page = new();
    private readonly OutputFormat format = new();

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        var command = new Command(
            "matrix",
            "Solve every combination of what the scenario's matrix varies, and show which are worth a thought; --time is of each."
        )
        {
            scenario,
            folder,
        };
        search.AddTo(command);
        jobs.AddTo(command);
        page.AddTo(command);
        format.AddTo(command);
        OutputPath.RequireFolder(folder);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var path = parsed.GetRequiredValue(scenario);
        if (ScenarioInput.WithQueues(path) is null)
            return ExitCode.BadInput;
        var read = MatrixReader.Read(path, Disk.Read);
        if (!read.Ok)
            return Faults.Print(read.Errors);
        var matrix = read.Value;
        if (!ScenarioInput.HasCosts(matrix.Cells.Select(cell => cell.Scenario)))
            return ExitCode.BadInput;
        var own = matrix.Scenario.Solve;
        var settings = search.Settings(own with { Time = matrix.Time ?? own.Time }, parsed);
        matrix = matrix.SearchedBy(settings);
        var run = new MatrixRun(settings.Time, jobs.In(parsed), settings.Seed);
        var points = Points(matrix, settings, run, parsed, cancellation);
        if (points.FirstOrDefault(point => point.Variant is { Plan.IsSound: false }) is { } unsound)
        {
            SolveFailure.PrintUnsound(unsound.Variant!.Plan);
            return ExitCode.OurFault;
        }

        return Write(MatrixStudy.Of(matrix, points, run), parsed)
            ? Code(points, cancellation)
            : ExitCode.BadInput;
    }

    private List<MatrixPoint> Points(
        ScenarioMatrix matrix,
        SolveSettings settings,
        MatrixRun run,
        ParseResult parsed,
        CancellationToken cancellation
    )
    {
        var kept = matrix.Cells.ToDictionary(cell => cell, cell => Kept(cell, settings, parsed));
        var open = matrix.Cells.Where(cell => kept[cell] is null).ToList();
        var language = page.Language(parsed);
        Console.Error.WriteLine(
            Sentence.In(
                language,
                MatrixReport.Budget(run, matrix.Cells.Count, matrix.Cells.Count - open.Count)
            )
        );
        var solved = new SeriesRun(run.Jobs, format.IsQuiet(parsed), language).Solve(
            [.. open.Select(cell => new SeriesItem(cell.Name, cell.Scenario, Settings(cell, settings)))],
            cancellation,
            (place, plan) => Keep(open[place], plan, settings, parsed)
        );
        var found = open.Zip(solved).ToDictionary(pair => pair.First, pair => pair.Second);
        return
        [
            .. matrix.Cells.Select(cell =>
                kept[cell] is { } saved
                    ? new MatrixPoint(
                        cell,
                        Variant.Of(cell.Name, saved.Plan, saved.Bound),
                        null,
                        IsKept: true
                    )
                    : new MatrixPoint(
                        cell,
                        found[cell].Plan is { } plan ? Variant.Of(cell.Name, plan) : null,
                        found[cell].Plan is null ? found[cell].Outcome.Status : null,
                        IsKept: false
                    )
            ),
        ];
    }

    /// <summary>Gap, stages and levels may be varied; time and seed are those of all.</summary>
    private static SolveSettings Settings(MatrixCell cell, SolveSettings settings) =>
        cell.Scenario.Solve with
        {
            Time = settings.Time,
            Seed = settings.Seed,
        };

    private SavedResult? Kept(MatrixCell cell, SolveSettings settings, ParseResult parsed)
    {
        if (FolderOf(cell, parsed) is not { } kept || !Directory.Exists(kept))
            return null;
        var saved = SavedResult.Read(kept.Replace('\\', '/'), cell.Scenario, Disk.Read);
        return
            saved.Value is { Bound: not null, Search: { } earlier }
            && earlier.IsAsLongAs(Settings(cell, settings))
            ? saved.Value
            : null;
    }

    private void Keep(MatrixCell cell, Plan plan, SolveSettings settings, ParseResult parsed)
    {
        if (FolderOf(cell, parsed) is { } kept)
            Output.Folder(kept, OutputFile.All(Report.Of(plan, Manifest.Here(Settings(cell, settings)))));
    }

    private string? FolderOf(MatrixCell cell, ParseResult parsed) =>
        parsed.GetValue(folder) is { } path ? Path.Combine(path, Cells, cell.Folder) : null;

    private bool Write(MatrixStudy study, ParseResult parsed)
    {
        if (!page.Write(parsed, language => MatrixPage.Text(study, language)))
            return false;
        if (
            parsed.GetValue(folder) is { } path
            && !Output.Folder(path, MatrixFile.All(study, page.Language(parsed)))
        )
            return false;
        format.Print(
            parsed,
            () => MatrixReport.Of(study, page.Language(parsed)),
            () => MatrixFile.Json(study),
            () => MatrixFile.Markdown(study, page.Language(parsed)),
            () => MatrixReport.OneLine(study)
        );
        return true;
    }

    private static int Code(List<MatrixPoint> points, CancellationToken cancellation) =>
        cancellation.IsCancellationRequested ? ExitCode.Interrupted
        : points.Exists(point => point.Variant is not null) ? ExitCode.Done
        : points.Exists(point => point.Failure == SolveStatus.NoRoster) ? ExitCode.NoRoster
        : ExitCode.Impossible;
}
