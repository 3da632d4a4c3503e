using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>The weeks from the first day of training to the full crew, in sentences of either language.</summary>
internal static class CrewWords
{
    /// <summary>What is compared, how deep the purse has to be, and when the costs cross.</summary>
    public static IEnumerable<string> Sentences(HireReport report)
    {
        var course = report.Course;
        var (with, without) = (
            HireWords.Policy(report, course.With),
            HireWords.Policy(report, course.Without)
        );
        yield return report.Say(
            $"{HireWords.Capital(with)}, against: {without}. Weeks count from the first day of the hires; until there is output the need is met as if nobody were "
                + $"hired."
        );
        yield return Crossing(report) + End(report);
        yield return report.Say(
            "A week in which hires bring a share of their output lies between the two rosters in that share; no roster of such a "
                + $"week was solved. Hires who leave are not replaced."
        );
    }

    /// <summary>How far hires have come, in a word.</summary>
    public static string Stage(HireReport report, CrewStage stage) =>
        stage switch
        {
            CrewStage.Training => report.Say("training"),
            CrewStage.Ramp => report.Say("ramp"),
            _ => report.Say("full"),
        };

    private static string Crossing(HireReport report)
    {
        var (course, currency) = (report.Course, report.Scenario.Currency);
        var deepest = course.Deepest;
        var most = HireWords.Money(-deepest.Saved);
        return course.Crossing switch
        {
            { Week: var week } when deepest.Saved < 0 => report.Say(
                $"Hiring first costs more, up to {most} {currency} by the end of week {deepest.Week}; by the end of week {week} that is "
                    + $"made up for."
            ),
            { } => report.Say("Hiring never costs more."),
            _ => report.Say(
                $"Hiring costs more, up to {most} {currency} by the end of week {deepest.Week}, and that is not made up for within the need."
            ),
        };
    }

    private static string End(HireReport report)
    {
        var (course, currency) = (report.Course, report.Scenario.Currency);
        var (weeks, full) = (course.Weeks.Count, $"{course.FullWeeks:0.00}");
        var (whole, each) = (
            HireWords.Money(Math.Abs(course.Saved)),
            HireWords.Money(Math.Abs(course.Saved / course.FullWeeks))
        );
        return course.Saved >= 0
            ? report.Say(
                $" After {weeks} weeks {whole} {currency} are saved: {full} weeks of full output at {each}."
            )
            : report.Say(
                $" After {weeks} weeks it has cost {whole} {currency} more: {full} weeks of full output at {each}."
            );
    }
}
