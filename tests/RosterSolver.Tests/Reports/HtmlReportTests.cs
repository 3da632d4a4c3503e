using System.Xml.Linq;
using RosterSolver.Reports;

namespace RosterSolver.Tests.Reports;

public sealed class HtmlReportTests
{
    private const string Hostile = "a</td><script>alert(\"'&\")</script>";

    [Fact]
    public void A_hostile_name_stays_text()
    {
        var page = HtmlReport.Text(DrawnDesk.Report(firstAgent: Hostile));
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Page(page).Descendants("th"), cell => cell.Value == Hostile);
    }

    [Fact]
    public void A_panel_has_an_interval_to_point_at_for_each_hour()
    {
        var panels = Page(HtmlReport.Text(DrawnDesk.Report())).Descendants("svg").ToList();
        Assert.Equal(4, panels.Count);
        Assert.All(panels, panel => Assert.Equal(24, panel.Descendants("title").Count()));
    }

    [Fact]
    public void A_cell_of_the_roster_tells_times_and_breaks() =>
        Assert.Contains(
            Page(HtmlReport.Text(DrawnDesk.Report())).Descendants("td").Attributes("title"),
            title => title.Value == "ann, Fri 12-11: early 07:30-16:15, rest 09:30-09:45; lunch 11:30-12:15"
        );

    [Fact]
    public void Nothing_is_fetched()
    {
        var page = HtmlReport.Text(DrawnDesk.Report());
        Assert.DoesNotContain("http", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", page, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(Page(page).Descendants().Attributes("src"));
    }

    /// <summary>Browsers read style sheets raw: what XML would escape may not occur in them.</summary>
    [Fact]
    public void The_style_sheet_needs_no_escaping()
    {
        var page = HtmlReport.Text(DrawnDesk.Report());
        Assert.Contains(Page(page).Descendants("style").Single().Value, page, StringComparison.Ordinal);
    }

    [Fact]
    public void No_element_that_has_content_in_HTML_is_closed_at_once() =>
        Assert.DoesNotMatch(
            "<(td|th|div|i|span|p|ul|b|table|title|details)( [^>]*)?/>",
            HtmlReport.Text(DrawnDesk.Report())
        );

    [Theory]
    [InlineData(40, false)]
    [InlineData(41, true)]
    public void A_long_table_has_its_titles_above_every_column_that_is_printed(int rows, bool hasHead) =>
        Assert.Equal(
            hasHead,
            HtmlTables
                .Table(["agent"], Enumerable.Range(0, rows).Select(row => HtmlTables.Row($"{row}")))
                .Descendants("thead")
                .Any()
        );

    private static XDocument Page(string text) => XDocument.Parse(text);
}
