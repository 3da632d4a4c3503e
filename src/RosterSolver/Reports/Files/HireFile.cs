using System.Text;
using System.Text.Json;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>Overtime or hire, as JSON and as Markdown.</summary>
public static class HireFile
{
    /// <summary>For machines: money of a week, shares 0 to 1; null where there is no such number.</summary>
    public static string Json(HireReport report) =>
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
                report.Share,
                Sensitivity = report.Study.Sensitivity.Select(one => new
                {
                    Factor = one.Factor.ToString().ToLowerInvariant(),
                    Less = Answer(one.Less),
                    More = Answer(one.More),
                }),
                Assumptions = AssumptionTables.Json(report.Scenario.Assumptions),
                Method = HireWords.Method(report),
            },
            SummaryFile.Options
        ) + "\n";

    /// <summary>For a pull request.</summary>
    public static string Markdown(HireReport report)
    {
        var text = new StringBuilder($"**{HireWords.Recommendation(report)}**\n\n");
        Row(text, [report.Scenario.Currency, .. HireTable.Titles(report)]);
        Row(text, ["---", .. report.Study.Policies.Select(_ => "---:")]);
        foreach (var (name, values, total) in HireTable.Rows(report))
            Row(text, [total ? $"**{name}**" : name, .. values]);
        text.Append('\n');
        Row(text, ["", "", ""]);
        Row(text, ["---", "---:", "---"]);
        foreach (var (name, value, meaning) in HireWords.BreakEven(report))
            Row(text, [name, value, meaning]);
        return text.Append('\n')
            .Append(HireWords.Reading(report))
            .Append(' ')
            .Append(HireWords.Sensitivity(report))
            .Append('\n')
            .ToString();
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

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
