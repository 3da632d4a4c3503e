using System.CommandLine;
using RosterSolver.Reports;

namespace RosterSolver.Cli;

/// <summary>The language after <c>--lang</c>.</summary>
internal static class PageLanguage
{
    private const string English = "en";
    private const string Chinese = "zh";

    /// <summary>The option.</summary>
    /// <param name="isReportToo">Whether what is printed is in that language too.</param>
    public static Option<string> Option(bool isReportToo = false)
    {
        var option = new Option<string>("--lang")
        {
            Description = isReportToo
                ? "Language of report and page: en or zh."
                : "Language of the page: en or zh.",
            DefaultValueFactory = _ => English,
        };
        option.AcceptOnlyFromAmong(English, Chinese);
        return option;
    }

    /// <summary>The language that was chosen.</summary>
    public static Language Of(ParseResult parsed, Option<string> option) =>
        parsed.GetValue(option) == Chinese ? Language.Zh : Language.En;
}
