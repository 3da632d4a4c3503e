using System.Xml.Linq;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>The weeks from the first day of training on, as charts.</summary>
internal static class CrewCharts
{
    /// <summary>What hiring has saved by the end of each week, and where that begins to be more than nothing.</summary>
    public static IEnumerable<XElement> Saved(HireReport report) =>
        LineChart.Of(
            report.Say("Saved so far by week"),
            Across(report),
            [
                Line(
                    report.Say(
                        $"saved so far against hiring nobody, {report.Scenario.Currency}; below 0 hiring has cost more"
                    ),
                    "first",
                    report,
                    week => week.Saved
                ),
            ],
            mark: report.Course.Crossing is { } crossing
                ? (crossing.Week, report.Say($"week {crossing.Week}"))
                : null
        );

    /// <summary>Who is there, and what they bring.</summary>
    public static IEnumerable<XElement> Crew(HireReport report) =>
        LineChart.Of(
            report.Say("Hires and their output by week"),
            Across(report),
            [
                Line(report.Say("hires there"), "first", report, week => week.Heads),
                Line(report.Say("their output, in agents"), "second", report, week => week.Output),
            ],
            floor: 0
        );

    private static string Across(HireReport report) => report.Say("weeks from the first day of the hires");

    private static ChartLine Line(
        string name,
        string css,
        HireReport report,
        Func<CrewWeek, double> height
    ) =>
        new(
            name,
            css,
            [.. report.Course.Weeks.Select(week => ((double)week.Week, height(week), (double?)null))]
        );
}
