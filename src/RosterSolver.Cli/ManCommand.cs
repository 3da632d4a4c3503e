using System.CommandLine;
using Microsoft.Extensions.Logging.Abstractions;
using RosterSolver.Reports;

namespace RosterSolver.Cli;

/// <summary><c>roster man</c>: the manual page, made from the commands themselves.</summary>
internal static class ManCommand
{
    /// <summary>The command as the command line knows it.</summary>
    public static Command Define()
    {
        var command = new Command("man", "Print the manual page (roff).");
        command.SetAction(_ =>
        {
            Console.Out.Write(
                ManPage.Text(CommandTree.Root(NullLoggerFactory.Instance), Manifest.Here(null).RosterSolver)
            );
            return ExitCode.Done;
        });
        return command;
    }
}
