using System.CommandLine;
using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Solver;
using Spectre.Console;

namespace RosterSolver.Cli;

/// <summary><c>roster rota</c>: one repeating pattern for several positions, unfolded into dates.</summary>
internal sealed class RotaCommand
{
    private const int Width = 100;
    private const int UsualSeconds = 20;
    private static readonly TimeSpan toExplain = TimeSpan.FromSeconds(60);

    private readonly Argument<string> document = new("rota")
    {
        Description = "A YAML file with the key rota: a document of its own, or a scenario.",
    };
    private readonly Option<string?> start = new("--start")
    {
        Description = "First day to unfold the rota for; comes before the document's horizon.",
    };
    private readonly Option<int?> weeks = new("--weeks")
    {
        Description = "Weeks to unfold it for; otherwise as many as the pattern has.",
    };
    private readonly Option<string> language = PageLanguage.Option();
    private readonly Option<string?> folder = new("--out")
    {
        Description =
            "Folder for rota.csv (the pattern), rota.json, rota.html and, where a first day is known, dated.csv.",
    };
    private readonly SearchOptions search = new();
    private readonly Option<bool> json = new("--json") { Description = "Print JSON instead of the report." };
    private readonly Option<bool> quiet = new("--quiet") { Description = "Print one line." };

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        OptionRange.Require(weeks, 1, 520);
        start.Validators.Add(result =>
        {
            foreach (
                var token in result.Tokens.Where(token => !new CalendarDate().TryParse(token.Value, out _))
            )
                result.AddError($"--start {token.Value}: expected {new CalendarDate().Expected}.");
        });
        var command = new Command("rota", "Design a cyclic rota: one repeating pattern of weeks.")
        {
            document,
            start,
            weeks,
            folder,
            language,
            json,
            quiet,
        };
        search.AddTo(command);
        OutputPath.RequireFolder(folder);
        OneOutput.Require(command, json, quiet);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var read = RotaReader.Read(parsed.GetRequiredValue(document), Disk.Read);
        if (!read.Ok)
            return Faults.Print(read.Errors);
        var limit = search.Time(parsed) ?? TimeSpan.FromSeconds(UsualSeconds);
        var (outcome, design) = RotaDesign.Of(read.Value, limit, search.Seed(parsed) ?? 1, cancellation);
        if (design is null)
            return WithoutRota(read.Value, outcome, cancellation);
        if (!design.IsSound)
            return Unsound(design);
        return Write(design, Horizon(read.Value, parsed), parsed)
            ? outcome.Status == SolveStatus.Interrupted
                ? ExitCode.Interrupted
                : ExitCode.Done
            : ExitCode.BadInput;
    }

    private Horizon? Horizon(RotaRequest request, ParseResult parsed)
    {
        var days = parsed.GetValue(weeks) is { } many ? many * RotaBrief.Week : (int?)null;
        if (parsed.GetValue(start) is { } text && new CalendarDate().TryParse(text, out var first))
            return new(first, days ?? request.Brief.Days, 30);
        return request.Horizon is { } own ? own with { Days = days ?? own.Days } : null;
    }

    private bool Write(RotaDesign design, Horizon? horizon, ParseResult parsed)
    {
        var files = Files(design, horizon, PageLanguage.Of(parsed, language));
        if (parsed.GetValue(folder) is { } path && OutputFolder.Write(path, files) is { } trouble)
        {
            Console.Error.WriteLine($"roster: {trouble}");
            return false;
        }

        if (parsed.GetValue(json))
            Console.Out.Write(RotaSummary.Text(design, horizon));
        else if (parsed.GetValue(quiet))
            Console.Out.WriteLine(RotaReport.OneLine(design));
        else
            Show(design, parsed.GetValue(folder), files, PageLanguage.Of(parsed, language));
        return true;
    }

    private static IReadOnlyList<OutputFile> Files(RotaDesign design, Horizon? horizon, Language said) =>
        [
            new("rota.csv", RotaFile.Pattern(design.Rota)),
            new("rota.json", RotaSummary.Text(design, horizon)),
            new("rota.html", RotaPage.Text(design, said)),
            .. horizon is null
                ? []
                : new[]
                {
                    new OutputFile("dated.csv", RotaFile.Dated(design.Rota, design.Request.People, horizon)),
                },
        ];

    private static void Show(
        RotaDesign design,
        string? folder,
        IReadOnlyList<OutputFile> files,
        Language language
    )
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Out) });
        console.Profile.Width = Console.IsOutputRedirected ? Width : Math.Min(Width, console.Profile.Width);
        console.Write(RotaReport.Of(design, language));
        if (folder is not null)
            console.WriteLine(
                "\n"
                    + Sentence.In(
                        language,
                        $"Written to {folder}: {string.Join(", ", files.Select(file => file.Name))}"
                    )
            );
    }

    private static int WithoutRota(RotaRequest request, RotaOutcome outcome, CancellationToken cancellation)
    {
        Console.Error.WriteLine($"{request.Name}: {RotaText.InWords(outcome)}");
        if (outcome.Status != SolveStatus.Impossible)
        {
            foreach (var line in RotaText.Unanswered(request, outcome))
                Console.Error.WriteLine(line);
            return ExitCode.NoRoster;
        }

        var conflict = RotaConflict.Of(request.Brief, toExplain, cancellation);
        foreach (var line in RotaText.Reasons(request, outcome.Proof, conflict))
            Console.Error.WriteLine(line);
        return ExitCode.Impossible;
    }

    /// <summary>A rota that solver and audit disagree on is our fault, and nobody gets to use it.</summary>
    private static int Unsound(RotaDesign design)
    {
        Console.Error.WriteLine(
            "roster: a fault of our own: solver and audit disagree, so the rota is withheld."
        );
        Console.Error.WriteLine(
            $"  solver's points {design.Outcome.Points} (bound {design.Outcome.Bound}), audited {design.Audit.Points}"
        );
        foreach (var breach in design.Audit.Breaches)
            Console.Error.WriteLine($"  {breach}");
        return ExitCode.OurFault;
    }
}
