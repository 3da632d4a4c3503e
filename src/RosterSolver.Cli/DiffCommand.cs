using System.CommandLine;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary><c>roster diff</c>: what changes from one roster to another, agent by agent and interval by interval.</summary>
internal sealed class DiffCommand
{
    private readonly Argument<string> before = new("before")
    {
        Description = "A roster's CSV, Excel or JSON file, or a folder that roster solve --out wrote.",
    };
    private readonly Argument<string> after = new("after") { Description = "The other one." };
    private readonly Option<string?> scenario = new("--scenario")
    {
        Description = "The scenario of both. Without it the one that the folder before was solved from.",
    };
    private readonly PageOptions page = new();
    private readonly OutputFormat format = new();

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        var command = new Command(
            "diff",
            "Show what changes from one roster to another of the same scenario."
        )
        {
            before,
            after,
            scenario,
        };
        page.AddTo(command);
        format.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(scenario) is null && !Directory.Exists(result.GetValue(before)))
                result.AddError(
                    $"--scenario is missing: {result.GetValue(before)} is no folder that names one."
                );
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (Scenario(parsed) is not { } read)
            return ExitCode.BadInput;
        var plans = new[] { before, after }
            .Select(side => Planner.Check(read, RosterPath.Of(parsed.GetRequiredValue(side)), Disk.Read))
            .ToList();
        var errors = plans.SelectMany(plan => plan.Errors).ToList();
        if (errors.Count > 0)
        {
            if (parsed.GetValue(scenario) is null)
                Console.Error.WriteLine(
                    $"Both are read by the scenario of {parsed.GetValue(before)}; --scenario names one that has everybody of both."
                );
            return Faults.Print(errors);
        }

        foreach (var warning in plans.SelectMany(plan => plan.Value!.Warnings))
            Console.Error.WriteLine(warning);
        var difference = RosterDifference.Of(
            Variant.Of(parsed.GetRequiredValue(before), plans[0].Value!),
            Variant.Of(parsed.GetRequiredValue(after), plans[1].Value!)
        );
        if (!page.Write(parsed, language => RosterDifferencePage.Text(difference, language)))
            return ExitCode.BadInput;
        format.Print(
            parsed,
            () => RosterDifferenceReport.Of(difference, page.Language(parsed)),
            () => RosterDifferenceFile.Json(difference),
            () => RosterDifferenceFile.Markdown(difference, page.Language(parsed)),
            () => RosterDifferenceReport.OneLine(difference)
        );
        return ExitCode.Done;
    }

    private Scenario? Scenario(ParseResult parsed)
    {
        if (parsed.GetValue(scenario) is { } path)
            return ScenarioInput.Read(path);
        return VariantInput.Read([parsed.GetRequiredValue(before)]) is [var saved] ? saved.Scenario : null;
    }
}
