using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Tests.Reports;

namespace RosterSolver.Tests.Economics;

public sealed class MealCoverTests
{
    private readonly Report report = DrawnDesk.Checked();

    [Fact]
    public void A_lunch_of_one_leaves_what_the_others_cover()
    {
        // Ann and dora work early on Saturday 12-12, lunch 11:30-12:15 both, in intervals of an hour; nobody else is there.
        var lunch = MealCover
            .ByMeal(report.Plan.Roster, report.Kpis.Queues)
            .Single(days => days[0].Meal == "lunch");
        var saturday = lunch.Single(day => day.Day == 1);
        Assert.Equal((2, 1440 + 690, 1440 + 735), (saturday.Agents, saturday.First, saturday.Last));
        Assert.Equal((1m, 24 + 11), (saturday.MostAtOnce, saturday.MostAt)); // 30 of 60 minutes of two people
        var results = report.Kpis.Queues[0].Intervals;
        var worst = new[] { 24 + 11, 24 + 12 }.Min(interval =>
            Math.Min(1, results[interval].Staffed / results[interval].Required)
        );
        Assert.Equal(worst, saturday.LowestCover);
        Assert.Equal(results[24 + 11].Under + results[24 + 12].Under, saturday.MissingHours);
    }

    [Fact]
    public void The_whole_is_the_worst_of_its_days_and_their_sums()
    {
        foreach (var days in MealCover.ByMeal(report.Plan.Roster, report.Kpis.Queues))
        {
            var whole = MealCover.Whole(days);
            Assert.Equal(days.Sum(day => day.Agents), whole.Agents);
            Assert.Equal(days.Max(day => day.MostAtOnce), whole.MostAtOnce);
            Assert.Equal(days.Min(day => day.LowestCover), whole.LowestCover);
            Assert.Equal(days.Sum(day => day.MissingHours), whole.MissingHours);
        }
    }

    [Fact]
    public void Meals_of_everybody_are_counted_once() =>
        Assert.Equal(
            report.Plan.Roster.Assignments.Sum(worked =>
                worked.Breaks.Count(taken => taken.Break is "lunch" or "supper")
            ),
            MealCover.ByMeal(report.Plan.Roster, report.Kpis.Queues).Sum(days => MealCover.Whole(days).Agents)
        );
}
