using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>A staffing plan for a terminal of 100 columns.</summary>
public static class StaffingReport
{
    /// <summary>The report, to be written on a console.</summary>
    public static IRenderable Of(StaffingStudy study, Language language = Language.En) =>
        TerminalTranslation.Into(
            language,
            [
                .. Header(study, language),
                .. Section("Need and supply by week", StaffingLines.Of(study.Plan.Ledger)),
                .. Section("Who is hired 招聘计划", StaffingTables.Hires(study)),
                .. Section(
                    "What it is worth 方案比较",
                    [StaffingTables.Policies(study), new Said(StaffingWords.Terms)]
                ),
                .. Section("Hours by source 工时来源", [StaffingTables.Sources(study.Plan.Ledger)]),
                .. study.Scenario.Brief.IsBySite
                    ? Section(SiteTables.Title, SiteTables.Terminal(study.Plan.Ledger))
                    : [],
                .. Section("Cost by line 成本构成", [StaffingTables.Costs(study)]),
                .. Section("Use of overtime 加班额度使用", StaffingTables.Overtime(study.Plan.Ledger)),
                .. Section("When is one hire more cheaper? 招聘盈亏平衡", StaffingTables.HireOrElse(study)),
                .. study.Outlooks.Count > 1
                    ? Section("If the hours differ 需求不确定性", StaffingTables.Outlooks(study))
                    : [],
                .. Section("What would change the answer 敏感性", StaffingTables.Tornado(study)),
                .. study.Rostered is { } rostered
                    ? Section("Plan and roster 计划与班表", RosteredPlanTables.Terminal(rostered))
                    : [],
                .. Section("What this rests on 假设", StaffingTables.Assumptions(study, language)),
            ]
        );

    /// <summary>The plan in one line.</summary>
    public static string OneLine(StaffingStudy study) =>
        $"{study.Scenario.Name}: {StaffingWords.Advice(study)} {StaffingWords.Status(study.Plan)}";

    /// <summary>What is searched for next, for whoever waits.</summary>
    public static string Line(StaffingStep step) =>
        $"{step.What}{(step.Plans > 1 ? $", {step.Plans} plans" : "")}: searching at most {step.Longest.TotalSeconds:0} s";

    internal static IEnumerable<IRenderable> Header(StaffingStudy study, Language language)
    {
        var (scenario, brief) = (study.Scenario, study.Scenario.Brief);
        yield return new Markup($"[bold]{scenario.Name.EscapeMarkup()}[/]  {scenario.File.EscapeMarkup()}");
        yield return new Said(
            $"{brief.Weeks} weeks from {brief.Start:ddd yyyy-MM-dd}, {brief.Groups.Sum(group => group.Heads)} people of today: "
                + string.Join(", ", brief.Groups.Select(group => $"{group.Heads} {group.Name}"))
        );
        yield return Said.Bold(
            StaffingWords.Status(study.Plan),
            study.Plan.Outcome.IsProven ? Color.Green : Color.Yellow
        );
        yield return new Text(StaffingWords.Advice(study, language));
        yield return new Said(StaffingWords.Sunk);
    }

    internal static IEnumerable<IRenderable> Section(string title, IEnumerable<IRenderable> content) =>
        [Text.Empty, Said.Heading(title), .. content];
}
