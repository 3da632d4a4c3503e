using System.CommandLine;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary><c>roster schema</c>: the JSON Schema of the files, for editors and other programs.</summary>
internal static class SchemaCommand
{
    /// <summary>The command as the command line knows it.</summary>
    public static Command Define()
    {
        var kind = new Option<string>("--of")
        {
            Description = "Of which file: scenario, plan, rota, rule-test or roster (JSON).",
            DefaultValueFactory = _ => "scenario",
        };
        kind.AcceptOnlyFromAmong([.. Enum.GetNames<SchemaKind>().Select(KebabCase.Of)]);
        var command = new Command("schema", "Print the JSON Schema of a file, for editors.") { kind };
        command.SetAction(parsed =>
        {
            var chosen = Enum.GetValues<SchemaKind>()
                .First(one => KebabCase.Of($"{one}") == parsed.GetRequiredValue(kind));
            Console.Out.Write(SchemaDocument.Text(chosen));
            return ExitCode.Done;
        });
        return command;
    }
}
