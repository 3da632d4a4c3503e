using System.Text.Json;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>Overtime or hire, as JSON and as Markdown.</summary>
public static class HireFile
{
    /// <summary>For machines, in English: money of a week, shares 0 to 1; null where there is no such number.</summary>
    public static string Json(HireReport report) => InEnglish(report with { Language = Language.En });

    private static string InEnglish(HireReport report) =>
        JsonSerializer.Serialize(
            new
            {
                report.Scenario.Name,
                report.Scenario.File,
                report.Scenario.InputHash,
                report.Scenario.Currency,
                report.Seed,
                Answer = new
                {
                    report.Study.Best.Hires,
                    Overtime = report.Study.Best.WithOvertime,
                    Saving = Rounded(report.Study.Saving),
                    ProvenSaving = Rounded(report.Study.ProvenSaving),
                    Proven = report.Study.IsProven,
                    Sentence = HireWords.Recommendation(report),
                },
                BreakEven = BreakEven(report),
                Points = report.Study.Points.Select(point => Point(report, point)),
                Course = Course(report),
                report.Share,
                Sensitivity = report.Study.Sensitivity.Select(one => new
                {
                    Factor = one.Factor.ToString().ToLowerInvariant(),
                    Less = Answer(one.Less),
                    More = Answer(one.More),
                }),
                Assumptions = AssumptionTables.Json(report.Assumptions),
                Method = HireWords.Method(report),
            },
            SummaryFile.Options
        ) + "\n";

    /// <summary>For a pull request.</summary>
    public static string Markdown(HireReport report) =>
        new MarkdownText(report.Language)
            .Paragraph($"**{MarkdownText.Plain(HireWords.Recommendation(report))}**")
            .Table(
                [report.Scenario.Currency, .. HireTable.Titles(report).Select(title => $"#{title}")],
                HireTable.Rows(report).Select(row => row.Values.Prepend(Name(report, row)))
            )
            .Table(
                ["", "#", ""],
                HireWords.BreakEven(report).Select(one => new[] { one.Name, one.Value, one.Meaning })
            )
            .Paragraph(HireWords.Reading(report))
            .Table(CrewTable.Titles(report), CrewTable.Rows(report))
            .Paragraph(string.Join(' ', CrewWords.Sentences(report)))
            .Paragraph(HireWords.Sensitivity(report))
            .Table(HireTable.SensitivityTitles(report), HireTable.Sensitivity(report))
            .List(HireWords.Method(report))
            .Assumptions(report.Assumptions)
            .ToString();

    private static string Name(HireReport report, HireRow row)
    {
        var name = row.Name(report.Language);
        return row.IsTotal ? $"**{name}**" : name;
    }

    private static object BreakEven(HireReport report)
    {
        var even = report.BreakEven;
        return new
        {
            even.Hires,
            HireUseful = Rounded(even.HireUseful),
            OvertimeUseful = even.OvertimeUseful is { } share ? Rounded(share) : null,
            CostOfUsefulHireHour = Rounded(even.HireHour),
            CostOfUsefulOvertimeHour = Rounded(even.OvertimeHour),
            DeficitHoursPerHireAndWeek = Rounded(even.DeficitHours),
            CoveredHoursPerHireAndWeek = Rounded(even.CoveredHours),
            DurationWeeks = even.Weeks,
            PayBackWeeks = even.PayBack,
        };
    }

    private static object Course(HireReport report)
    {
        var course = report.Course;
        return new
        {
            course.With.Hires,
            Overtime = course.With.WithOvertime,
            OvertimeWithout = course.Without.WithOvertime,
            FullWeeks = Rounded(course.FullWeeks),
            Cost = Rounded(course.Cost),
            CostOfWeekWithout = Rounded(course.CostWithout),
            Saved = Rounded(course.Saved),
            PaidBackInWeek = course.Crossing?.Week,
            Weeks = course.Weeks.Select(week => new
            {
                week.Week,
                Stage = week.Stage.ToString().ToLowerInvariant(),
                Heads = Rounded(week.Heads),
                Output = Rounded(week.Output),
                OvertimeHours = Rounded(week.OvertimeHours),
                MissingHours = Rounded(week.MissingHours),
                HiresCost = Rounded(week.HiresCost),
                RestCost = Rounded(week.RestCost),
                Cost = Rounded(week.Cost),
                Saved = Rounded(week.Saved),
            }),
        };
    }

    private static object Point(HireReport report, HirePoint point) =>
        new
        {
            point.Hires,
            Overtime = point.WithOvertime,
            Cost = Rounded(report.Study.Prices.Cost(point)),
            AtLeast = Rounded(report.Study.Prices.Least(point)),
            OvertimeHours = Rounded(point.OvertimeHours),
            MissingHours = Rounded(point.MissingHours),
        };

    private static object Answer(HireAnswer answer) =>
        new { answer.Hires, Advantage = Rounded(answer.Advantage) };

    private static double? Rounded(double value) => double.IsFinite(value) ? Math.Round(value, 6) : null;
}
