using System.CommandLine;
using System.Text;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary><c>roster convert</c>: a scenario, whole, as YAML, JSON or a workbook; each is read wherever a scenario is.</summary>
internal sealed class ConvertCommand
{
    private static readonly Dictionary<string, Func<Scenario, byte[]>> ways = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        [".yaml"] = scenario => Encoding.UTF8.GetBytes(ScenarioText.Yaml(scenario)),
        [".yml"] = scenario => Encoding.UTF8.GetBytes(ScenarioText.Yaml(scenario)),
        [".json"] = scenario => Encoding.UTF8.GetBytes(ScenarioText.Json(scenario)),
        [".xlsx"] = ScenarioWorkbookFile.Bytes,
    };

    private readonly Argument<string> scenario = new("scenario")
    {
        Description = "The scenario: YAML, JSON or an Excel workbook.",
    };
    private readonly Argument<string> output = new("file")
    {
        Description = "The file to write; its ending says how: .yaml, .json or .xlsx.",
    };

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        output.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var file }] && !ways.ContainsKey(Path.GetExtension(file)))
                result.AddError($"{file}: the ending says how it is written: .yaml, .json or .xlsx.");
        });
        var command = new Command(
            "convert",
            "Write a scenario, with all that it extends, as one YAML, JSON or Excel file."
        )
        {
            scenario,
            output,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (ScenarioInput.Read(parsed.GetRequiredValue(scenario)) is not { } read)
            return ExitCode.BadInput;
        var path = parsed.GetRequiredValue(output);
        var written = ways[Path.GetExtension(path)](read);
        if (Faults(read, path, written) is { Count: > 0 } faults)
        {
            Console.Error.WriteLine(
                $"roster: {path} could not be read there; write it into the folder of {read.File}, beside its data"
            );
            return Cli.Faults.Print(faults);
        }

        var whole = Path.GetFullPath(path);
        if (!Output.Folder(Path.GetDirectoryName(whole)!, [new(Path.GetFileName(whole), written)]))
            return ExitCode.BadInput;
        Console.Out.WriteLine($"Written to {path}");
        return ExitCode.Done;
    }

    /// <summary>What would be wrong with the file where it is to be written: data that lie elsewhere.</summary>
    private static IReadOnlyList<Domain.ScenarioError> Faults(Scenario read, string path, byte[] written)
    {
        var there = path.Replace('\\', '/');
        return ScenarioReader.Read(there, file => file == there ? written : Disk.Read(file)).Errors;
    }
}
