using System.Text.RegularExpressions;
using System.Xml.Linq;
using RosterSolver.Reports;

namespace RosterSolver.Tests.Reports;

public sealed partial class ChinesePageTests
{
    private const string Doctype = "<!DOCTYPE html>";

    /// <summary>Names of the scenario, of methods and of products, which are the same in any language.</summary>
    private static readonly HashSet<string> names = new(StringComparer.Ordinal)
    {
        "drawn-desk",
        "ann",
        "bob",
        "chen-wei",
        "dora",
        "desk",
        "chat",
        "mail",
        "full-time",
        "part-time",
        "early",
        "mid",
        "late",
        "night",
        "lunch",
        "rest",
        "supper",
        "coverage",
        "forward-rotation",
        "fair",
        "scenarios",
        "yaml",
        "SHA-256",
        "c0ffee",
        "RosterSolver",
        "OR-Tools",
        "NET",
        "CNY",
        "Erlang",
        "max",
        "min",
        "service",
        "csv",
        "aggregate",
        "model",
    };

    public static TheoryData<string> Resources() => [.. PageWords.Resources, Phrase.Resource];

    [Theory]
    [MemberData(nameof(Resources))]
    public void Both_languages_have_the_same_texts_with_the_same_parts(string words)
    {
        var (english, chinese) = (PageWords.Read(words), PageWords.Read($"{words}.zh"));
        Assert.Equal(english.Keys, chinese.Keys);
        Assert.All(
            english,
            text =>
                Assert.Equal(
                    Part().Matches(text.Value).Select(part => part.Value).Order(StringComparer.Ordinal),
                    Part().Matches(chinese[text.Key]).Select(part => part.Value).Order(StringComparer.Ordinal)
                )
        );
    }

    [Fact]
    public void No_text_of_the_page_stays_english_but_names_and_figures()
    {
        foreach (var report in new[] { DrawnDesk.Report(), DrawnDesk.Checked(), DrawnDesk.WithSkills() })
        {
            var figures = report
                .Kpis.All.Concat(report.Kpis.Costs.Lines)
                .Select(kpi => kpi.Name)
                .ToHashSet(StringComparer.Ordinal);
            var page = XElement.Parse(HtmlReport.Text(report, Language.Zh)[Doctype.Length..]);
            var texts = page.Element("body")!
                .DescendantNodes()
                .OfType<XText>()
                .Where(text => text.Parent!.Attribute("translate") is null)
                .Select(text => text.Value.Trim())
                .Concat(page.Descendants().Attributes("title").Select(title => title.Value))
                .Where(text => !figures.Contains(text));
            Assert.Empty(texts.Where(IsEnglish).Distinct());
        }
    }

    [Theory]
    [InlineData("six-agent-desk is cheapest", "six-agent-desk 成本最低")]
    [InlineData("By day 按日", "按日")]
    [InlineData("Mon 12-07", "周一 12-07")]
    [InlineData("week 3 Mon: late", "第 3 周周一：晚班")]
    [InlineData("late is cheapest", "late 成本最低")]
    [InlineData(
        "60.00: nights of day agents range from 0 (ann) to 5 (bo; all before this roster); a difference of 2 is allowed",
        "60.00：day 坐席的夜班从 0 (ann) 到 5（bo，均在本班表之前）；允许相差 2"
    )]
    [InlineData(
        "bob works 4 late shifts in the horizon; at most 3 are allowed",
        "bob 在本周期上 4 个晚班；最多允许 3 个"
    )]
    [InlineData("staff of today 2,970, overtime workday 30", "现有人员 2,970，工作日加班 30")]
    [InlineData(
        "days-off (per-week: 3) and at least 40 hours a week of contract full-time cannot both hold for 5 agents, each alone.",
        "对 5 名坐席中的每一名，days-off (per-week: 3)与合同 full-time 每周至少 40 小时不能同时成立。"
    )]
    [InlineData("Spread of weekend days", "Spread of weekend days")]
    [InlineData("proven: +255.60 to +269.60", "已证明：+255.60 至 +269.60")]
    [InlineData("What rules cost: desk", "规则的代价：desk")]
    public void Texts_of_other_pages_are_known_too(string english, string chinese) =>
        Assert.Equal(chinese, PageWords.Zh.Of(english));

    [Fact]
    public void No_sentence_of_a_comparison_stays_english() =>
        Assert.Empty(EnglishLeft.On(ComparisonPage.Text(ComparisonGoldenTests.Two, Language.Zh)));

    [Fact]
    public void No_sentence_of_an_answer_about_hiring_stays_english() =>
        Assert.Empty(EnglishLeft.On(HirePage.Text(HireGoldenTests.Drawn(Language.Zh))));

    /// <summary>A figure before a word of measure, and a name before a title, are no English of it.</summary>
    [Theory]
    [InlineData("28 周")]
    [InlineData("2026-12-07 起 7 天，现有 6 人")]
    [InlineData("desk-in-spring - 加班还是招聘")]
    public void What_is_said_in_Chinese_stays(string said) => Assert.Equal(said, PageWords.Zh.Of(said));

    [Fact]
    public void A_sentence_in_english_would_be_noticed() =>
        Assert.NotEmpty(EnglishLeft.On(HirePage.Text(HireGoldenTests.Drawn(Language.En))));

    [Fact]
    public void Names_stay_as_they_are() =>
        Assert.Matches(
            "<td[^>]*>late</td>",
            HtmlPage.Text("late", [HtmlTables.Row(HtmlTables.Name("late"))], Language.Zh)
        );

    [Fact]
    public void Key_figures_have_both_names()
    {
        var page = HtmlReport.Text(DrawnDesk.Report(), Language.Zh);
        Assert.Contains("lang=\"zh-CN\"", page);
        Assert.Contains("Occupancy", page);
        Assert.Contains("占用率", page);
        Assert.Contains("周五", page);
    }

    [Fact]
    public void English_stays_as_it_is() =>
        Assert.Equal(HtmlReport.Text(DrawnDesk.Report()), HtmlReport.Text(DrawnDesk.Report(), Language.En));

    private static bool IsEnglish(string text) =>
        Word()
            .Matches(text)
            .Any(word => !names.Contains(word.Value) && !names.Contains(word.Value.Trim('-')));

    [GeneratedRegex(@"\{\d(:[nd])?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Part();

    [GeneratedRegex("[A-Za-z][A-Za-z0-9-]{2,}", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
