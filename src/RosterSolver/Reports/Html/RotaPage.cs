using System.Xml.Linq;
using RosterSolver.Economics;
using RosterSolver.Scenarios;
using RosterSolver.Solver;
using static RosterSolver.Reports.HtmlPage;

namespace RosterSolver.Reports;

/// <summary>A rota as one HTML file, for the screen and for the wall.</summary>
public static class RotaPage
{
    /// <summary>The text of rota.html.</summary>
    public static string Text(RotaDesign design, Language language = Language.En) =>
        HtmlPage.Text($"{design.Request.Name} - rota", Body(design), language);

    private static IEnumerable<XElement> Body(RotaDesign design)
    {
        var (rota, figures) = (design.Rota, RotaFigures.Of(design.Rota));
        yield return Title(design);
        yield return Cards(design, figures);
        yield return Section("The pattern 轮班表", RotaPanels.Pattern(rota));
        yield return Section("People asked for and there 需求与在岗", [RotaPanels.Cover(rota)]);
        yield return Section("What is unkind 不友好之处", [RotaPanels.Strains(design.Audit)]);
        yield return Section("Days in a row 连续天数", [RotaPanels.Blocks(figures)]);
    }

    private static XElement Title(RotaDesign design) =>
        Html.Tag(
            "header",
            Html.Tag("h1", design.Request.Name).AsName(),
            Html.Styled(
                "p",
                "when",
                $"{design.Rota.Brief.Positions} positions on a pattern of {design.Rota.Brief.Positions} weeks: position 1 begins in "
                    + "week 1, position 2 in week 2, and so on; every week each goes on to the next, and after the last to the first"
            ),
            Html.Styled(
                "p",
                design.Outcome.Status == SolveStatus.Optimal ? "status" : "status open",
                Html.Tag("strong", RotaText.Status(design.Outcome)),
                $": {RotaText.InWords(design.Outcome)}."
            )
        );

    private static XElement Cards(RotaDesign design, RotaFigures figures)
    {
        var positions = design.Rota.Brief.Positions;
        return Html.Styled(
            "div",
            "cards",
            Card(
                "Points",
                "不友好分",
                $"{design.Audit.Points}",
                $"no rota has fewer than {design.Outcome.Bound}",
                "sum over what is unkind of its times x its points each"
            ),
            Card(
                "Weekends off",
                "休息周末",
                $"{figures.WeekendsOff}",
                figures.LongestWait is { } wait
                    ? $"of {positions}, at most {RotaText.Weeks(wait)} apart"
                    : $"of {positions}",
                "weeks of the pattern whose Saturday and Sunday are both off"
            ),
            Card(
                "Days worked a week",
                "每周工作天数",
                $"{figures.DaysWorked / (double)positions:0.00}",
                $"{figures.DaysWorked} of {design.Rota.Days.Count} days",
                "days worked in the pattern / its weeks"
            ),
            Card(
                "Longest run of work",
                "最长连续上班",
                $"{figures.WorkBlocks.Max(block => block.Days)}",
                $"days; the shortest time off is {figures.OffBlocks.Min(block => block.Days)}",
                "most days worked in a row, the first week following the last"
            )
        );
    }

    private static XElement Card(string name, string chinese, string value, string note, string formula) =>
        Html.Styled(
                "div",
                "card",
                Html.Styled("div", "label", name),
                Html.Styled("div", "chinese", chinese),
                Html.Styled("div", "value", value),
                Html.Styled("div", "note", note)
            )
            .With("title", formula);
}
