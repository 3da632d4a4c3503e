using System.CommandLine;
using RosterSolver.Reports;

namespace RosterSolver.Cli;

/// <summary>The page that a command writes, and its language.</summary>
internal sealed class PageOptions
{
    private readonly Option<string?> page = new("--html")
    {
        Description = "HTML file to write, with charts.",
    };
    private readonly Option<string> language = PageLanguage.Option();

    /// <summary>Adds both options.</summary>
    public void AddTo(Command command)
    {
        OutputPath.Require(page);
        command.Add(page);
        command.Add(language);
    }

    /// <summary>The language that was chosen.</summary>
    public Language Language(ParseResult parsed) => PageLanguage.Of(parsed, language);

    /// <summary>Writes the page where one was asked for; false, with the reason told, where it could not be written.</summary>
    public bool Write(ParseResult parsed, Func<Language, string> text) =>
        parsed.GetValue(page) is not { } file || Output.File(file, text(Language(parsed)));
}
