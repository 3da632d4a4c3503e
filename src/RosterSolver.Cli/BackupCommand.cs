using System.CommandLine;
using System.Data.Common;
using RosterSolver.Web.Store;

namespace RosterSolver.Cli;

/// <summary><c>roster backup</c> and <c>roster restore</c>: the data folder of a server as one file, and back.</summary>
internal static class BackupCommand
{
    /// <summary>The command that writes a copy.</summary>
    public static Command Define()
    {
        var data = new Option<string>("--data")
        {
            Description = "The server's data folder.",
            Required = true,
        };
        var file = new Option<string>("--out") { Description = "The file to be written.", Required = true };
        var command = new Command("backup", "Copy a server's data folder to a file, while it runs.")
        {
            data,
            file,
        };
        command.SetAction(parsed =>
            Said(
                () => Backup.Write(parsed.GetRequiredValue(data), parsed.GetRequiredValue(file)),
                $"Written to {parsed.GetRequiredValue(file)}; it holds the keys of the server: keep it as safe as those"
            )
        );
        return command;
    }

    /// <summary>The command that makes a folder of a copy.</summary>
    public static Command DefineRestore()
    {
        var file = new Argument<string>("file") { Description = "What roster backup has written." };
        var data = new Option<string>("--data")
        {
            Description = "The data folder to be made; it has to be new, or empty.",
            Required = true,
        };
        var command = new Command("restore", "Make a data folder of what roster backup has written.")
        {
            file,
            data,
        };
        command.SetAction(parsed =>
            Said(
                () => Backup.Restore(parsed.GetRequiredValue(file), parsed.GetRequiredValue(data)),
                $"Restored; serve it with: roster serve --data {parsed.GetRequiredValue(data)}"
            )
        );
        return command;
    }

    private static int Said(Action work, string done)
    {
        try
        {
            work();
        }
        catch (Exception fault)
            when (fault is IOException or UnauthorizedAccessException or InvalidDataException or DbException)
        {
            Console.Error.WriteLine($"roster: {fault.Message}");
            return ExitCode.BadInput;
        }

        Console.Out.WriteLine(done);
        return ExitCode.Done;
    }
}
