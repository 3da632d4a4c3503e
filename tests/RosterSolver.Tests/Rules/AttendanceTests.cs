using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class AttendanceTests() : RuleTests<Attendance>(new Attendance())
{
    private static readonly Attendance Rule = new();

    private static readonly Activity Training = new(
        "training",
        60,
        1,
        new(2, 3),
        Enum.GetValues<DayOfWeek>().Except([DayOfWeek.Saturday, DayOfWeek.Sunday]).ToHashSet(),
        null,
        Money.Of(50)
    );

    protected override Gen<Roster> AnyRoster => AnyActivity.In(base.AnyRoster);

    protected override Gen<Brief> AnyBrief => AnyActivity.In(base.AnyBrief);

    [Fact]
    public void Two_who_attend_in_a_week_are_enough() =>
        Keeps(
            Rule,
            Attending(Drawn.Roster("Ann: E . . . . . .\nBen: E . . . . . .", With), ("Ann", 0), ("Ben", 0))
        );

    [Fact]
    public void Who_does_not_attend_costs_the_price()
    {
        var roster = Attending(
            Drawn.Roster("Ann: E . . . . . .\nBen: E . . . . . .\nCem: E . . . . . .", With),
            ("Ann", 0),
            ("Ben", 0)
        );
        Breaks(Rule, roster, 1, "Cem", "0 times", "1 are due", "Mon 12-07");
        Assert.Equal(Money.Of(50), Assert.Single(Rule.Check(roster)).Cost);
    }

    [Fact]
    public void A_second_time_in_a_week_is_one_too_many()
    {
        var roster = Attending(
            Drawn.Roster("Ann: E E . . . . .\nBen: E E . . . . .", With),
            ("Ann", 0),
            ("Ben", 0),
            ("Ann", 1),
            ("Ben", 1)
        );
        Assert.Equal(2, Rule.Check(roster).Count());
    }

    [Fact]
    public void One_person_is_no_group_of_two()
    {
        var roster = Attending(Drawn.Roster("Ann: E . . . . . .", With), ("Ann", 0));
        var violation = Assert.Single(Rule.Check(roster));
        Assert.True(violation.IsHard);
        Assert.Contains(
            "1 people attend training, in groups of 2 to 3",
            violation.Sentence,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    [InlineData(3, 0)]
    [InlineData(4, 0)]
    public void People_who_begin_together_are_as_many_groups_as_they_need(int people, int lacking) =>
        Assert.Equal(lacking, Training.Lacking(people));

    [Fact]
    public void Five_are_no_groups_of_four() =>
        Assert.Equal(3, (Training with { Group = new(4, 4) }).Lacking(5));

    [Fact]
    public void Leave_on_all_days_owes_nothing() =>
        Keeps(
            Rule,
            Drawn.Roster(
                "Ann: . . . . . E E",
                brief =>
                    With(brief)
                        .Each(agent =>
                            agent with
                            {
                                Leave = new HashSet<int> { 0, 1, 2, 3, 4 },
                            }
                        )
            )
        );

    [Fact]
    public void One_day_without_leave_is_one_too_few() =>
        Breaks(
            Rule,
            Drawn.Roster(
                "Ann: . . . . . E E",
                brief =>
                    With(brief)
                        .Each(agent =>
                            agent with
                            {
                                Leave = new HashSet<int> { 0, 1, 2, 3 },
                            }
                        )
            ),
            1,
            "Ann"
        );

    [Fact]
    public void Of_a_week_cut_off_nothing_is_due_in_whole() =>
        Keeps(Rule, Drawn.Roster("Ann: E E E E", With));

    [Fact]
    public void The_history_counts()
    {
        var roster = Drawn.Roster("Ann: E E | E E E . .", With, new(2026, 12, 9));
        Breaks(Rule, roster, 1, "Ann");
        var ann = roster.Brief.Agents[0];
        var taken = new ActivityTaken("training", new(-1440 + 600, -1440 + 660));
        var attended = ann with { History = [ann.History[0], ann.History[1] with { Activities = [taken] }] };
        Keeps(Rule, new(roster.Brief with { Agents = [attended] }, roster.Assignments));
    }

    private static Brief With(Brief brief) => brief with { Activities = [Training] };

    private static Roster Attending(Roster roster, params (string Agent, int Day)[] attending) =>
        new(
            roster.Brief,
            roster.Assignments.Select(worked =>
                attending.Contains((worked.Agent, worked.Day))
                    ? worked with
                    {
                        Activities =
                        [
                            new("training", new(worked.Range.Start + 60, worked.Range.Start + 120)),
                        ],
                    }
                    : worked
            )
        );
}
