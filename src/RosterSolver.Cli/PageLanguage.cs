using System.CommandLine;
using RosterSolver.Reports;

namespace RosterSolver.Cli;

/// <summary>The language after <c>--lang</c>.</summary>
internal static class PageLanguage
{
    private const string English = "en";
    private const string Chinese = "zh";

    /// <summary>The option.</summary>
    public static Option<string> Option()
    {
        var option = new Option<string>("--lang")
        {
            Description = "Language of what is printed and of the page: en or zh.",
            DefaultValueFactory = _ => English,
        };
        option.AcceptOnlyFromAmong(English, Chinese);
        return option;
    }

    /// <summary>The language that was chosen.</summary>
    public static Language Of(ParseResult parsed, Option<string> option) =>
        parsed.GetValue(option) == Chinese ? Language.Zh : Language.En;
}
