using System.Xml.Linq;
using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>How a roster bears what may come, in the HTML report.</summary>
internal static class StressPanel
{
    /// <summary>What was drawn, the days, the most fragile intervals.</summary>
    public static XElement Of(Robustness stress, Horizon horizon) =>
        Html.Tag(
            "div",
            Html.Tag("h3", $"Queue {stress.Queue.Name} under stress"),
            Html.Styled("p", "note", StressText.Drawn(stress)),
            HtmlTables.Table(
                ["day", .. StressText.DayColumns.Select(title => $"#{title}")],
                stress.Days.Select(day =>
                    HtmlTables.Row([
                        horizon.DayName(day.Day),
                        .. StressText.Day(day).Select(HtmlTables.Number),
                    ])
                )
            ),
            HtmlTables.Table(
                ["most fragile", .. StressText.FragileColumns.Select(title => $"#{title}")],
                stress.Fragile.Select(interval =>
                    HtmlTables.Row([
                        StressText.When(interval, horizon),
                        .. StressText.Fragile(interval).Select(HtmlTables.Number),
                    ])
                )
            )
        );
}
