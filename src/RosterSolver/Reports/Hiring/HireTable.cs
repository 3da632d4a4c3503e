using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>The four policies line by line, what a week costs and brings, as texts.</summary>
internal static class HireTable
{
    /// <summary>The titles of the policies.</summary>
    public static IReadOnlyList<string> Titles(HireReport report) =>
        [.. report.Study.Policies.Select(point => HireWords.Title(report, point))];

    /// <summary>A name and a value a policy; the sums are set apart.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<string> Values, bool IsTotal)> Rows(
        HireReport report
    )
    {
        var prices = report.Study.Prices;
        foreach (var item in report.Study.Nothing.Variant.Kpis.Costs.Items)
        {
            var amounts = report
                .Study.Policies.Select(point => point.Weekly(point.Variant.Kpis.Costs[item.Id]))
                .ToList();
            if (amounts.Exists(amount => amount != 0))
                yield return (
                    report.Say(item.Name, item.Chinese),
                    [.. amounts.Select(HireWords.Money)],
                    false
                );
        }

        yield return Row(
            "Recruiting, training, ramp, attrition",
            "招聘、培训、爬坡与流失",
            point => HireWords.Money(point.Hires * prices.Beyond)
        );
        yield return Row(
            "Lost output of overtime",
            "加班疲劳损失",
            point => HireWords.Money(prices.Tired(point))
        );
        yield return Row("Cost of a week", "每周总成本", point => HireWords.Money(prices.Cost(point))) with
        {
            IsTotal = true,
        };
        yield return Row("Proven at least", "已证明下界", point => HireWords.Money(prices.Least(point)));
        yield return Row("Service level", "服务水平", point => Share(point, "service-level"));
        yield return Row("Answer rate", "接通率", point => Share(point, "answer-rate"));
        yield return Row(
            "Missing agent-hours a week",
            "每周缺员工时",
            point => HireWords.Number(point.MissingHours)
        );
        yield return Row(
            "Overtime hours a week",
            "每周加班工时",
            point => HireWords.Number(point.OvertimeHours)
        );

        (string Name, IReadOnlyList<string> Values, bool IsTotal) Row(
            string english,
            string chinese,
            Func<HirePoint, string> value
        ) => (report.Say(english, chinese), [.. report.Study.Policies.Select(value)], false);
    }

    /// <summary>The titles of what would change the answer.</summary>
    public static IReadOnlyList<string> SensitivityTitles(HireReport report) =>
        [
            report.Say("hiring saves in a week", "招聘每周节省"),
            $"#-{report.Share:0%}",
            $"#{report.Say("hires", "人数")}",
            $"#+{report.Share:0%}",
            $"#{report.Say("hires", "人数")}",
            "",
        ];

    /// <summary>What hiring saves as it is, and with less and more of each factor.</summary>
    public static IEnumerable<IReadOnlyList<string>> Sensitivity(HireReport report)
    {
        var advantage = report.Study.Prices.Advantage(report.Study.Points);
        yield return
        [
            report.Say("as it is", "现状"),
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
                one.Flips(advantage) ? report.Say("changes the answer", "改变结论") : "",
            ];
    }

    private static string Share(HirePoint point, string id) =>
        point.Variant.Kpis.All.FirstOrDefault(kpi => kpi.Id == id)?.Written ?? "-";
}
