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
                ("beside", "on it by the figure of the other chart, which stands beside it"),
                ("open", "not distinguishable from it"),
                ("dominated", "dominated"),
            }.Select(kind => Html.Tag("span", Html.Styled("i", $"dot {kind.Item1}"), $" {kind.Item2}")),
            Html.Tag(
                "span",
                Html.Styled("i", "line frontier"),
                " the best that so much buys, by the figure of this chart alone"
            ),
            Html.Tag("span", "bar to the left of a point: its best roster may cost as little")
        );

    /// <summary>Cost across, service up.</summary>
    public static XElement Service(MatrixStudy study) =>
        Chart(
            study,
            "Cost and service",
            "service level 服务水平",
            new(
                figures => figures.Service,
                IsBetterUp: true,
                "0.0%",
                LeastStep: 0,
                figures => $"{figures.Spread}"
            )
        );

    /// <summary>Cost across, spread up.</summary>
    public static XElement Fairness(MatrixStudy study) =>
        Chart(
            study,
            "Cost and fairness",
            "spread of nights, weekend days and lates 极差, shifts",
            new(
                figures => figures.Spread,
                IsBetterUp: false,
                "0",
                LeastStep: 1,
                figures => $"{figures.Service:0.0%}"
            )
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

    private static XElement Chart(MatrixStudy study, string title, string up, ChartFigure figure)
    {
        var steps = study.FrontierBy(figures => figure.Height(figures) * (figure.IsBetterUp ? 1 : -1));
        return ScatterChart.Of(
            title,
            $"cost over the horizon, {study.Matrix.Scenario.Currency}",
            up,
            [.. study.Usable.OrderBy(point => study.Standing(point) == CellStanding.Frontier).Select(Point)],
            [.. steps.Select(Point)],
            figure.Format,
            figure.LeastStep
        );

        ScatterPoint Point(MatrixPoint point)
        {
            var figures = point.Figures!.Value;
            return new(
                (double)figures.Most.Amount,
                (double)figures.Least.Amount,
                figure.Height(figures),
                Css(study, point) + (IsBeside(point) ? " beside" : ""),
                $"{point.Cell.Name}: {figures.Most} (at least {figures.Least}), service {figures.Service:0.0%}, spread "
                    + $"{figures.Spread}",
                IsBeside(point) ? figure.Other(figures) : ""
            );
        }

        bool IsBeside(MatrixPoint point) =>
            study.Standing(point) == CellStanding.Frontier && !steps.Contains(point);
    }

    private static string Css(MatrixStudy study, MatrixPoint point) =>
        study.Standing(point) switch
        {
            CellStanding.Frontier => "frontier",
            CellStanding.NotDistinguishable => "open",
            _ => "dominated",
        };

    /// <summary>What stands above cost.</summary>
    /// <param name="Height">The figure.</param>
    /// <param name="IsBetterUp">Whether more of it is better.</param>
    /// <param name="Format">How the axis writes it.</param>
    /// <param name="LeastStep">The least between two of its numbers.</param>
    /// <param name="Other">The figure of the other chart, as text.</param>
    private sealed record ChartFigure(
        Func<CellFigures, double> Height,
        bool IsBetterUp,
        string Format,
        double LeastStep,
        Func<CellFigures, string> Other
    );
}
