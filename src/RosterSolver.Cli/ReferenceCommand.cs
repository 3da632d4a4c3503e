using System.CommandLine;
using RosterSolver.Reports;

namespace RosterSolver.Cli;

/// <summary><c>roster reference</c>: the reference of the scenario language, made from the code.</summary>
internal static class ReferenceCommand
{
    /// <summary>The command as the command line knows it.</summary>
    public static Command Define()
    {
        var command = new Command("reference", "Print the reference of the scenario language (Markdown).");
        command.SetAction(_ =>
        {
            Console.Out.Write(ScenarioReference.Text());
            return ExitCode.Done;
        });
        return command;
    }
}
