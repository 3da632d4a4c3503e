using System.CommandLine;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RosterSolver.Cli;

/// <summary>What goes to standard output: a report, JSON, Markdown or one line.</summary>
/// <param name="hasMarkdown">Whether there is Markdown to print.</param>
internal sealed class OutputFormat(bool hasMarkdown = true)
{
    private const int Width = 100;

    private readonly Option<bool> json = new("--json") { Description = "Print JSON instead of the report." };
    private readonly Option<bool> markdown = new("--markdown")
    {
        Description = "Print Markdown, such as for a pull request, instead of the report.",
    };
    private readonly Option<bool> quiet = new("--quiet") { Description = "Print one line." };

    /// <summary>Adds the options, which exclude each other.</summary>
    public void AddTo(Command command)
    {
        Option<bool>[] all = hasMarkdown ? [json, markdown, quiet] : [json, quiet];
        foreach (var option in all)
            command.Add(option);
        command.Validators.Add(result =>
        {
            var chosen = all.Where(result.GetValue).ToList();
            if (chosen.Count > 1)
                result.AddError($"{chosen[0].Name} and {chosen[1].Name} exclude each other: choose one.");
        });
    }

    /// <summary>Whether nothing but the result is to be printed.</summary>
    public bool IsQuiet(ParseResult parsed) =>
        parsed.GetValue(json) || IsMarkdown(parsed) || parsed.GetValue(quiet);

    private bool IsMarkdown(ParseResult parsed) => hasMarkdown && parsed.GetValue(markdown);

    /// <summary>Prints the one that was asked for, of what has no Markdown.</summary>
    public void Print(
        ParseResult parsed,
        Func<IRenderable> report,
        Func<string> asJson,
        Func<string> oneLine
    ) => Print(parsed, report, asJson, oneLine, oneLine);

    /// <summary>Prints the one that was asked for.</summary>
    public void Print(
        ParseResult parsed,
        Func<IRenderable> report,
        Func<string> asJson,
        Func<string> asMarkdown,
        Func<string> oneLine
    )
    {
        if (parsed.GetValue(json))
            Console.Out.Write(asJson());
        else if (IsMarkdown(parsed))
            Console.Out.Write(asMarkdown());
        else if (parsed.GetValue(quiet))
            Console.Out.WriteLine(oneLine());
        else
            Show(report());
    }

    private static void Show(IRenderable report)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Out) });
        console.Profile.Width = Console.IsOutputRedirected ? Width : Math.Min(Width, console.Profile.Width);
        console.Write(report);
    }
}
