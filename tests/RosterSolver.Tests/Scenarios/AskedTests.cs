using RosterSolver.Domain;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Scenarios;

public class AskedTests
{
    private readonly Asked asked = new(SixAgents.Desk.Scenario);

    [Fact]
    public void A_date_may_be_short()
    {
        Assert.Equal(3, asked.Day("--date", "12-10"));
        Assert.Equal(3, asked.Day("--date", "2026-12-10"));
        Assert.Empty(asked.Faults);
    }

    [Theory]
    [InlineData("2026/12/10")]
    [InlineData("20261210")]
    [InlineData("10.12.2026")]
    [InlineData("10.12.")]
    [InlineData("12/10")]
    [InlineData("10/12")]
    [InlineData("2026年12月10日")]
    [InlineData("12月10日")]
    [InlineData("Thu")]
    [InlineData("thursday")]
    [InlineData("周四")]
    [InlineData("星期四")]
    [InlineData("Thu 12-10")]
    public void A_date_may_be_written_as_planners_do(string text)
    {
        Assert.Equal(3, asked.Day("--date", text));
        Assert.Equal(new Absence("li-na", 3, 3), asked.Absence("--absent", $"li-na@{text}"));
        Assert.Empty(asked.Faults);
    }

    [Theory]
    [InlineData("2027-12-10")]
    [InlineData("12-20")]
    [InlineData("3")]
    [InlineData("Fri 12-10")]
    [InlineData("")]
    public void What_is_no_day_of_the_roster_is_none(string text)
    {
        Assert.Null(asked.Day("--date", text));
        Assert.Null(asked.Absence("--absent", $"li-na@{text}"));
        Assert.Equal(2, asked.Faults.Count);
    }

    [Fact]
    public void Where_two_days_are_written_alike_none_is_meant()
    {
        var scenario = SixAgents.Desk.Scenario;
        var quarter = new Asked(scenario with { Horizon = scenario.Horizon with { Days = 90 } });
        Assert.Null(quarter.Day("--date", "Thu"));
        Assert.Null(quarter.Day("--date", "2/1"));
        Assert.Equal(56, quarter.Day("--date", "02-01"));
        Assert.Equal(2, quarter.Faults.Count);
        Assert.All(
            quarter.Faults,
            fault => Assert.Contains("more than one day", fault, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("12-12..12-20", 5, 6)]
    [InlineData("11-30..12-08", 0, 1)]
    [InlineData("2026-12-12..2027-01-05", 5, 6)]
    [InlineData("12-12..01-05", 5, 6)]
    public void An_absence_may_reach_beyond_the_roster(string days, int first, int last) =>
        Assert.Equal(new Absence("li-na", first, last), asked.Absence("--absent", $"li-na@{days}"));

    [Fact]
    public void An_absence_is_an_agent_and_days()
    {
        Assert.Equal(new Absence("li-na", 3, 4), asked.Absence("--absent", "li-na@12-10..12-11"));
        Assert.Equal(new Absence("li-na", 3, 3), asked.Absence("--absent", "li-na@12-10"));
        Assert.Empty(asked.Faults);
    }

    [Theory]
    [InlineData("lina@12-10", "did you mean 'li-na'?")]
    [InlineData("li-na@12-20", "expected a date from 2026-12-07 to 2026-12-13")]
    [InlineData("li-na@12-11..12-10", "do not follow each other")]
    [InlineData("li-na", "expected an agent and days such as li-na@12-10..12-11")]
    public void What_is_not_understood_is_told(string text, string words)
    {
        Assert.Null(asked.Absence("--absent", text));
        Assert.Contains(words, Assert.Single(asked.Faults), StringComparison.Ordinal);
        Assert.StartsWith("--absent ", asked.Faults[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("late", true)]
    [InlineData("late@15:15", true)]
    [InlineData("off", true)]
    [InlineData("lat", false)]
    [InlineData("late@16:00", false)]
    public void A_shift_is_a_template_a_start_or_off(string name, bool known)
    {
        Assert.Equal(known ? name : null, asked.Shift("--shift", name));
        Assert.Equal(known ? 0 : 1, asked.Faults.Count);
    }

    [Theory]
    [InlineData("6", 6)]
    [InlineData("6-agents", 6)]
    [InlineData("0", 0)]
    [InlineData("six", null)]
    [InlineData("-1", null)]
    public void A_budget_is_a_number_of_agents(string text, int? agents) =>
        Assert.Equal(agents, asked.Agents("--budget", text));

    [Fact]
    public void A_moment_lies_on_a_day_of_the_roster()
    {
        Assert.Equal(
            new ClockTime(new(2026, 12, 9), 18 * 60),
            asked.MomentWithin("--now", "2026-12-09T18:00")
        );
        Assert.Null(asked.MomentWithin("--now", "2026-12-19T18:00"));
        Assert.Null(asked.MomentWithin("--now", "18:00"));
        Assert.Equal(2, asked.Faults.Count);
    }
}
