using System.CommandLine;
using System.Text;

namespace RosterSolver.Cli;

/// <summary>The manual page in the roff of <c>man</c>: every command with its arguments, options and examples, and the exit codes.</summary>
internal static class ManPage
{
    /// <summary>The text of the page.</summary>
    /// <param name="root">The commands.</param>
    /// <param name="version">Version of the product.</param>
    public static string Text(RootCommand root, string version)
    {
        var page = new StringBuilder();
        page.Append($".TH ROSTER 1 \"\" \"RosterSolver {version}\" \"User Commands\"\n");
        page.Append(".SH NAME\nroster \\- from calls to an audited roster of a call centre\n");
        page.Append(".SH SYNOPSIS\n.B roster\n.I command\n[\\fIarguments\\fR] [\\fIoptions\\fR]\n");
        page.Append(".SH DESCRIPTION\n");
        page.Append(Escaped(Description)).Append('\n');
        page.Append(".SH COMMANDS\n");
        foreach (var (path, command) in CommandTree.All(root).Where(one => one.Path.Length > 0))
            Append(page, path, command);
        page.Append(".SH EXIT STATUS\n");
        foreach (var (code, meaning) in ExitCode.Meanings)
            page.Append($".TP\n.B {code}\n{Escaped(meaning)}\n");
        page.Append(".SH EXAMPLES\n");
        foreach (var example in Examples.Of(""))
            Append(page, example);
        return page.ToString();
    }

    private const string Description =
        "roster takes a scenario, one YAML file, and answers how many people are needed each half hour, who works when, what callers "
        + "then meet, and what it costs. After every solve code that shares nothing with the solver checks each rule and adds up the cost "
        + "again. roster reference prints every key of a scenario; roster init writes a first one.";

    private static void Append(StringBuilder page, string path, Command command)
    {
        var arguments = string.Concat(
            command.Arguments.Select(argument => $" \\fI{Escaped(argument.Name)}\\fR")
        );
        page.Append($".SS \"roster {path}{arguments}\"\n{Escaped(command.Description ?? "")}\n");
        foreach (var argument in command.Arguments)
            page.Append($".TP\n.I {Escaped(argument.Name)}\n{Escaped(argument.Description ?? "")}\n");
        foreach (var option in command.Options.Where(option => !option.Hidden))
            page.Append($".TP\n.B {Escaped(option.Name)}\n{Escaped(option.Description ?? "")}\n");
        if (Examples.Of(path).Count > 0)
            page.Append(".PP\nExamples:\n");
        foreach (var example in Examples.Of(path))
            Append(page, example);
    }

    private static void Append(StringBuilder page, Example example) =>
        page.Append(
            $".PP\n.nf\n.RS 4\n# {Escaped(example.Says)}\nroster {Escaped(example.Line)}\n.RE\n.fi\n"
        );

    /// <summary>Text as roff takes it for text: hyphens stay hyphens, and no line begins as a request.</summary>
    private static string Escaped(string text)
    {
        var escaped = text.Replace("\\", "\\e", StringComparison.Ordinal)
            .Replace("-", "\\-", StringComparison.Ordinal);
        return escaped is ['.' or '\'', ..] ? $"\\&{escaped}" : escaped;
    }
}
