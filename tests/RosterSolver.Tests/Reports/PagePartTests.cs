using RosterSolver.Reports;

namespace RosterSolver.Tests.Reports;

public sealed class PagePartTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="en"><head><title>x</title><style>a { color: red }</style></head>
        <body><header><h1>x</h1><p class="when">now</p></header>
        <section><h2>Roster</h2><div class="scroll"><table><tr><th></th><td style="--share: 5%">1 &lt; 2</td><td class="bar" style="--share: 7%"></td>
        <td style="--share: 5%">3</td></tr></table></div></section></body></html>
        """;

    [Fact]
    public void Keeps_what_is_shown_and_leaves_out_head_and_title()
    {
        var part = PagePart.Of(Page, Language.En);
        Assert.Contains("<h2>Roster</h2>", part.Markup, StringComparison.Ordinal);
        Assert.Contains("1 &lt; 2", part.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("<h1>", part.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("color: red", part.Markup, StringComparison.Ordinal);
        Assert.Contains("<td></td>", part.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("<th", part.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_today_is_a_part_too()
    {
        var part = PagePart.Of(HtmlReport.Text(DrawnDesk.Report()), Language.En);
        Assert.DoesNotContain("<main", part.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("<h1", part.Markup, StringComparison.Ordinal);
        Assert.StartsWith("<header", part.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Styles_of_elements_become_classes_the_same_for_the_same()
    {
        var part = PagePart.Of(Page, Language.En);
        Assert.DoesNotContain("style=", part.Markup, StringComparison.Ordinal);
        Assert.Contains("<td class=\"as-0\">3</td>", part.Markup, StringComparison.Ordinal);
        Assert.Contains("class=\"bar as-1\"", part.Markup, StringComparison.Ordinal);
        Assert.Equal(".as-0 { --share: 5% }\n.as-1 { --share: 7% }", part.Style);
    }

    [Fact]
    public void Is_translated_as_it_stands() =>
        Assert.Contains("<h2>班表</h2>", PagePart.Of(Page, Language.Zh).Markup, StringComparison.Ordinal);

    [Fact]
    public void A_search_is_drawn_as_two_lines_that_stay_until_something_better_is_known()
    {
        var drawn = SearchChart.Markup([new(1, 100, null), new(2, 100, 40), new(5, 60, 50)], Language.En);
        Assert.Contains("best roster", drawn, StringComparison.Ordinal);
        Assert.Contains("bound", drawn, StringComparison.Ordinal);
        Assert.Equal(2, drawn.Split("<path class=\"curve").Length - 1);
        Assert.Equal("", SearchChart.Markup([], Language.En));
        Assert.Equal("", SearchChart.Markup([new(1, null, null)], Language.En));
    }
}
