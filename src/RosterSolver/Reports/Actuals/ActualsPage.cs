using System.Xml.Linq;
using RosterSolver.Economics;
using static RosterSolver.Reports.HtmlPage;

namespace RosterSolver.Reports;

/// <summary>Why a service level came out as it did, as one HTML file with the waterfall.</summary>
/// <param name="study">The study.</param>
/// <param name="language">The language of what is not said in both.</param>
public sealed class ActualsPage(ActualsStudy study, Language language)
{
    private const int LettersOfName = 34;

    /// <summary>The text of the page.</summary>
    public string Text =>
        HtmlPage.Text($"{study.Plan.Scenario.Name} - {language.Say("service level")}", Body(), language);

    private IEnumerable<XElement> Body()
    {
        yield return Html.Tag(
            "header",
            Html.Tag("h1", $"{study.Plan.Scenario.Name}: why the service level came out so 服务水平差异分析"),
            Html.Styled(
                "p",
                study.Whole.Miss > 0 ? "status broken" : "status",
                $"{MissWords.Verdict(study.Whole, language)}."
            )
        );
        yield return Section(
            language.Say("From promise to what came 从目标到实际"),
            [Chart(study.Whole), Table(study.Whole)]
        );
        foreach (var (queue, waterfall) in study.Queues.Count > 1 ? study.Queues : [])
            yield return Section(queue, [Chart(waterfall), Table(waterfall)]);
        yield return Section(language.Say("By day 按日"), [Days()]);
        yield return Html.Styled("p", "note", new ActualsReport(study, language).Method);
    }

    private XElement Chart(MissWaterfall waterfall)
    {
        var rows = MissWords.Rows(waterfall);
        var begin = MissWords.Rounded(waterfall.Begin);
        var levels = rows.Select(row => row.Level).Append(begin).ToList();
        var scale = MoneyScale.Between((double)Math.Max(0, levels.Min() - 2), (double)levels.Max() + 2);
        return BarChart.Of(
            language.Say("Waterfall of the service level in per cent"),
            [
                Whole(language.Say("Promised 目标"), begin, scale),
                .. rows.Select(row => new BarRow(
                    Name(row.Part.Cause),
                    [
                        new(
                            (double)Math.Min(row.Level, row.Level - row.Points),
                            (double)Math.Max(row.Level, row.Level - row.Points),
                            row.Points < 0 ? "range broken" : "frontier",
                            MissWords.Says(row.Part.Cause, language)
                        ),
                    ],
                    MissWords.Signed(row.Points)
                )),
                Whole(language.Say("Came 实际"), MissWords.Rounded(waterfall.Observed), scale),
            ],
            scale,
            LettersOfName
        );
    }

    private static BarRow Whole(string name, decimal level, MoneyScale scale) =>
        new(name, [new(scale.Bottom, (double)level, "less", $"{level:0.0} %")], $"{level:0.0} %");

    private XElement Table(MissWaterfall waterfall) =>
        HtmlTables.Table(
            [
                language.Say("cause"),
                language.Say("#points"),
                language.Say("#service level"),
                language.Say("what it is"),
            ],
            MissWords
                .Rows(waterfall)
                .Select(row =>
                    HtmlTables.Row(
                        Name(row.Part.Cause),
                        HtmlTables.Number(MissWords.Signed(row.Points)),
                        HtmlTables.Number($"{row.Level:0.0} %"),
                        MissWords.Says(row.Part.Cause, language)
                    )
                )
        );

    private XElement Days() =>
        HtmlTables.Table(
            [
                language.Say("day"),
                language.Say("#calls"),
                language.Say("#expected"),
                language.Say("#came"),
                .. study.Whole.Parts.Select(part => $"#{MissWords.Short(part.Cause, language)}"),
            ],
            study.Days.Select(day =>
                HtmlTables.Row([
                    Html.Styled("td", "name", study.Plan.Scenario.Horizon.DayName(day.Day)),
                    HtmlTables.Number($"{day.Waterfall.Offered:0}"),
                    HtmlTables.Number($"{day.Waterfall.ForecastCalls:0}"),
                    HtmlTables.Number(MissWords.Share(day.Waterfall.Observed)),
                    .. MissWords
                        .Rows(day.Waterfall)
                        .Select(row => (object)HtmlTables.Number(MissWords.Signed(row.Points))),
                ])
            )
        );

    private string Name(MissCause cause) =>
        language == Language.Zh
            ? MissWords.Name(cause).Chinese
            : $"{MissWords.Name(cause).English} {MissWords.Name(cause).Chinese}";
}
