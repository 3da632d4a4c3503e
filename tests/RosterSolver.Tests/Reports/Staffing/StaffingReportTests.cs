using System.Text.Json;
using System.Xml.Linq;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Scenarios;

namespace RosterSolver.Tests.Reports.Staffing;

public sealed class StaffingReportTests
{
    /// <summary>The worked plan, whose optimum is proven and pinned; without the tornado its report can be golden.</summary>
    private static readonly StaffingStudy study = StaffingStudy.Of(
        StaffingReader
            .Read("staffing-plan.yaml", path => Disk.Read(GoldenFile.PathOf("scenarios", path)))
            .Value!
    );

    [Fact]
    public void The_terminal_report_stays() =>
        Golden.Holds("plan.txt", Terminal.Print(StaffingReport.Of(study with { Tornado = [] })));

    [Fact]
    public void Lines_fit_a_hundred_columns() =>
        Assert.All(
            Terminal.Print(StaffingReport.Of(study)).Split('\n'),
            line => Assert.InRange(line.Sum(letter => letter > '\u2E80' ? 2 : 1), 0, 100)
        );

    [Fact]
    public void The_page_is_one_file_that_fetches_nothing()
    {
        var page = StaffingPage.Text(study);
        XDocument.Parse(page);
        Assert.DoesNotContain("http", page.Replace("http-equiv", ""), StringComparison.Ordinal);
        Assert.Contains("2,114,796 CNY", page, StringComparison.Ordinal);
        Assert.Contains("staffing-plan.yaml:18:16", page, StringComparison.Ordinal);
    }

    [Fact]
    public void No_sentence_of_the_page_in_Chinese_stays_english() =>
        Assert.Empty(EnglishLeft.On(StaffingPage.Text(study, Language.Zh)));

    [Fact]
    public void No_sentence_for_a_pull_request_in_Chinese_stays_english() =>
        Assert.Empty(
            EnglishLeft.Printed(
                StaffingMarkdown.Of(study, Language.Zh),
                Enum.GetValues<StaffingAxis>().Select(StaffingWords.English)
            )
        );

    [Fact]
    public void No_sentence_on_a_terminal_in_Chinese_stays_english() =>
        Assert.Empty(
            EnglishLeft.Printed(
                Terminal.Print(StaffingReport.Of(study, Language.Zh)),
                Enum.GetValues<StaffingAxis>().Select(StaffingWords.English)
            )
        );

    [Fact]
    public void Every_figure_at_the_head_of_the_page_says_how_it_is_computed()
    {
        var page = XElement.Parse(StaffingPage.Text(study)["<!DOCTYPE html>".Length..]);
        var cards = page.Descendants("div")
            .Where(part => (string?)part.Attribute("class") == "card")
            .ToList();
        Assert.Equal(6, cards.Count);
        Assert.All(cards, card => Assert.NotEmpty((string?)card.Attribute("title") ?? ""));
    }

    [Fact]
    public void Files_have_a_row_for_each_class_and_week()
    {
        Assert.Equal(
            "group,site,week,monday,move,heads\nfull-time,,3,2026-12-21,hire,10\nfull-time,,8,2027-01-25,hire,15\n",
            RosterSolver.Reports.StaffingFiles.Hires(study)
        );
        Assert.Equal(41, RosterSolver.Reports.StaffingFiles.Weeks(study).TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void The_json_adds_up()
    {
        using var json = JsonDocument.Parse(StaffingSummary.Text(study));
        var root = json.RootElement;
        var cost = root.GetProperty("policies")[0].GetProperty("cost").GetDouble();
        Assert.Equal(2114795.631485, cost, 1e-5);
        Assert.Equal(
            cost,
            root.GetProperty("costs").EnumerateArray().Sum(line => line.GetProperty("amount").GetDouble()),
            1e-4
        );
        Assert.Equal(40, root.GetProperty("weeks").GetArrayLength());
    }
}
