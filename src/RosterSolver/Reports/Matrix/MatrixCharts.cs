using System.Xml.Linq;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>The charts of a matrix.</summary>
internal static class MatrixCharts
{
    /// <summary>What the colours mean.</summary>
    public static XElement Legend() =>
        Html.Styled(
            "p",
            "legend",
            new[]
            {
                ("frontier", "on the frontier"),
                ("open", "not distinguishable from it"),
                ("dominated", "dominated"),
            }.Select(kind => Html.Tag("span", Html.Styled("i", $"dot {kind.Item1}"), $" {kind.Item2}")),
            Html.Tag("span", "bar to the left of a point: its best roster may cost as little")
        );

    /// <summary>Cost across, service up.</summary>
    public static XElement Service(MatrixStudy study) =>
        Chart(study, "Cost and service", "service level 服务水平", figures => figures.Service, "0.0%");

    /// <summary>Cost across, spread up.</summary>
    public static XElement Fairness(MatrixStudy study) =>
        Chart(
            study,
            "Cost and fairness",
            "spread of nights, weekend days and lates 极差, shifts",
            figures => figures.Spread,
            "0.#"
        );

    /// <summary>From the least that is proven to what was found, a bar a combination, the cheapest first.</summary>
    public static XElement Ranges(MatrixStudy study) =>
        BarChart.Of(
            "What is proven of the costs",
            [.. study.Usable.Select(point => Bar(study, point, point.Figures!.Value))],
            MoneyScale.Between(
                study.Usable.Min(point => (double)point.Figures!.Value.Least.Amount),
                study.Usable.Max(point => (double)point.Figures!.Value.Most.Amount)
            )
        );

    private static BarRow Bar(MatrixStudy study, MatrixPoint point, CellFigures figures) =>
        new(
            string.Join(
                " · ",
                study.Matrix.Axes.Zip(point.Cell.Places, (axis, place) => axis.Written(place))
            ),
            [
                new(
                    (double)figures.Least.Amount,
                    (double)figures.Most.Amount,
                    Css(study, point),
                    $"{point.Cell.Name}: from {figures.Least} to {figures.Most}"
                ),
            ],
            $"{figures.Most}"
        );

    private static XElement Chart(
        MatrixStudy study,
        string title,
        string up,
        Func<CellFigures, double> height,
        string format
    )
    {
        return ScatterChart.Of(
            title,
            $"cost over the horizon, {study.Matrix.Scenario.Currency}",
            up,
            [.. study.Usable.OrderBy(point => study.Standing(point) == CellStanding.Frontier).Select(Point)],
            [.. study.Frontier.Select(Point)],
            format
        );

        ScatterPoint Point(MatrixPoint point)
        {
            var figures = point.Figures!.Value;
            return new(
                (double)figures.Most.Amount,
                (double)figures.Least.Amount,
                height(figures),
                Css(study, point),
                $"{point.Cell.Name}: {figures.Most} (at least {figures.Least}), service {figures.Service:0.0%}, spread "
                    + $"{figures.Spread}"
            );
        }
    }

    private static string Css(MatrixStudy study, MatrixPoint point) =>
        study.Standing(point) switch
        {
            CellStanding.Frontier => "frontier",
            CellStanding.NotDistinguishable => "open",
            _ => "dominated",
        };
}
