using System.Xml.Linq;
using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>Need and supply of each site, where the need is by site.</summary>
internal static class SiteTables
{
    /// <summary>The title of the section.</summary>
    public const string Title = "Hours by site 各站点工时";

    private static readonly IReadOnlyList<(string Name, Func<SiteSum, double> Hours)> columns =
    [
        ("needed", site => site.Need),
        ("staff", site => site.Staff),
        ("overtime", site => site.Overtime),
        ("sent", site => site.Sent),
        ("received", site => site.Received),
        ("outsourced", site => site.Outsourced),
        ("missing", site => site.Missing),
        ("spare", site => site.Spare),
    ];

    /// <summary>For a terminal.</summary>
    public static IEnumerable<IRenderable> Terminal(StaffingLedger ledger)
    {
        var grid = PlainGrid.Of([Left("site"), .. columns.Select(column => Right(column.Name))]);
        foreach (var site in SiteSum.Of(ledger))
            grid.AddRow([
                new Text(site.Site),
                .. columns.Select(column => new Text($"{column.Hours(site):N0}")),
            ]);
        return [grid, new Said(Note)];
    }

    /// <summary>For the page: the table, and each site's weeks as a chart.</summary>
    public static IEnumerable<XElement> Html(StaffingLedger ledger)
    {
        var sites = SiteSum.Of(ledger);
        yield return HtmlTables.Table(
            ["site", .. columns.Select(column => $"#{column.Name}")],
            sites.Select(site =>
                HtmlTables.Row([
                    site.Site,
                    .. columns.Select(column => HtmlTables.Number($"{column.Hours(site):N0}")),
                ])
            )
        );
        yield return Reports.Html.Tag("p", Note);
        foreach (var site in sites)
        {
            yield return Reports.Html.Tag("h3", site.Site);
            foreach (var part in StaffingChart.Of(ledger.Brief, site))
                yield return part;
        }
    }

    /// <summary>A row for each week and site.</summary>
    public static string Csv(StaffingLedger ledger)
    {
        var csv = new CsvText(["week", "monday", "site", .. columns.Select(column => column.Name)]);
        foreach (var week in Enumerable.Range(0, ledger.Weeks.Count))
        foreach (var site in SiteSum.Of(ledger))
        {
            var one = new SiteSum(site.Site, [site.Weeks[week]]);
            csv.Row([
                week + 1,
                ledger.Brief.Monday(week),
                site.Site,
                .. columns.Select(column => (object)column.Hours(one)),
            ]);
        }

        return csv.ToString();
    }

    private const string Note =
        "Productive hours. Sent: worked for other sites; received: worked by them; a site's hours less what it sends, with what it "
        + "receives, buys and misses, are its need and what is spare.";
}
