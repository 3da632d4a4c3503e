using System.Xml.Linq;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>What each rule costs, and the breaches behind it.</summary>
internal static class RuleCosts
{
    private const int MostOfARule = 200;
    private const int MostInAlert = 20;

    /// <summary>Hard breaches for all to see, the costs, and the breaches of each rule to unfold.</summary>
    public static IEnumerable<XElement> Of(Report report)
    {
        var audit = report.Plan.Audit;
        if (audit.Hard.Any())
            yield return Html.Styled(
                "div",
                "alert",
                Html.Tag(
                    "p",
                    Html.Tag(
                        "b",
                        $"Rules that must hold are broken {audit.Hard.Count()} times; the roster may not be used:"
                    )
                ),
                Html.Tag("ul", audit.Hard.Take(MostInAlert).Select(broken => Html.Tag("li", broken.Sentence)))
            );
        yield return Costs(audit, report.Plan.Scenario);
        foreach (var rule in ViolationOrder.Of(audit).GroupBy(broken => broken.Rule, StringComparer.Ordinal))
            yield return Breaches(rule.Key, [.. rule]);
    }

    private static XElement Costs(Audit audit, Scenario scenario)
    {
        var most = audit.ByRule.Select(rule => rule.Cost.Units).DefaultIfEmpty(0).Max();
        return HtmlTables.Table(
            ["rule", "#must hold, broken", "#priced, broken", $"#cost in {scenario.Currency}", "written at"],
            [
                .. audit.ByRule.Select(rule =>
                    HtmlTables.Row(
                        HtmlTables.Given(rule.Rule),
                        HtmlTables.Number($"{rule.Hard}"),
                        HtmlTables.Number($"{rule.Priced}"),
                        HtmlTables.Bar($"{rule.Cost}", rule.Cost.Units, most),
                        scenario.PlaceOf(rule.Rule)?.ToString() ?? "holds by itself"
                    )
                ),
                Html.Styled(
                    "tr",
                    "total",
                    Html.Tag("td", "all rules"),
                    HtmlTables.Number($"{audit.Hard.Count()}"),
                    HtmlTables.Number($"{audit.ByRule.Sum(rule => rule.Priced)}"),
                    HtmlTables.Number($"{audit.Cost}"),
                    Html.Tag("td")
                ),
            ]
        );
    }

    private static XElement Breaches(string rule, IReadOnlyList<Violation> broken) =>
        Html.Tag(
            "details",
            Html.Tag("summary", $"{rule}: {broken.Count} broken"),
            Html.Tag(
                "ul",
                broken
                    .Take(MostOfARule)
                    .Select(one => Html.Tag("li", one.IsHard ? one.Sentence : $"{one.Cost}: {one.Sentence}"))
            ),
            broken.Count > MostOfARule ? Html.Tag("p", $"... and {broken.Count - MostOfARule} more") : null
        );
}
