using System.CommandLine;
using System.Text.Json;
using RosterSolver.Reports;

namespace RosterSolver.Cli;

/// <summary><c>roster doctor</c>: whether this machine has what the product needs.</summary>
internal sealed class DoctorCommand
{
    private static readonly JsonSerializerOptions options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    private readonly Option<bool> json = new("--json") { Description = "Print JSON." };

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        var command = new Command("doctor", "Look whether this machine has what the product needs.") { json };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        IReadOnlyList<Diagnosis> all =
        [
            Machine.Program(),
            Machine.Runtime(),
            Machine.Solver(),
            Machine.Cores(),
            Machine.Memory(),
            Storage.Temporary(),
            Storage.Here(),
            Script.Terminal(),
            Script.ChineseFonts(),
        ];
        if (parsed.GetValue(json))
            Console.Out.WriteLine(
                JsonSerializer.Serialize(
                    all.Select(one => new
                    {
                        one.Name,
                        State = $"{one.State}".ToLowerInvariant(),
                        one.Found,
                        one.Advice,
                    }),
                    options
                )
            );
        else
            Print(all);
        return all.Any(one => one.State == Health.Fault) ? ExitCode.ExpectationFailed : ExitCode.Done;
    }

    private static void Print(IReadOnlyList<Diagnosis> all)
    {
        foreach (var one in all)
        {
            Console.Out.WriteLine($"{$"{one.State}".ToLowerInvariant(), -8}{one.Name, -16}{one.Found}");
            if (one.Advice is { } advice)
                Console.Out.WriteLine($"{"", 24}{advice}");
        }
    }
}
