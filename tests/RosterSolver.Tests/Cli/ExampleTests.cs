using System.CommandLine;
using Microsoft.Extensions.Logging.Abstractions;
using RosterSolver.Cli;

namespace RosterSolver.Tests.Cli;

/// <summary>What help and manual show can be typed.</summary>
public sealed class ExampleTests
{
    private static readonly RootCommand root = CommandTree.Root(NullLoggerFactory.Instance);

    /// <summary>What an example makes itself, or what the one before it has made.</summary>
    private static readonly string[] made = ["out/", "--"];

    public static TheoryData<string> Commands => [.. CommandTree.All(root).Select(one => one.Path)];

    public static TheoryData<string> Lines =>
        [.. Examples.Commands.SelectMany(Examples.Of).Select(one => one.Line).Distinct()];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_an_example_that_begins_with_it(string command)
    {
        Assert.NotEmpty(Examples.Of(command));
        Assert.All(
            Examples.Of(command),
            example => Assert.StartsWith(command, example.Line, StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void An_example_is_understood_and_its_files_are_there(string line)
    {
        var folder = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(Path.GetDirectoryName(GoldenFile.PathOf("README.md"))!);
        try
        {
            var parsed = root.Parse(line);
            Assert.Empty(parsed.Errors.Select(error => error.Message));
            var files = parsed
                .Tokens.Select(token => token.Value)
                .SkipLast(line.StartsWith("convert ", StringComparison.Ordinal) ? 1 : 0) // what it writes
                .Where(value =>
                    value.Contains('/')
                    && !Array.Exists(made, prefix => value.StartsWith(prefix, StringComparison.Ordinal))
                )
                .Where(value =>
                    value.StartsWith("scenarios", StringComparison.Ordinal)
                    || value.StartsWith("tests", StringComparison.Ordinal)
                );
            Assert.All(files, file => Assert.True(Path.Exists(file), file));
        }
        finally
        {
            Directory.SetCurrentDirectory(folder);
        }
    }

    [Fact]
    public void Examples_are_of_commands_that_there_are() =>
        Assert.Empty(Examples.Commands.Except(CommandTree.All(root).Select(one => one.Path)));

    [Fact]
    public void The_manual_has_every_command_option_and_example()
    {
        var page = ManPage.Text(root, "1.0").Replace("\\-", "-", StringComparison.Ordinal);
        foreach (var (path, command) in CommandTree.All(root).Where(one => one.Path.Length > 0))
        {
            Assert.Contains($".SS \"roster {path}", page);
            Assert.All(command.Options, option => Assert.Contains($".B {option.Name}\n", page));
            Assert.All(Examples.Of(path), example => Assert.Contains($"\nroster {example.Line}\n", page));
        }

        Assert.DoesNotMatch("(?m)^\\.(?!TH|SH|SS|TP|PP|B|I|nf|fi|RS|RE)", page);
        Assert.All(ExitCode.Meanings, meaning => Assert.Contains($".B {meaning.Code}\n", page));
    }

    [Theory]
    [InlineData("solve --o", "--out")]
    [InlineData("co", "compare")]
    [InlineData("completion ", "zsh")]
    [InlineData("schema --of ", "rule-test")]
    public void Completion_offers_what_can_follow(string typed, string offered) =>
        Assert.Contains(offered, root.Parse(typed).GetCompletions(typed.Length).Select(item => item.Label));
}
