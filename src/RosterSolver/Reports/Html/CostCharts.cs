using System.Xml.Linq;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>The costs of variants as bars.</summary>
internal static class CostCharts
{
    /// <summary>From the least that is proven to what was found, one bar a variant; bars apart are a proof.</summary>
    public static IEnumerable<XElement> Proven(Comparison comparison)
    {
        var scale = MoneyScale.Between(
            comparison.Variants.Min(variant => (double)variant.Least.Amount),
            comparison.Variants.Max(variant => (double)variant.Most.Amount)
        );
        yield return Html.Styled(
            "p",
            "note",
            $"In {comparison.Currency}: the best roster of each variant costs at least where its bar begins and at most where it "
                + "ends. Bars that do not share an amount are proven to differ."
        );
        yield return BarChart.Of(
            "What is proven of the costs",
            [.. comparison.Variants.Select(Range)],
            scale
        );
        yield return HtmlTables.Table(
            [
                "variant",
                "#found",
                "#at least",
                $"#found, against {comparison.Variants[0].Name}",
                "the best rosters differ by",
            ],
            comparison.Variants.Select(
                (variant, place) =>
                    HtmlTables.Row(
                        HtmlTables.Given(variant.Name),
                        HtmlTables.Number($"{variant.Most}"),
                        HtmlTables.Number($"{variant.Least}"),
                        HtmlTables.Number(
                            place == 0 ? "" : DifferenceText.Of(comparison.Differences[place].Found)
                        ),
                        place == 0 ? "" : ComparisonWords.Against(comparison, place)
                    )
            )
        );
    }

    /// <summary>The lines of each variant's cost, one after the other in a bar.</summary>
    public static IEnumerable<XElement> Lines(Comparison comparison)
    {
        var shown = comparison
            .Variants[0]
            .Kpis.Costs.Items.Where(item =>
                comparison.Variants.Any(variant => variant.Kpis.Costs[item.Id] != Domain.Money.Zero)
            )
            .ToList();
        yield return Html.Styled(
            "p",
            "legend",
            shown.Select(item =>
                Html.Tag("span", Html.Styled("i", $"cost-{item.Id}"), $" {item.Name} {item.Chinese}")
            )
        );
        yield return BarChart.Of(
            "Costs by line",
            [.. comparison.Variants.Select(variant => Stacked(variant, shown))],
            MoneyScale.Between(0, comparison.Variants.Max(variant => (double)variant.Most.Amount))
        );
    }

    private static BarRow Range(Variant variant) =>
        new(
            variant.Name,
            [
                new(
                    (double)variant.Least.Amount,
                    (double)variant.Most.Amount,
                    variant.IsUsable ? "range" : "range broken",
                    $"{variant.Name}: from {variant.Least} to {variant.Most}"
                ),
            ],
            $"{variant.Most}",
            IsGiven: true
        );

    private static BarRow Stacked(Variant variant, IReadOnlyList<CostItem> shown)
    {
        var parts = new List<BarPart>();
        var end = 0.0;
        foreach (var item in shown)
        {
            var amount = variant.Kpis.Costs[item.Id];
            var from = end;
            end += (double)amount.Amount;
            if (end > from)
                parts.Add(new(from, end, $"cost-{item.Id}", $"{item.Name} {item.Chinese}: {amount}"));
        }

        return new(variant.Name, parts, $"{variant.Most}", IsGiven: true);
    }
}
