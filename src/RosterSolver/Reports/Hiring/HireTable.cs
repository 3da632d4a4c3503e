using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>The four policies line by line, what a week costs and brings, as texts.</summary>
internal static class HireTable
{
    /// <summary>The titles of the policies.</summary>
    public static IReadOnlyList<string> Titles(HireReport report) =>
        [.. report.Study.Policies.Select(point => HireWords.Title(report, point))];

    /// <summary>A row a figure, a value a policy; the sums are set apart.</summary>
    public static IEnumerable<HireRow> Rows(HireReport report)
    {
        var prices = report.Study.Prices;
        foreach (var item in report.Study.Nothing.Variant.Kpis.Costs.Items)
        {
            var amounts = report
                .Study.Policies.Select(point => point.Weekly(point.Variant.Kpis.Costs[item.Id]))
                .ToList();
            if (amounts.Exists(amount => amount != 0))
                yield return new(
                    item.Name,
                    item.Chinese,
                    PageTranslation.Into(report.Language, item.Formula),
                    [.. amounts.Select(HireWords.Money)]
                );
        }

        yield return Row(
            "Recruiting, training, ramp, attrition",
            report.Say(
                "all that a hire costs beyond the wages of weeks of full output, spread over these weeks"
            ),
            point => HireWords.Money(point.Hires * prices.Beyond)
        );
        yield return Row(
            "Lost output of overtime",
            report.Say(
                "hours of overtime that bring nothing, for people are tired, at what a missing hour loses"
            ),
            point => HireWords.Money(prices.Tired(point))
        );
        yield return Row(
            "Cost of a week",
            report.Say("all lines above"),
            point => HireWords.Money(prices.Cost(point))
        ) with
        {
            IsTotal = true,
        };
        yield return Row(
            "Proven at least",
            report.Say("proven: no roster of this policy costs less"),
            point => HireWords.Money(prices.Least(point))
        );
        yield return Figure("service-level", "Service level");
        yield return Figure("answer-rate", "Answer rate");
        yield return Row(
            "Missing agent-hours a week",
            report.Say("sum of max(0, required - staffed) of a week"),
            point => HireWords.Number(point.MissingHours)
        );
        yield return Row(
            "Overtime hours a week",
            report.Say(
                "hours above the contract's week, leave counted, and on public holidays that are paid apart"
            ),
            point => HireWords.Number(point.OvertimeHours)
        );

        HireRow Row(string name, string formula, Func<HirePoint, string> value) =>
            new(name, Language.Zh.Say(name), formula, [.. report.Study.Policies.Select(value)]);

        HireRow Figure(string id, string name) => Row(name, Formula(report, id), point => Share(point, id));
    }

    /// <summary>The titles of the costs by number of hires.</summary>
    public static IReadOnlyList<string> TitlesByHires(HireReport report) =>
        [
            $"#{report.Say("hires")}",
            $"#{report.Say("without overtime")}",
            $"#{report.Say("at least")}",
            $"#{report.Say("with overtime")}",
            $"#{report.Say("at least")}",
            $"#{report.Say("useful share")}",
        ];

    /// <summary>What a week costs with each number of hires, what is proven of that, and the share of a hire's hours that is useful.</summary>
    public static IEnumerable<IReadOnlyList<string>> ByHires(HireReport report)
    {
        var (study, prices) = (report.Study, report.Study.Prices);
        foreach (var hires in study.Points.GroupBy(point => point.Hires))
            yield return
            [
                $"{hires.Key}",
                .. hires
                    .OrderBy(point => point.WithOvertime)
                    .SelectMany(point =>
                        new[] { HireWords.Money(prices.Cost(point)), HireWords.Money(prices.Least(point)) }
                    ),
                hires.Key == 0 ? "" : $"{BreakEven.Useful(study, hires.Key):0.0%}",
            ];
    }

    /// <summary>The titles of what would change the answer.</summary>
    public static IReadOnlyList<string> SensitivityTitles(HireReport report) =>
        [
            report.Say("hiring saves in a week"),
            $"#-{report.Share:0%}",
            $"#{report.Say("hires")}",
            $"#+{report.Share:0%}",
            $"#{report.Say("hires")}",
            "",
        ];

    /// <summary>What hiring saves as it is, and with less and more of each factor.</summary>
    public static IEnumerable<IReadOnlyList<string>> Sensitivity(HireReport report)
    {
        var advantage = report.Study.Prices.Advantage(report.Study.Points);
        yield return
        [
            report.Say("as it is"),
            HireWords.Money(advantage),
            $"{report.Study.Best.Hires}",
            "",
            "",
            "",
        ];
        foreach (var one in report.Study.Sensitivity)
            yield return
            [
                HireWords.Factor(report, one.Factor),
                HireWords.Money(one.Less.Advantage),
                $"{one.Less.Hires}",
                HireWords.Money(one.More.Advantage),
                $"{one.More.Hires}",
                one.Flips(advantage) ? report.Say("changes the answer") : "",
            ];
    }

    private static string Share(HirePoint point, string id) => Kpi(point, id)?.Written ?? "-";

    private static string Formula(HireReport report, string id) =>
        PageTranslation.Into(report.Language, Kpi(report.Study.Nothing, id)?.Formula ?? "");

    private static Kpi? Kpi(HirePoint point, string id) =>
        point.Variant.Kpis.All.FirstOrDefault(kpi => kpi.Id == id);
}

/// <summary>A row of the table of policies.</summary>
/// <param name="English">Its name.</param>
/// <param name="Chinese">Its Chinese name.</param>
/// <param name="Formula">How it is computed, in the language of the report.</param>
/// <param name="Values">A value a policy.</param>
internal sealed record HireRow(string English, string Chinese, string Formula, IReadOnlyList<string> Values)
{
    /// <summary>Its name in the language.</summary>
    public string Name(Language language) => language == Language.Zh ? Chinese : English;

    /// <summary>Its name in the other language.</summary>
    public string OtherName(Language language) => language == Language.Zh ? English : Chinese;

    /// <summary>Whether it is a sum.</summary>
    public bool IsTotal { get; init; }
}
