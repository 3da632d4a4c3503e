using System.Xml.Linq;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>How a roster keeps the laws that its scenario names.</summary>
internal static class HtmlLaws
{
    /// <summary>A row for each article.</summary>
    public static XElement Of(Report report) =>
        HtmlTables.Table(
            ["law", "article", "holds here", "in this roster", "read at"],
            LawInForce
                .Of(report.Plan.Scenario)
                .Select(article =>
                    HtmlTables.Row(
                        article.Law.Law.Name,
                        $"{article.Entry.Article}",
                        LawText.Demand(article),
                        LawText.Found(article, report.Plan.Audit),
                        article.Entry.Written.Source
                    )
                )
        );
}
