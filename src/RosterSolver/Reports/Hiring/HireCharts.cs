using System.Xml.Linq;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>The charts of the answer.</summary>
internal static class HireCharts
{
    /// <summary>What a week costs with so many hires, from what is proven to what was found.</summary>
    public static IEnumerable<XElement> Hires(HireReport report)
    {
        var prices = report.Study.Prices;
        return LineChart.Of(
            report.Say("Cost of a week by number of hires"),
            report.Say("hires"),
            [Line(false), Line(true)]
        );

        ChartLine Line(bool overtime) =>
            new(
                overtime ? report.Say("with overtime") : report.Say("without overtime"),
                overtime ? "second" : "first",
                [
                    .. report
                        .Study.Points.Where(point => point.WithOvertime == overtime)
                        .Select(point =>
                            ((double)point.Hires, prices.Cost(point), (double?)prices.Least(point))
                        ),
                ]
            );
    }

    /// <summary>Useful hours from which on a hire is cheaper than overtime, and what a hire has of them.</summary>
    public static IEnumerable<XElement> BreakEven(HireReport report)
    {
        var curve = Economics
            .BreakEven.Curve(report.Study)
            .Where(at => at.Hours <= 2 * report.Terms.Hours)
            .ToList();
        if (curve.Count == 0)
            return [];
        var (first, last) = (curve[0].Weeks, curve[^1].Weeks);
        return LineChart.Of(
            report.Say("Break-even hours by weeks of need"),
            report.Say("weeks that the need lasts, training included"),
            [
                new(
                    report.Say("useful hours a week from which on a hire is cheaper"),
                    "first",
                    [.. curve.Select(at => ((double)at.Weeks, at.Hours, (double?)null))]
                ),
                new(
                    report.Say("useful hours that a hire has"),
                    "second",
                    [
                        (first, report.BreakEven.CoveredHours, null),
                        (last, report.BreakEven.CoveredHours, null),
                    ]
                ),
            ],
            floor: 0
        );
    }

    /// <summary>What hiring saves with less and with more of each factor.</summary>
    public static IEnumerable<XElement> Tornado(HireReport report)
    {
        var middle = report.Study.Prices.Advantage(report.Study.Points);
        var ends = report.Study.Sensitivity.SelectMany(one =>
            new[] { one.Less.Advantage, one.More.Advantage }
        );
        var scale = MoneyScale.Between(
            ends.Append(middle).Append(0).Min(),
            ends.Append(middle).Append(0).Max()
        );
        yield return Html.Styled(
            "p",
            "legend",
            Html.Tag("span", Html.Styled("i", "less"), $" -{report.Share:0%}"),
            Html.Tag("span", Html.Styled("i", "more"), $" +{report.Share:0%}"),
            Html.Tag(
                "span",
                report.Say(
                    $"what hiring saves in a week, {report.Scenario.Currency}; below 0 it costs more. As it is: {HireWords.Money(middle)}"
                )
            )
        );
        yield return BarChart.Of(
            report.Say("What would change the answer"),
            [
                .. report.Study.Sensitivity.Select(one => new BarRow(
                    HireWords.Factor(report, one.Factor),
                    [Part(middle, one.Less.Advantage, "less"), Part(middle, one.More.Advantage, "more")],
                    $"{HireWords.Money(one.Less.Advantage)} / {HireWords.Money(one.More.Advantage)}"
                )),
            ],
            scale
        );
    }

    private static BarPart Part(double middle, double end, string css) =>
        new(Math.Min(middle, end), Math.Max(middle, end), css, HireWords.Money(end));
}
