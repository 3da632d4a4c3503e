using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class ForwardRotationTests()
    : RuleTests<ForwardRotation>(new ForwardRotation(), new ForwardRotation(Money.Of(12)))
{
    private static readonly ForwardRotation Rule = new();

    [Fact]
    public void Keeping_the_family_or_moving_forward_is_fine() =>
        Keeps(Rule, Drawn.Roster("Ann: E E M L L N N\nBen: E N . E L N ."));

    [Fact]
    public void A_day_off_starts_afresh() => Keeps(Rule, Drawn.Roster("Ann: N . E M . E"));

    [Theory]
    [InlineData("Ann: M E", "mid@10:00 to early@06:00")]
    [InlineData("Ann: L M", "late@14:00 to mid@10:00")]
    [InlineData("Ann: N L", "night@22:00 to late@14:00")]
    [InlineData("Ann: N E", "night@22:00 to early@06:00")]
    public void Counts_steps_back(string drawing, string step) =>
        Breaks(Rule, Drawn.Roster(drawing), 1, "Ann", "Tue 12-08", step);

    [Fact]
    public void A_long_step_back_costs_as_much_as_a_short_one() =>
        Assert.Equal(
            Money.Of(24),
            Audit.Of(Drawn.Roster("Ann: N E . M E"), [new ForwardRotation(Money.Of(12))]).Cost
        );

    [Fact]
    public void The_last_day_before_the_horizon_counts() =>
        Breaks(Rule, Drawn.Roster("Ann: N | L"), 1, "Mon 12-07");

    [Fact]
    public void Steps_back_of_the_past_are_past() => Keeps(Rule, Drawn.Roster("Ann: N E | E"));

    [Fact]
    public void After_the_last_day_nothing_is_asked() => Keeps(Rule, Drawn.Roster("Ann: E N"));
}
