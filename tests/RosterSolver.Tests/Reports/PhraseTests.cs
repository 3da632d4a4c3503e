using System.Text.RegularExpressions;
using RosterSolver.Demand;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Tests.Scenarios;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Reports;

/// <summary>Answers that are put together of phrases: overtime or hire, and why a service level came out as it did.</summary>
public sealed partial class PhraseTests
{
    private const int FewestPhrases = 100;

    [Fact]
    public void Parts_stand_where_the_language_has_them()
    {
        const int Hires = 2;
        Assert.Equal("hire 2 and work no overtime", Language.En.Say($"hire {Hires} and work no overtime"));
        Assert.Equal("招聘 2 人、不加班", Language.Zh.Say($"hire {Hires} and work no overtime"));
        Assert.Equal(
            "变动 10% 就会改变结论的因素：x。",
            Language.Zh.Say($"Changed by {0.1:0%}, these would change whether to hire: {"x"}.")
        );
    }

    [Fact]
    public void Whatever_is_written_to_be_said_has_its_Chinese()
    {
        var known = PageWords.Read(Phrase.Resource).Values.ToHashSet(StringComparer.Ordinal);
        var written = Directory
            .EnumerateFiles(
                GoldenFile.PathOf("src", "RosterSolver", "Reports"),
                "*.cs",
                SearchOption.AllDirectories
            )
            .SelectMany(file => Said().Matches(File.ReadAllText(file)))
            .Select(match => Pattern(match.Groups["text"].Value))
            .Distinct()
            .ToList();
        Assert.InRange(written.Count, FewestPhrases, int.MaxValue);
        Assert.DoesNotContain(written, text => !known.Contains(text));
    }

    [Fact]
    public void No_sentence_about_hiring_stays_English_on_a_terminal() =>
        Assert.Empty(
            EnglishLeft.Printed(Terminal.Print(HireTerminal.Of(HireGoldenTests.Drawn(Language.Zh))))
        );

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_word_of_a_missed_service_level_stays_English(bool hasHandleTimes)
    {
        var study = Missed(hasHandleTimes ? 300 : null);
        Assert.Empty(
            EnglishWords.In(
                Terminal.Print(new ActualsReport(study, Language.Zh).Content),
                study.Plan.Scenario,
                "Shapley",
                "Promised",
                "Came",
                "Requirement",
                "Schedule fit",
                "Forecast",
                "Handle time",
                "Shrinkage (absence)",
                "Adherence",
                "Chance and model"
            )
        );
        Assert.Empty(EnglishLeft.On(new ActualsPage(study, Language.Zh).Text));
        Assert.NotEmpty(EnglishLeft.On(new ActualsPage(study, Language.En).Text));
    }

    [Fact]
    public void Machines_are_told_the_same_in_any_language() =>
        Assert.Equal(
            HireFile.Json(HireGoldenTests.Drawn(Language.En)),
            HireFile.Json(HireGoldenTests.Drawn(Language.Zh))
        );

    [Fact]
    public void A_pull_request_is_told_in_the_language()
    {
        Assert.Empty(EnglishLeft.Printed(HireFile.Markdown(HireGoldenTests.Drawn(Language.Zh))));
        var figures = ComparisonGoldenTests
            .Two.Sections.SelectMany(section => section.Figures)
            .Select(figure => figure.Name.Name);
        Assert.Empty(
            EnglishLeft.Printed(ComparisonMarkdown.Text(ComparisonGoldenTests.Two, Language.Zh), figures)
        );
        Assert.NotEmpty(EnglishLeft.Printed(ComparisonMarkdown.Text(ComparisonGoldenTests.Two), figures));
    }

    private static ActualsStudy Missed(decimal? handleTime)
    {
        var queue = SixAgents.Desk.Scenario.Queues[0];
        return ActualsStudy.Of(
            SixAgents.Desk,
            [
                .. Enumerable
                    .Range(2 * 48, 48)
                    .Select(interval => new ActualInterval(
                        0,
                        interval,
                        Math.Round(queue.Calls[interval] * 1.3m),
                        handleTime,
                        Math.Round(queue.Calls[interval] * 0.7m),
                        1,
                        0
                    )),
            ]
        );
    }

    /// <summary>The text of pieces that are added up, a number in place of each part.</summary>
    private static string Pattern(string source)
    {
        var text = string.Concat(
            Piece().Matches(source).Select(piece => Regex.Unescape(piece.Groups["text"].Value))
        );
        var part = 0;
        return Part().Replace(text, _ => $"{{{part++}}}");
    }

    [GeneratedRegex(
        @"\b(report|language|Language\.Zh)\.Say\(\s*(?<text>(\$?""([^""\\]|\\.)*""\s*\+?\s*)+)\)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Said();

    [GeneratedRegex(@"\$?""(?<text>([^""\\]|\\.)*)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Piece();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Part();
}
