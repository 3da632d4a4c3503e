using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>The files of a staffing plan.</summary>
public static class StaffingFiles
{
    /// <summary>Every file of a plan.</summary>
    public static IReadOnlyList<OutputFile> Of(StaffingStudy study, Language language = Language.En) =>
        [
            new("hires.csv", Hires(study)),
            new("weeks.csv", Weeks(study)),
            .. study.Scenario.Brief.IsBySite
                ? new[] { new OutputFile("sites.csv", SiteTables.Csv(study.Plan.Ledger)) }
                : [],
            new("plan.json", StaffingSummary.Text(study)),
            new("plan.html", StaffingPage.Text(study, language)),
        ];

    /// <summary>Who comes and goes: a row for each class and each week of releases.</summary>
    public static string Hires(StaffingStudy study)
    {
        var brief = study.Scenario.Brief;
        var csv = new CsvText("group", "site", "week", "monday", "move", "heads");
        foreach (
            var (move, what) in study
                .Plan.Ledger.Plan.Hires.Select(move => (move, "hire"))
                .Concat(study.Plan.Ledger.Plan.Releases.Select(move => (move, "release")))
        )
            csv.Row(
                brief.Groups[move.Group].Name,
                brief.Groups[move.Group].Site ?? "",
                move.Week + 1,
                brief.Monday(move.Week),
                what,
                move.Heads
            );
        return csv.ToString();
    }

    /// <summary>A row for each week: productive hours by source, people, costs.</summary>
    public static string Weeks(StaffingStudy study)
    {
        var brief = study.Scenario.Brief;
        var csv = new CsvText([
            "week",
            "monday",
            "need",
            "today",
            "hired",
            .. brief.Bands.Select(band => $"overtime_{band}"),
            "outsourced",
            "missing",
            "spare",
            "people_today",
            "people_hired",
            "people_proficient",
            "hire_wages",
            "cover_cost",
        ]);
        foreach (var (place, week) in study.Plan.Ledger.Weeks.Index())
            csv.Row([
                place + 1,
                brief.Monday(place),
                week.Need,
                week.Today,
                week.Hired,
                .. week.Overtime.Cast<object>(),
                week.Outsourced,
                week.Missing,
                week.Spare,
                week.Groups.Sum(group => group.Today),
                week.Groups.Sum(group => group.Hired),
                week.Groups.Sum(group => group.Proficient),
                week.Wages,
                week.CoverCost,
            ]);
        return csv.ToString();
    }

    /// <summary>A row for each variant of a sweep.</summary>
    public static string Sweep(IReadOnlyList<StaffingSweep> sweeps, IReadOnlyList<StaffingVariant> variants)
    {
        var csv = new CsvText([
            .. sweeps.Select(sweep => StaffingWords.Axis(sweep.Axis).Replace('-', '_')),
            "cost",
            "hires",
            "overtime_hours",
            "outsourced_hours",
            "missing_hours",
            "gap",
        ]);
        foreach (var variant in variants)
            csv.Row([
                .. variant.Changes.Cast<object>(),
                variant.Case.Cost,
                variant.Case.Hired,
                StaffingWords.Paid(variant.Case),
                variant.Case.Ledger.Weeks.Sum(week => week.Outsourced),
                variant.Case.Ledger.Weeks.Sum(week => week.Missing),
                variant.Case.Outcome.Gap,
            ]);
        return csv.ToString();
    }
}
