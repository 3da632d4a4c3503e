using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class RotationTests()
    : RuleTests<Rotation>(
        new Rotation(RotationBlock.Week),
        new Rotation(RotationBlock.Week, Forward: true),
        new Rotation(RotationBlock.Week, Price: Money.Of(40)),
        new Rotation(RotationBlock.Week, Forward: true, Price: Money.Of(12)),
        new Rotation(RotationBlock.Week, Forward: true) { For = ["Ann", "Cem"] }
    )
{
    private static readonly Rotation Blocks = new(RotationBlock.Week);
    private static readonly Rotation Forward = new(RotationBlock.Week, Forward: true);

    [Fact]
    public void A_week_of_one_family_is_fine() =>
        Keeps(Blocks, Drawn.Roster("Ann: E E . . E . E L L . L . . .\nBen: . . . . . . . N N N N . . ."));

    [Fact]
    public void Each_further_family_of_a_week_counts()
    {
        Breaks(Blocks, Drawn.Roster("Ann: E E . . E . M"), 1, "Ann works early and mid shifts", "Mon 12-07");
        Breaks(Blocks, Drawn.Roster("Ann: E M E L N M E"), 3, "early and mid and late and night");
    }

    [Fact]
    public void Weeks_begin_on_Monday()
    {
        var thursday = Some.Monday.AddDays(3);
        Keeps(Blocks, Drawn.Roster("Ann: E E . E L L L L L . .", start: thursday));
        Breaks(Blocks, Drawn.Roster("Ann: E E . L L L L L L . .", start: thursday), 1, "Mon 12-07");
    }

    [Theory]
    [InlineData("E", "E")]
    [InlineData("E", "M")]
    [InlineData("M", "L")]
    [InlineData("L", "N")]
    [InlineData("N", "E")]
    public void Staying_and_one_step_forward_are_fine(string week, string next) =>
        Keeps(Forward, Drawn.Roster($"Ann: {week} {week} . . . . . . {next} {next} . . . ."));

    [Theory]
    [InlineData("E", "L", "early shifts to late")]
    [InlineData("E", "N", "early shifts to night")]
    [InlineData("M", "E", "mid shifts to early")]
    [InlineData("L", "M", "late shifts to mid")]
    [InlineData("N", "L", "night shifts to late")]
    [InlineData("N", "M", "night shifts to mid")]
    public void Other_steps_count(string week, string next, string words) =>
        Breaks(
            Forward,
            Drawn.Roster($"Ann: {week} {week} . . . . . . {next} {next} . . . ."),
            1,
            words,
            "Tue 12-15"
        );

    [Fact]
    public void Without_forward_any_family_may_follow() =>
        Keeps(Blocks, Drawn.Roster("Ann: L L . . . . . E E E . . . ."));

    [Fact]
    public void A_week_without_work_starts_afresh() =>
        Keeps(Forward, Drawn.Roster("Ann: L L . . . . . . . . . . . . M M . . . . ."));

    [Fact]
    public void Families_that_the_agent_may_not_work_are_passed_over()
    {
        const string Drawing = "Ann: L L . . . . . E E . . . . . L . . . . . .";
        Breaks(Forward, Drawn.Roster(Drawing, WithoutNight), 1, "early shifts to late");
        Keeps(Forward, Drawn.Roster(Drawing, brief => WithoutMid(WithoutNight(brief))));
    }

    private static Brief WithoutNight(Brief brief) =>
        brief.Each(agent => agent with { Exempt = new HashSet<ShiftFamily> { ShiftFamily.Night } });

    private static Brief WithoutMid(Brief brief) =>
        brief.Each(agent =>
            agent with
            {
                Contract = agent.Contract with
                {
                    Templates = new HashSet<string> { "early", "late", "night" },
                },
            }
        );

    [Fact]
    public void The_week_before_the_horizon_counts() =>
        Breaks(
            Forward,
            Drawn.Roster("Ann: L . . . . . . | M M . . . . ."),
            1,
            "late shifts to mid shifts",
            "Mon 12-07"
        );

    [Fact]
    public void Only_as_far_back_as_it_is_known() =>
        Keeps(
            Forward,
            Drawn.Roster("Ann: L . . . . . . | M M . . . . .", brief => brief with { HistoryDays = 6 })
        );

    [Fact]
    public void The_days_of_the_first_week_before_the_horizon_count()
    {
        var wednesday = Some.Monday.AddDays(2);
        Breaks(Blocks, Drawn.Roster("Ann: E E | L L . . . E E", start: wednesday), 1, "early and late");
        Keeps(Blocks, Drawn.Roster("Ann: E E | E E . . . L L", start: wednesday));
    }

    [Fact]
    public void What_the_past_alone_breaks_is_past() =>
        Keeps(Forward, Drawn.Roster("Ann: N . . . . . . L . E | E E . .", start: Some.Monday.AddDays(3)));

    [Fact]
    public void The_last_week_counts_as_far_as_it_is_planned()
    {
        Keeps(Forward, Drawn.Roster("Ann: L L . . . . . N"));
        Breaks(Forward, Drawn.Roster("Ann: L L . . . . . M"), 1, "late shifts to mid");
    }

    [Fact]
    public void Every_pair_of_families_that_does_not_follow_has_its_price() =>
        Assert.Equal(
            Money.Of(40 + 2 * 40),
            Audit
                .Of(
                    Drawn.Roster("Ann: M L . . . . . E E . . . . ."),
                    [new Rotation(RotationBlock.Week, Forward: true, Price: Money.Of(40))]
                )
                .Cost
        );
}
