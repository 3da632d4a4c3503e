using System.Xml.Linq;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>What rules cost, as one HTML file.</summary>
public static class PricePage
{
    private const int MostOfStep = 48;

    /// <summary>The text of the page.</summary>
    public static string Text(PriceStudy study, Language language = Language.En) =>
        HtmlPage.Text($"{study.Base.Plan.Scenario.Name} - what rules cost", Body(study), language);

    private static IEnumerable<XElement> Body(PriceStudy study)
    {
        var scenario = study.Base.Plan.Scenario;
        yield return Html.Tag(
            "header",
            Html.Tag("h1", $"What rules cost: {scenario.Name}"),
            Html.Styled(
                "p",
                "when",
                $"{scenario.Horizon.Start:yyyy-MM-dd}, {scenario.Horizon.Days} days, {scenario.Agents.Count} agents"
            ),
            Html.Styled(
                "p",
                study.Prices.Any(price => price.IsDistinguishable) ? "status" : "status open",
                Html.Tag("b", PriceWords.Verdict(study))
            )
        );
        if (study.Prices.Count > 0)
            yield return HtmlPage.Section(
                $"What a step more room saves, {scenario.Currency} a week",
                [Note(), Chart(study), Table(study)]
            );
        yield return HtmlPage.Section(
            "What this rests on",
            [
                Html.Tag("ul", PriceWords.Method(study).Select(sentence => Html.Tag("li", sentence))),
                AssumptionTables.Html(scenario.AssumptionsWithout("hiring", "matrix")),
                HtmlTables.Table(
                    ["scenario", "input"],
                    [HtmlTables.Row(scenario.File, $"SHA-256 {scenario.InputHash}")]
                ),
            ]
        );
    }

    private static XElement Note() =>
        Html.Styled(
            "p",
            "legend",
            Html.Tag("span", Html.Styled("i", "dot frontier"), " proven to save: the bar is what it can be"),
            Html.Tag("span", Html.Styled("i", "dot open"), " not distinguishable from nothing")
        );

    private static XElement Chart(PriceStudy study) =>
        BarChart.Of(
            "What a step more room saves",
            [.. study.Prices.Select(price => Bar(study, price))],
            MoneyScale.Between(0, study.Prices.Max(price => (double)study.Weekly(price.Most))),
            MostOfStep
        );

    private static BarRow Bar(PriceStudy study, RulePrice price) =>
        new(
            price.Step.Words,
            [
                new(
                    (double)study.Weekly(price.Least),
                    (double)study.Weekly(price.Most),
                    price.IsDistinguishable ? "frontier" : "open",
                    $"{price.Step.Words}: {PriceWords.Money(study, price.Least)} to {PriceWords.Money(study, price.Most)} a week"
                ),
            ],
            $"found {PriceWords.Money(study, price.Found)}"
        );

    private static XElement Table(PriceStudy study) =>
        HtmlTables.Table(
            ["step", .. PriceWords.Titles.SkipLast(1).Select(title => $"#{title}"), "", "written at"],
            study.Prices.Select(price =>
            {
                var values = PriceWords.Values(study, price);
                return HtmlTables.Row([
                    price.Step.Words,
                    .. values.SkipLast(1).Select(HtmlTables.Number),
                    values[^1],
                    price.Step.At is { } at ? $"{at}" : "holds by default",
                ]);
            })
        );
}
