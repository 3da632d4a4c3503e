using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class RosterModelTests
{
    private const int Agents = 12;
    private const int Days = 28;

    [Fact]
    public void A_month_of_14_shifts_has_fewer_than_15_limits_for_each_agent_and_day()
    {
        var limits = Month().Limits.OfType<PersonLimit>().Count();
        Assert.True(limits < 15 * Agents * Days, $"{limits / (double)(Agents * Days):0.00} for each");
    }

    [Fact]
    public void A_month_has_one_limit_of_coverage_for_each_interval() =>
        Assert.Equal(Days * 24, Month().Limits.OfType<CoverageLimit>().Count());

    [Fact]
    public void Agents_who_are_alike_share_their_terms()
    {
        var lists = Month().Limits.OfType<PersonLimit>().Select(limit => limit.Sum.Terms).ToList();
        var kept = lists.Distinct(ReferenceEqualityComparer.Instance).Count();
        Assert.Equal(lists.DistinctBy(terms => string.Join(' ', terms)).Count(), kept);
        Assert.True(kept <= lists.Count / Agents, $"{kept} lists of {lists.Count}");
    }

    [Fact]
    public void A_sum_that_the_past_has_settled_is_dropped()
    {
        var model = new RosterModel(Drawn.Roster("Ann: E E E | E").Brief);
        model.AtMost(new MaxConsecutiveDays(1), model.Sum(0, model.Days(-3, 3), _ => 1), 1);
        Assert.Empty(model.Limits);
    }

    [Fact]
    public void A_sum_that_can_only_grow_may_stay_where_the_past_has_put_it()
    {
        var model = new RosterModel(Drawn.Roster("Ann: E E E | E").Brief);
        model.AtMost(new MaxConsecutiveDays(1), model.Sum(0, model.Days(-3, 4), _ => 1), 1);
        Assert.Equal(3, Assert.IsType<PersonLimit>(Assert.Single(model.Limits)).AtMost);
    }

    [Fact]
    public void A_sum_that_cannot_exceed_its_limit_is_dropped()
    {
        var model = new RosterModel(Some.Brief(2));
        model.AtMost(new MaxConsecutiveDays(1), model.Sum(0, [0], _ => 1), Some.Shifts.Count);
        Assert.Empty(model.Limits);
    }

    private static RosterModel Month()
    {
        var starts = new[] { 6, 7, 8, 9, 10, 11, 13, 14, 15, 22, 23, 12, 16, 17 };
        var shifts = starts.Select(hour => Some.Shift($"s{hour}", (ShiftFamily)(hour / 6), hour));
        var agents = Enumerable.Range(0, Agents).Select(number => Some.Agent($"agent {number}"));
        var brief = Some.Brief(Days, agents: [.. agents]) with { Shifts = [.. shifts] };
        return RosterModel.Of(
            brief,
            [
                .. RuleCatalogue.Always.Select(RuleCatalogue.WithDefaults),
                new MinRest(11),
                new MaxConsecutiveDays(6),
                new MaxConsecutiveNights(4),
                new DaysOff(2),
                new ForwardRotation(),
                new Fair(),
            ]
        );
    }
}
