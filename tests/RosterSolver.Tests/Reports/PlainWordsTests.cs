using System.CommandLine;
using Microsoft.Extensions.Logging.Abstractions;
using RosterSolver.Cli;
using RosterSolver.Reports;

namespace RosterSolver.Tests.Reports;

/// <summary>Whatever a planner can read: reports as they are held, pages and terminals in Chinese, faults, words, help.</summary>
public sealed class PlainWordsTests
{
    public static TheoryData<string> Held() =>
        [
            .. Directory
                .EnumerateFiles(Golden.Folder)
                .Where(file => Path.GetExtension(file) is ".txt" or ".html" or ".md")
                .Select(file => Path.GetFileName(file)),
        ];

    /// <summary>Faults name keys of the language, such as <c>objective</c>; other words of the search have no place in them.</summary>
    [Fact]
    public void No_fault_speaks_of_the_search() =>
        Assert.DoesNotContain(
            Directory
                .EnumerateFiles(Path.Combine(Golden.Folder, "Broken"), "*.txt")
                .SelectMany(file => PlainWords.Never(File.ReadAllText(file))),
            word => word != "objective"
        );

    public static TheoryData<string> Resources() => [.. PageWords.Resources];

    public static TheoryData<string> Commands() =>
        [.. CommandTree.Root(NullLoggerFactory.Instance).Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Held))]
    public void A_report_explains_its_words(string file)
    {
        var text = File.ReadAllText(Path.Combine(Golden.Folder, file));
        Assert.Empty(
            PlainWords.Unexplained(file.EndsWith(".html", StringComparison.Ordinal) ? Page(text) : text)
        );
    }

    [Fact]
    public void A_report_in_Chinese_explains_its_words()
    {
        var report = DrawnDesk.Report();
        string[] printed =
        [
            Terminal.Print(TerminalReport.Of(report, Language.Zh)),
            Page(HtmlReport.Text(report, Language.Zh)),
            Terminal.Print(ComparisonReport.Of(ComparisonGoldenTests.Two, Language.Zh)),
            Page(ComparisonPage.Text(ComparisonGoldenTests.Two, Language.Zh)),
            Page(HirePage.Text(HireGoldenTests.Drawn(Language.Zh))),
        ];
        Assert.All(printed, text => Assert.Empty(PlainWords.Unexplained(text)));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void No_word_of_a_page_is_one_of_the_search(string words) =>
        Assert.DoesNotContain(
            PageWords.Read(words).Values.Concat(PageWords.Read($"{words}.zh").Values),
            text => PlainWords.Never(text).Any()
        );

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_explains_its_words(string name)
    {
        var command = CommandTree
            .Root(NullLoggerFactory.Instance)
            .Subcommands.Single(one => one.Name == name);
        Assert.Empty(PlainWords.Unexplained(string.Join('\n', Described(command))));
    }

    [Theory]
    [InlineData("cost 1, bound 1, gap 2 %", "bound", "gap")]
    [InlineData("cost 1, bound 1; no roster can cost less")]
    [InlineData("the incumbent of the LP", "incumbent", "LP")]
    [InlineData("下界 1", "下界")]
    [InlineData("Surplus and gaps")]
    public void A_word_that_is_not_explained_would_be_noticed(string text, params string[] words) =>
        Assert.Equal(words, PlainWords.Unexplained(text));

    private static string Page(string page) => string.Join('\n', EnglishLeft.TextsOf(page));

    private static IEnumerable<string> Described(Command command) =>
        new[] { command.Description }
            .Concat(command.Arguments.Select(argument => argument.Description))
            .Concat(command.Options.Select(option => option.Description))
            .OfType<string>()
            .Concat(command.Subcommands.SelectMany(Described));
}
