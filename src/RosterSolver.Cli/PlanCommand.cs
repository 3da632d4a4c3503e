using System.CommandLine;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Cli;

/// <summary><c>roster plan</c>: who is hired when, and what overtime and outsourcing cover.</summary>
internal sealed class PlanCommand
{
    private const int Rounds = 5;
    private const int MostLonger = 4;

    private static readonly StaffingSweepText syntax = new();

    private readonly Argument<string> source = new("plan") { Description = "The staffing plan's YAML file." };
    private readonly Option<string[]> sweeps = new("--sweep")
    {
        Description = $"Vary {syntax.Expected}. Several give every combination.",
        HelpName = "what=range",
    };
    private readonly Option<bool> thenRoster = new("--then-roster")
    {
        Description =
            "Solve the roster that the plan's section roster names with the plan's people, and plan again with the useful share of "
            + "their hours, until both agree.",
    };
    private readonly Option<int> rounds = new("--rounds")
    {
        Description = "Most rounds of plan and roster; 1 to 20.",
        DefaultValueFactory = _ => Rounds,
    };
    private readonly SearchOptions search = new();
    private readonly Option<string> language = PageLanguage.Option();
    private readonly Option<string?> folder = new("--out")
    {
        Description =
            "Folder for hires.csv, weeks.csv, plan.json, plan.html, and sweep.csv where something is varied.",
    };
    private readonly OutputFormat format = new();

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        sweeps.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !syntax.TryParse(token.Value, out _)))
                result.AddError(
                    $"--sweep {token.Value}: expected {syntax.Expected}, above -100%, at most +400%."
                );
            if (
                StaffingVariant.Count(Parsed(result.Tokens.Select(token => token.Value)))
                > StaffingVariant.Most
            )
                result.AddError($"--sweep: more than {StaffingVariant.Most} combinations.");
        });
        var command = new Command(
            "plan",
            "Plan the staff of half a year to two: hiring, overtime, outsourcing, releases."
        )
        {
            source,
            sweeps,
            thenRoster,
            rounds,
            folder,
            language,
        };
        search.AddTo(command);
        format.AddTo(command);
        OutputPath.RequireFolder(folder);
        OptionRange.Require(rounds, 1, 20);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var path = parsed.GetRequiredValue(source);
        var read = StaffingReader.Read(path, Disk.Read);
        if (!read.Ok)
            return Faults.Print(read.Errors);
        MoneyText.Use(read.Value.Currency);
        if (!parsed.GetValue(thenRoster))
            return Write(StaffingStudy.Of(read.Value, Progress(parsed)), read.Value.Solve, parsed);
        if (read.Value.Roster is not { } link)
            return Faults.Print([
                new(
                    new(path, 1, 1),
                    "missing key 'roster'",
                    "the scenario to hold the plan against, and its groups"
                ),
            ]);
        var isQuiet = format.IsQuiet(parsed);
        var solver = new SeriesRun(1, isQuiet, PageLanguage.Of(parsed, language));
        var ended = 0;
        var rostered = RosteredPlan.Of(
            read.Value,
            link,
            parsed.GetValue(rounds),
            heads => Rostered(link, heads, solver, parsed, cancellation),
            round =>
            {
                ended++;
                if (!isQuiet)
                    Told(RosteredPlanWords.Line(round, ended), parsed);
            }
        );
        if (rostered is null)
            return solver.Failure;
        var agreed = read.Value with { Brief = rostered.Last.Brief };
        var study = StaffingStudy.Of(agreed, Progress(parsed)) with { Rostered = rostered };
        return Write(study, read.Value.Solve, parsed);
    }

    private Action<StaffingStep>? Progress(ParseResult parsed) =>
        format.IsQuiet(parsed)
            ? null
            : step =>
            {
                Console.Error.Write("roster: ");
                Told(StaffingReport.Line(step), parsed);
            };

    private void Told(string english, ParseResult parsed) =>
        Console.Error.WriteLine(Sentence.In(PageLanguage.Of(parsed, language), english));

    private Plan? Rostered(
        RosterLink link,
        IReadOnlyList<int> heads,
        SeriesRun solver,
        ParseResult parsed,
        CancellationToken cancellation
    )
    {
        var scenario = link.With(heads, Disk.Read);
        if (!scenario.Ok)
        {
            Faults.Print(scenario.Errors);
            return null;
        }

        var settings = search.Settings(scenario.Value.Solve, parsed);
        for (var longer = 1; ; longer *= 2)
        {
            var name = Sentence.In(
                PageLanguage.Of(parsed, language),
                $"roster of {string.Join(" + ", heads)}"
            );
            var longest = settings with { Time = settings.Time * longer };
            var item = new SeriesItem(name, scenario.Value with { Solve = longest }, longest);
            if (solver.Plans([item], cancellation) is { } plans)
                return plans[0];
            if (
                solver.Failure != ExitCode.NoRoster
                || cancellation.IsCancellationRequested
                || longer >= MostLonger
            )
                return null;
            Console.Error.Write("roster: ");
            Told("searching again, twice as long", parsed);
        }
    }

    private int Write(StaffingStudy study, StaffingSettings settings, ParseResult parsed)
    {
        var varied = Parsed(parsed.GetValue(sweeps) ?? []);
        var variants = Variants(study.Plan, varied, settings, parsed);
        var faults = study.Faults.Concat(variants.SelectMany(variant => variant.Case.Faults)).ToList();
        if (faults.Count > 0)
            return Unsound(faults);
        IReadOnlyList<OutputFile> files =
        [
            .. StaffingFiles.Of(study, PageLanguage.Of(parsed, language)),
            .. varied.Count == 0
                ? []
                : new[] { new OutputFile("sweep.csv", StaffingFiles.Sweep(varied, variants)) },
        ];
        if (parsed.GetValue(folder) is { } path && !Output.Folder(path, files))
            return ExitCode.BadInput;
        Print(parsed, study, varied, variants);
        if (parsed.GetValue(folder) is { } written && !format.IsQuiet(parsed))
            Console.Out.WriteLine(
                "\n"
                    + Sentence.In(
                        PageLanguage.Of(parsed, language),
                        $"Written to {written}: {string.Join(", ", files.Select(file => file.Name))}"
                    )
            );
        return ExitCode.Done;
    }

    private IReadOnlyList<StaffingVariant> Variants(
        StaffingCase plan,
        IReadOnlyList<StaffingSweep> varied,
        StaffingSettings settings,
        ParseResult parsed
    )
    {
        if (varied.Count == 0)
            return [];
        var count = (int)StaffingVariant.Count(varied);
        Progress(parsed)?.Invoke(new("variants", count, StaffingVariant.Together));
        return StaffingVariant.Of(plan, varied, settings);
    }

    private void Print(
        ParseResult parsed,
        StaffingStudy study,
        IReadOnlyList<StaffingSweep> varied,
        IReadOnlyList<StaffingVariant> variants
    )
    {
        if (varied.Count == 0)
            format.Print(
                parsed,
                () => StaffingReport.Of(study, PageLanguage.Of(parsed, language)),
                () => StaffingSummary.Text(study),
                () => StaffingMarkdown.Of(study, PageLanguage.Of(parsed, language)),
                () => StaffingReport.OneLine(study)
            );
        else
            format.Print(
                parsed,
                () => StaffingSweepReport.Of(study, varied, variants, PageLanguage.Of(parsed, language)),
                () => StaffingSummary.Text(study, varied, variants),
                () => StaffingMarkdown.Of(study, varied, variants, PageLanguage.Of(parsed, language)),
                () => StaffingSweepReport.OneLine(study, variants)
            );
    }

    /// <summary>A plan that the audit does not confirm is our fault, and nobody gets to use it.</summary>
    private static int Unsound(IReadOnlyList<string> faults)
    {
        Console.Error.WriteLine(
            "roster: a fault of our own: plan and audit disagree, so the plan is withheld."
        );
        foreach (var fault in faults)
            Console.Error.WriteLine($"  {fault}");
        return ExitCode.OurFault;
    }

    private static List<StaffingSweep> Parsed(IEnumerable<string> texts) =>
        [
            .. texts
                .Select(text => syntax.TryParse(text, out var sweep) ? sweep : null)
                .OfType<StaffingSweep>(),
        ];
}
