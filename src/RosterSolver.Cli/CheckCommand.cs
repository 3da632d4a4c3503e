using System.CommandLine;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary><c>roster check</c>: judges a roster from anywhere, without the solver.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string> scenario = new("scenario")
    {
        Description = "The scenario's YAML file.",
    };
    private readonly Argument<string> roster = new("roster")
    {
        Description = "The roster's CSV file: agent, date, shift, start, end, breaks.",
    };

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        var command = new Command("check", "Judge a roster by the scenario's rules, without solving.")
        {
            scenario,
            roster,
        };
        command.SetAction(Check);
        return command;
    }

    private int Check(ParseResult parsed)
    {
        var read = ScenarioReader.Read(parsed.GetRequiredValue(scenario), Disk.Read);
        if (!read.Ok)
            return Faults.Print(read.Errors);
        var plan = Planner.Check(read.Value, parsed.GetRequiredValue(roster), Disk.Read);
        return plan.Ok ? ExitCode.Done : Faults.Print(plan.Errors);
    }
}
