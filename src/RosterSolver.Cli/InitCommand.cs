using System.CommandLine;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary><c>roster init</c>: a first scenario, from a few answers or from a roster that there is.</summary>
internal sealed class InitCommand
{
    private readonly Option<string?> from = new("--from")
    {
        Description = "A roster that there is (Excel, CSV or JSON) to make the scenario of.",
    };
    private readonly Option<string?> output = new("--out")
    {
        Description = "The scenario's file to write; otherwise the name with .yaml.",
    };
    private readonly Option<string[]> shift = new("--shift")
    {
        Description =
            "With --from, what a letter of the roster means: E=07:00-15:45, or R=off; may stand several times.",
    };
    private readonly Option<bool> force = new("--force") { Description = "Replace files that are there." };
    private readonly InitQuestions questions = new();

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        OutputPath.Require(output);
        OutputPath.Require(from);
        var command = new Command(
            "init",
            "Write a first scenario: asks a few questions, or reads a roster that there is."
        )
        {
            from,
            shift,
            output,
            force,
        };
        shift.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => LegendEntry.Read(token.Value) is null))
                result.AddError($"{shift.Name} {token.Value}: expected {LegendEntry.Expected}.");
        });
        command.Validators.Add(result =>
        {
            if (result.GetResult(shift) is not null && result.GetResult(from) is null)
                result.AddError($"{shift.Name} explains the letters of a roster; name it: --from.");
        });
        questions.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(from) is { } roster)
            return Import(roster, parsed);
        if (questions.Answers(parsed) is not { } answers)
            return ExitCode.BadInput;
        var path = parsed.GetValue(output) ?? $"{answers.Name}.yaml";
        var first = new FirstScenario(answers, Path.GetFileName(path));
        return Write(
            path,
            [new(Path.GetFileName(path), first.Yaml()), new(first.CallsFile, first.Calls())],
            parsed
        );
    }

    private int Import(string roster, ParseResult parsed)
    {
        var path = parsed.GetValue(output) ?? $"{Path.GetFileNameWithoutExtension(roster)}.yaml";
        var name = questions.Name(parsed) ?? Path.GetFileNameWithoutExtension(path);
        var legend = (parsed.GetValue(shift) ?? []).Select(LegendEntry.Read).OfType<LegendEntry>();
        var import = ImportedRoster.Of(roster, name, Path.GetFileName(path), Disk.Read, [.. legend], Today);
        if (!import.Ok)
            return Faults.Print(import.Errors);
        var made = import.Value;
        var written = Write(
            path,
            [
                new(Path.GetFileName(path), made.Yaml),
                new(made.HeadsFile, made.Heads),
                new(made.RosterFile, made.Roster),
            ],
            parsed
        );
        if (written == ExitCode.Done && made.Assumed is { } year)
            Console.Out.WriteLine($"Note: {year}");
        return written;
    }

    private static DateOnly Today => DateOnly.FromDateTime(DateTime.Now);

    private int Write(string path, IReadOnlyList<OutputFile> files, ParseResult parsed)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        foreach (var there in files.Select(file => Path.Combine(folder, file.Name)).Where(File.Exists))
        {
            if (parsed.GetValue(force))
                continue;
            Console.Error.WriteLine($"roster: {there} is there already; --force replaces it");
            return ExitCode.BadInput;
        }

        if (!Output.Folder(folder, files))
            return ExitCode.BadInput;
        var beside = string.Join(" and ", files.Skip(1).Select(file => file.Name));
        Console.Out.WriteLine($"Written to {path}, and {beside} beside it. Next: roster solve {path}");
        return ExitCode.Done;
    }
}
