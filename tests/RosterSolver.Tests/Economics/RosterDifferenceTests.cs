using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Rules;
using RosterSolver.Tests.Reports;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Economics;

public sealed class RosterDifferenceTests
{
    [Fact]
    public void The_same_roster_has_no_difference()
    {
        var difference = Between("Ann: E . L\nBen: N N .", "Ann: E . L\nBen: N N .");
        Assert.Equal((0, 6, 0), (difference.ChangedDays, difference.AgentDays, difference.Agents.Count));
        Assert.Equal("the rosters are the same", RosterDifferenceReport.OneLine(difference));
    }

    [Fact]
    public void Days_that_change_are_told_agent_by_agent()
    {
        var difference = Between("Ann: E . L\nBen: N N .", "Ann: E M .\nBen: N N .");
        var ann = Assert.Single(difference.Agents);
        Assert.Equal("Ann", ann.Before.Agent.Id);
        Assert.Equal([1, 2], ann.Days.Select(day => day.Day));
        Assert.Equal(("off -> M10", "L14 -> off"), (Change(ann, 0), Change(ann, 1)));
    }

    [Fact]
    public void Who_pays_for_a_change_is_told()
    {
        var difference = Between(
            "Ann: E E E\nBen: . . .",
            "Ann: E E N\nBen: . . .",
            new Allowances(Money.Of(60))
        );
        Assert.Equal(Money.Of(60), Assert.Single(difference.Agents).Cost);
    }

    [Fact]
    public void Breaks_that_move_are_a_change_of_their_own()
    {
        var plan = DrawnDesk.Report().Plan;
        var moved = plan.Roster.Assignments[0] with { Breaks = [] };
        var other = new Roster(plan.Roster.Brief, [moved, .. plan.Roster.Assignments.Skip(1)]);
        var difference = RosterDifference.Of(
            Variant.Of("a", plan),
            Variant.Of(
                "b",
                plan with
                {
                    Roster = other,
                    Audit = Audit.Of(other, plan.Scenario.Rules),
                    Outcome = null,
                }
            )
        );
        Assert.True(Assert.Single(Assert.Single(difference.Agents).Days).IsBreaksOnly);
        Assert.All(difference.Intervals, one => Assert.True(one.Staffed > 0));
        Assert.Equal(1.0m, difference.Intervals.Sum(one => one.Staffed));
    }

    [Fact]
    public void No_sentence_of_the_page_in_Chinese_stays_english()
    {
        foreach (var after in (string[])["Ann: E E E\nBen: . . .", "Ann: E E N\nBen: . . ."])
            Assert.Empty(
                EnglishLeft.On(
                    RosterDifferencePage.Text(Between("Ann: E E E\nBen: . . .", after), Language.Zh)
                )
            );
    }

    private static string Change(AgentDifference agent, int day) =>
        RosterDifferenceWords.Change(agent.Days[day]);

    private static RosterDifference Between(string before, string after, params Rule[] rules) =>
        RosterDifference.Of(
            Variant.Of("before", Plans.Of(Drawn.Roster(before), rules)),
            Variant.Of("after", Plans.Of(Drawn.Roster(after), rules))
        );
}
