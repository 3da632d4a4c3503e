using System.Text.Json.Nodes;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Reports;

namespace RosterSolver.Tests.Economics;

/// <summary>The weeks from the first day of training on, held to the statement of a week of full output.</summary>
public sealed class CrewCourseTests
{
    private const double Cent = 0.005;

    /// <summary>Terms of all kinds, each with a study at them.</summary>
    public static TheoryData<string> Kinds { get; } =
        new(
            "as written",
            "no ramp",
            "no training",
            "neither",
            "nobody leaves",
            "long",
            "two hires",
            "overtime"
        );

    /// <summary>
    /// Weeks of full output counted in a loop of their own, at what the answer says that such a week costs; all others at what a
    /// week without hires costs.
    /// </summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void All_weeks_together_cost_what_the_answer_says(string kind)
    {
        var study = Study(kind);
        var (terms, prices, course) = (study.Prices.Terms, study.Prices, CrewCourse.Of(study));
        var (there, full) = (1.0, 0.0);
        for (var passed = 0; passed < terms.Weeks; passed++)
        {
            full +=
                passed < terms.Training ? 0
                : passed < terms.Training + terms.Ramp.Count ? there * terms.Ramp[passed - terms.Training]
                : there;
            there *= 1 - (passed < terms.Training ? terms.AttritionInTraining : terms.Attrition).Weekly;
        }

        var (with, without) = (prices.Cost(study.WithHires), prices.Cost(study.WithoutHires));
        Assert.Equal(terms.Weeks, course.Weeks.Count);
        Assert.Equal(full, course.FullWeeks, 1e-9);
        Assert.Equal((full * with) + ((terms.Weeks - full) * without), course.Cost, Cent);
        Assert.Equal(full * prices.Advantage(study.Points), course.Saved, Cent);
        Assert.Equal((terms.Weeks * course.CostWithout) - course.Cost, course.Saved, Cent);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_costs_cross_in_the_week_of_the_pay_back(string kind)
    {
        var study = Study(kind);
        var (course, payBack) = (CrewCourse.Of(study), BreakEven.Of(study).PayBack);
        Assert.Equal(payBack <= study.Prices.Terms.Weeks ? payBack : null, course.Crossing?.Week);
        Assert.Equal(course.Weeks.Min(week => week.Saved), course.Deepest.Saved);
    }

    /// <summary>In training the need is met as without hires, whose wages are paid; the first week pays for recruiting too.</summary>
    [Fact]
    public void Until_there_is_output_the_need_is_met_as_if_nobody_were_hired()
    {
        var study = HireDesk.WithOvertime;
        var (terms, without) = (study.Prices.Terms, study.WithoutHires);
        var weeks = CrewCourse.Of(study).Weeks;
        Assert.Equal(
            [CrewStage.Training, CrewStage.Training, CrewStage.Ramp, CrewStage.Full],
            weeks.Take(4).Select(week => week.Stage)
        );
        foreach (var week in weeks.Take(2))
        {
            Assert.Equal(without.OvertimeHours, week.OvertimeHours);
            Assert.Equal(without.MissingHours, week.MissingHours);
            Assert.Equal(study.Prices.Cost(without), week.RestCost, 1e-9);
            Assert.Equal(0, week.Output);
        }

        var hires = study.WithHires.Hires;
        Assert.Equal(hires * (terms.WeekCost + 84), weeks[0].HiresCost, 1e-9);
        Assert.Equal(hires * 0.99 * terms.WeekCost, weeks[1].HiresCost, 1e-9);
        Assert.Equal(weeks[2].Heads / 2, weeks[2].Output, 1e-9);
    }

    [Fact]
    public void The_figures_for_machines_add_up_to_the_cent()
    {
        var report = new HireReport(HireDesk.Scenario, HireDesk.Study, 0.1, 1, Language.En);
        var course = JsonNode.Parse(HireFile.Json(report))!["course"]!;
        var weeks = course["weeks"]!.AsArray();
        Assert.Equal(Number(course["cost"]), weeks.Sum(week => Number(week!["cost"])), Cent);
        Assert.Equal(
            Number(course["saved"]),
            (weeks.Count * Number(course["cost_of_week_without"])) - Number(course["cost"]),
            Cent
        );
        Assert.Equal(Number(course["saved"]), Number(weeks[^1]!["saved"]), Cent);
        Assert.All(
            weeks,
            week =>
                Assert.Equal(
                    Number(week!["cost"]),
                    Number(week["hires_cost"]) + Number(week["rest_cost"]),
                    Cent
                )
        );
    }

    [Theory]
    [InlineData(Language.En, "weeks count from the first day of the hires")]
    [InlineData(Language.Zh, "周次自新人入职首日起")]
    public void Every_answer_tells_the_weeks(Language language, string words)
    {
        var report = HireGoldenTests.Drawn(language);
        foreach (
            var text in new[]
            {
                Terminal.Print(HireTerminal.Of(report)),
                HirePage.Text(report),
                HireFile.Markdown(report),
            }
        )
            Assert.Contains(Unwrapped(words), Unwrapped(text), StringComparison.OrdinalIgnoreCase);

        static string Unwrapped(string text) =>
            string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
    }

    /// <summary>Where hiring saves nothing within the need, it says so, and how much dearer it ends.</summary>
    [Fact]
    public void A_need_too_short_to_pay_back_is_told()
    {
        var report = new HireReport(HireDesk.Scenario, Priced(HireDesk.Study, Dear), 0.1, 1, Language.En);
        Assert.Null(report.Course.Crossing);
        var words = string.Join(' ', CrewWords.Sentences(report));
        Assert.Contains("not made up for within the need", words, StringComparison.Ordinal);
        Assert.Contains("it has cost", words, StringComparison.Ordinal);
    }

    private static HiringTerms Dear(HiringTerms terms) => terms with { Costs = terms.Costs.Times(100_000) };

    private static HireStudy Study(string kind) =>
        kind switch
        {
            "no ramp" => Priced(HireDesk.Study, terms => terms with { Ramp = [] }),
            "no training" => Priced(HireDesk.Study, terms => terms with { Training = 0 }),
            "neither" => Priced(HireDesk.Study, terms => terms with { Training = 0, Ramp = [] }),
            "nobody leaves" => Priced(
                HireDesk.Study,
                terms => terms with { Attrition = default, AttritionInTraining = default }
            ),
            "long" => Priced(HireDesk.Study, terms => Dear(terms) with { Weeks = 300 }),
            "two hires" => HireDesk.Study with
            {
                Points = [.. HireDesk.Study.Points.Where(point => point.Hires != 1)],
            },
            "overtime" => HireDesk.WithOvertime,
            _ => HireDesk.Study,
        };

    private static HireStudy Priced(HireStudy study, Func<HiringTerms, HiringTerms> terms) =>
        study with
        {
            Prices = new(terms(study.Prices.Terms)),
        };

    private static double Number(JsonNode? node) => node!.GetValue<double>();
}
