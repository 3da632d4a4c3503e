using System.CommandLine;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary><c>roster test add</c>: makes a scenario that expects what a solved roster has shown.</summary>
internal sealed class TestAddCommand
{
    private readonly Option<string> from = new("--from")
    {
        Description = "The folder that `roster solve --out` wrote.",
        Required = true,
    };
    private readonly Option<string?> output = new("--out")
    {
        Description =
            "The file to write, in the folder of the scenario or one above it; otherwise beside the scenario, with -test in its name.",
    };

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        OutputPath.Require(output);
        var command = new Command("add", "Make a scenario with bands from a solved roster.") { from, output };
        command.SetAction(Add);
        return command;
    }

    private int Add(ParseResult parsed)
    {
        var saved = SavedResult.Read(
            parsed.GetRequiredValue(from).Replace('\\', '/'),
            beside: null,
            Disk.Read
        );
        if (!saved.Ok)
            return Faults.Print(saved.Errors);
        var plan = saved.Value.Plan;
        if (plan.Audit.Hard.Any())
            return Refused(
                $"{plan.Scenario.File}: the roster breaks rules that must hold; nothing is expected of it"
            );
        var file = parsed.GetValue(output) ?? Path.ChangeExtension(plan.Scenario.File, null) + "-test.yaml";
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        var extends = Path.GetRelativePath(folder, plan.Scenario.File).Replace('\\', '/');
        if (extends.StartsWith("..", StringComparison.Ordinal))
            return Refused(
                $"{file} cannot extend {plan.Scenario.File}: a file extends those in its folder or below it"
            );
        if (File.Exists(file))
            return Refused($"{file} is there already");
        if (!Output.File(file, RegressionScenarioFile.Text(plan, extends)))
            return ExitCode.BadInput;
        Console.Out.WriteLine($"Written to {file}; run it with: roster test {file}");
        return ExitCode.Done;
    }

    private static int Refused(string why)
    {
        Console.Error.WriteLine($"roster: {why}");
        return ExitCode.BadInput;
    }
}
