using RosterSolver.Economics;
using RosterSolver.Reports;

namespace RosterSolver.Tests.Reports;

/// <summary>What <c>--lang zh</c> prints.</summary>
public sealed class ChineseTerminalTests
{
    public static TheoryData<string> Desks() => ["solved", "checked", "with skills"];

    [Theory]
    [MemberData(nameof(Desks))]
    public void No_sentence_of_a_roster_stays_english(string desk)
    {
        var report = Report(desk);
        var names = report.Kpis.All.Concat(report.Kpis.Costs.Lines).Select(kpi => kpi.Name);
        Assert.Empty(EnglishLeft.Printed(Terminal.Print(TerminalReport.Of(report, Language.Zh)), names));
    }

    [Fact]
    public void No_sentence_of_a_comparison_stays_english() =>
        Assert.Empty(
            EnglishLeft.Printed(
                Terminal.Print(ComparisonReport.Of(ComparisonGoldenTests.Two, Language.Zh)),
                ComparisonGoldenTests.Two.Sections.SelectMany(section =>
                    section.Figures.Select(figure => figure.Name.Name)
                )
            )
        );

    /// <summary>A Chinese character is as wide as two letters.</summary>
    [Theory]
    [MemberData(nameof(Desks))]
    public void Lines_fit_a_hundred_columns(string desk) =>
        Assert.All(
            Terminal.Print(TerminalReport.Of(Report(desk), Language.Zh)).Split('\n'),
            line => Assert.InRange(line.Sum(letter => letter > '\u2E80' ? 2 : 1), 0, 100)
        );

    /// <summary>The bars of a day begin below each other although the words before them are of unlike width.</summary>
    [Fact]
    public void Words_are_padded_by_their_width() =>
        Assert.Equal("需求   |", $"{new SaidPart("required", Width: 7).In(PageWords.Zh).Padded}|");

    [Fact]
    public void Names_stay_as_they_are() =>
        Assert.Contains("chen-wei", Terminal.Print(TerminalReport.Of(DrawnDesk.Report(), Language.Zh)));

    [Fact]
    public void A_sentence_in_english_would_be_noticed() =>
        Assert.NotEmpty(EnglishLeft.Printed(Terminal.Print(DrawnDesk.Report())));

    private static Report Report(string desk) =>
        desk switch
        {
            "solved" => DrawnDesk.Report(),
            "checked" => DrawnDesk.Checked(),
            _ => DrawnDesk.WithSkills(),
        };
}
