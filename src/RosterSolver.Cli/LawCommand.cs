using System.CommandLine;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using Spectre.Console;

namespace RosterSolver.Cli;

/// <summary><c>roster law</c>: the presets of labour law with articles, values and sources.</summary>
internal sealed class LawCommand
{
    private const int Width = 100;

    private readonly Argument<string?> name = new("name")
    {
        Description = "Name of a preset; without it they are listed.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<bool> json = new("--json") { Description = "Print JSON." };

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        name.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !LawPreset.All.ContainsKey(token.Value)))
                result.AddError(
                    $"law {token.Value}: expected one of {string.Join(", ", LawPreset.All.Keys)}"
                );
        });
        var command = new Command("law", "Print a preset of labour law: articles, values, sources.")
        {
            name,
            json,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var law = parsed.GetValue(name) is { } chosen ? LawPreset.All[chosen] : null;
        if (parsed.GetValue(json))
        {
            Console.Out.Write(LawSummary.Text(law is null ? LawPreset.All.Values : [law]));
            return ExitCode.Done;
        }

        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Out) });
        console.Profile.Width = Console.IsOutputRedirected ? Width : Math.Min(Width, console.Profile.Width);
        console.Write(law is null ? TerminalLaws.Presets() : TerminalLaws.Of(law));
        return ExitCode.Done;
    }
}
