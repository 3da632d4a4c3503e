using System.CommandLine;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary><c>roster bench import</c>: a published benchmark instance becomes a scenario like any other.</summary>
internal sealed class BenchCommand
{
    private readonly Argument<string> instance = new("instance")
    {
        Description = "The instance's file: employee shift scheduling of Curtois and Qu (2014).",
    };
    private readonly Option<string?> output = new("--out")
    {
        Description = "The scenario's YAML file to write; a CSV file of the people asked for goes beside it.",
        Required = true,
    };

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        OutputPath.Require(output);
        var import = new Command("import", "Write a published instance as a scenario.") { instance, output };
        import.SetAction(Import);
        return new("bench", "Published benchmark instances.") { import };
    }

    private int Import(ParseResult parsed)
    {
        var path = Path.GetFullPath(parsed.GetRequiredValue(output)!);
        var name = Path.GetFileName(path);
        var import = PublishedImport.Of(parsed.GetRequiredValue(instance), name, Disk.Read);
        if (!import.Ok)
            return Faults.Print(import.Errors);
        OutputFile[] files = [new(name, import.Value.Yaml), new(import.Value.HeadsFile, import.Value.Heads)];
        if (OutputFolder.Write(Path.GetDirectoryName(path)!, files) is { } trouble)
        {
            Console.Error.WriteLine($"roster: {trouble}");
            return ExitCode.BadInput;
        }

        Console.Out.WriteLine($"Written to {parsed.GetValue(output)} and {import.Value.HeadsFile} beside it");
        return ExitCode.Done;
    }
}
