using System.CommandLine;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Cli;

/// <summary><c>roster compare</c>: several scenarios or saved results side by side.</summary>
internal sealed class CompareCommand
{
    private readonly Argument<string[]> variants = new("variants")
    {
        Description =
            "Scenarios to solve, and folders that roster solve --out wrote or that hold a scenario beside its roster.csv.",
        Arity = new(2, 50),
    };
    private readonly SearchOptions search = new();
    private readonly JobsOption jobs = new();
    private readonly Option<string?> folder = new("--out")
    {
        Description =
            "Folder for comparison.html, .json and .md, and for the files of each roster in a folder of its name.",
    };
    private readonly PageOptions page = new();
    private readonly OutputFormat format = new();

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        var command = new Command(
            "compare",
            "Compare scenarios or saved results: costs, service, hours, fairness, and whether the difference is proven."
        )
        {
            variants,
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
        if (VariantInput.Read(parsed.GetRequiredValue(variants)) is not { } inputs)
            return ExitCode.BadInput;
        if (!ScenarioInput.HasCosts(inputs.Select(input => input.Scenario)))
            return ExitCode.BadInput;
        if (Comparison.Objection([.. inputs.Select(input => input.Scenario)]) is { } objection)
        {
            Console.Error.WriteLine($"roster: {objection}");
            return ExitCode.BadInput;
        }

        var solver = new SeriesRun(jobs.In(parsed), format.IsQuiet(parsed), page.Language(parsed))
        {
            ExplainsConflicts = true,
        };
        var names = VariantInput.Names(inputs);
        var plans = solver.Found(
            [
                .. inputs.Zip(
                    names,
                    (input, name) =>
                        new SeriesItem(
                            name,
                            input.Scenario.SearchedBy(search.Settings(input.Scenario.Solve, parsed)),
                            search.Settings(input.Scenario.Solve, parsed),
                            Known: input.Saved?.Plan
                        )
                ),
            ],
            cancellation
        );
        var compared = (plans ?? []).Index().Where(one => one.Item is not null).ToList();
        if (compared.Count < 2)
            return solver.Failure;
        var comparison = new Comparison([
            .. compared.Select(one =>
                Variant.Of(names[one.Index], one.Item!, inputs[one.Index].Saved?.Bound)
            ),
        ])
        {
            WithoutRoster = [.. names.Where((_, place) => plans![place] is null)],
        };
        if (!Write(comparison, [.. compared.Select(one => inputs[one.Index])], parsed))
            return ExitCode.BadInput;
        return comparison.WithoutRoster.Count == 0 ? solver.Success : solver.Failure;
    }

    private bool Write(Comparison comparison, IReadOnlyList<VariantInput> inputs, ParseResult parsed)
    {
        if (!WriteFiles(comparison, inputs, parsed))
            return false;
        format.Print(
            parsed,
            () => ComparisonReport.Of(comparison, page.Language(parsed)),
            () => ComparisonFile.Text(comparison),
            () => ComparisonMarkdown.Text(comparison, page.Language(parsed)),
            () => ComparisonReport.OneLine(comparison)
        );
        return true;
    }

    private bool WriteFiles(Comparison comparison, IReadOnlyList<VariantInput> inputs, ParseResult parsed)
    {
        if (!page.Write(parsed, language => ComparisonPage.Text(comparison, language)))
            return false;
        if (parsed.GetValue(folder) is not { } path)
            return true;
        foreach (
            var (variant, input) in comparison.Variants.Zip(inputs).Where(pair => pair.Second.Saved is null)
        )
        {
            var manifest = Manifest.Here(search.Settings(input.Scenario.Solve, parsed));
            if (
                !Output.Folder(
                    Path.Combine(path, FolderName(variant.Name)),
                    OutputFile.All(Report.Of(variant.Plan, manifest))
                )
            )
                return false;
        }

        return Output.Folder(path, ComparisonFiles.Of(comparison, page.Language(parsed)));
    }

    private static string FolderName(string name) =>
        string.Concat(
            name.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '-')
        );
}
