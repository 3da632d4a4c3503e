using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>The weeks from the first day of training to the full crew, as texts.</summary>
internal static class CrewTable
{
    /// <summary>The titles.</summary>
    public static IReadOnlyList<string> Titles(HireReport report) =>
        [
            report.Say("week"),
            $"#{report.Say("there")}",
            $"#{report.Say("output")}",
            $"#{report.Say("overtime h")}",
            $"#{report.Say("missing h")}",
            $"#{report.Say("for hires")}",
            $"#{report.Say("the rest")}",
            $"#{report.Say("cost")}",
            $"#{report.Say("saved so far")}",
        ];

    /// <summary>
    /// The weeks until there is full output, that in which the costs cross, and the last; weeks that change nothing new are left
    /// out. All weeks together come last.
    /// </summary>
    public static IEnumerable<IReadOnlyList<string>> Rows(HireReport report)
    {
        var course = report.Course;
        var before = 0;
        foreach (var week in Told(course))
        {
            if (week.Week > before + 1)
                yield return ["...", .. Enumerable.Repeat("", Titles(report).Count - 1)];
            before = week.Week;
            yield return Row($"{week.Week} {CrewWords.Stage(report, week.Stage)}", week);
        }

        yield return
        [
            report.Say("all weeks"),
            "",
            "",
            HireWords.Number(course.Weeks.Sum(week => week.OvertimeHours)),
            HireWords.Number(course.Weeks.Sum(week => week.MissingHours)),
            HireWords.Money(course.Weeks.Sum(week => week.HiresCost)),
            HireWords.Money(course.Weeks.Sum(week => week.RestCost)),
            HireWords.Money(course.Cost),
            HireWords.Money(course.Saved),
        ];
    }

    private static IEnumerable<CrewWeek> Told(CrewCourse course)
    {
        var full =
            course.Weeks.FirstOrDefault(week => week.Stage == CrewStage.Full)?.Week ?? course.Weeks.Count;
        return course.Weeks.Where(week =>
            week.Week <= full || week == course.Crossing || week.Week == course.Weeks.Count
        );
    }

    private static IReadOnlyList<string> Row(string name, CrewWeek week) =>
        [
            name,
            $"{week.Heads:0.00}",
            $"{week.Output:0.00}",
            HireWords.Number(week.OvertimeHours),
            HireWords.Number(week.MissingHours),
            HireWords.Money(week.HiresCost),
            HireWords.Money(week.RestCost),
            HireWords.Money(week.Cost),
            HireWords.Money(week.Saved),
        ];
}
