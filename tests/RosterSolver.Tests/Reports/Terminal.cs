using RosterSolver.Reports;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RosterSolver.Tests.Reports;

/// <summary>A terminal of 100 columns that keeps what is written.</summary>
internal static class Terminal
{
    public static string Print(Report report, AnsiSupport ansi = AnsiSupport.No) =>
        Print(TerminalReport.Of(report), ansi);

    public static string Print(IRenderable content, AnsiSupport ansi = AnsiSupport.No)
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = ansi,
                ColorSystem =
                    ansi == AnsiSupport.No ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
                Out = new AnsiConsoleOutput(output),
            }
        );
        console.Profile.Width = 100;
        console.Write(content);
        return output.ToString().ReplaceLineEndings("\n");
    }
}
