using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>A staffing plan in Markdown, such as for a pull request: the tables of its page.</summary>
public static class StaffingMarkdown
{
    /// <summary>The plan.</summary>
    public static string Of(StaffingStudy study, Language language = Language.En)
    {
        var text = Header(study, language)
            .Section("Who is hired 招聘计划", StaffingPanels.Hires(study))
            .Section("What it is worth 方案比较", [StaffingPanels.Cases(study, study.Policies)])
            .Section("Cost by line 成本构成", [StaffingPanels.Costs(study)])
            .Section("Use of overtime 加班额度使用", StaffingPanels.Overtime(study.Plan.Ledger))
            .Section("When is one hire more cheaper? 招聘盈亏平衡", StaffingPanels.HireOrElse(study));
        if (study.Outlooks.Count > 1)
            text.Section("If the hours differ 需求不确定性", StaffingPanels.Outlooks(study));
        text.Section("What would change the answer 敏感性", [StaffingPanels.Tornado(study)]);
        if (study.Rostered is { } rostered)
            text.Section("Plan and roster 计划与班表", RosteredPlanTables.Html(rostered));
        return Ended(text, study);
    }

    /// <summary>The plan and the variants of a sweep.</summary>
    public static string Of(
        StaffingStudy study,
        IReadOnlyList<StaffingSweep> sweeps,
        IReadOnlyList<StaffingVariant> variants,
        Language language = Language.En
    )
    {
        var text = Header(study, language);
        return Ended(
            text.Table(
                [
                    .. StaffingSweepReport
                        .Titles(study, sweeps)
                        .Select(title => $"#{PageTranslation.Into(language, title)}"),
                ],
                StaffingSweepReport
                    .Rows(study, sweeps, variants)
                    .Select(row => row.Select(cell => PageTranslation.Into(language, cell)))
            ),
            study
        );
    }

    private static MarkdownText Header(StaffingStudy study, Language language)
    {
        var text = new MarkdownText(language).Paragraph(
            $"**{MarkdownText.Plain(StaffingWords.Advice(study, language))}**"
        );
        if (language == Language.En)
            text.Paragraph(MarkdownText.Plain(StaffingWords.ChineseAdvice(study)));
        return text.Sentences([$"{StaffingWords.Status(study.Plan)}.", StaffingWords.Sunk]);
    }

    private static string Ended(MarkdownText text, StaffingStudy study) =>
        text.Sentences([StaffingWords.Terms, StaffingWords.Certainty])
            .Assumptions(study.Scenario.Assumptions)
            .ToString();
}
