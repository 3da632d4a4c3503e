using System.CommandLine;

namespace RosterSolver.Cli;

/// <summary>Standard output is the report, or JSON, or one line.</summary>
internal static class OneOutput
{
    /// <summary>Refuses a command line that asks for JSON and for one line.</summary>
    public static void Require(Command command, Option<bool> json, Option<bool> quiet) =>
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(quiet))
                result.AddError($"{json.Name} and {quiet.Name} exclude each other: choose one.");
        });
}
