using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Tests.Scenarios;

/// <summary>Heads, wishes, and rules that are meant for some.</summary>
public sealed class HeadsTests
{
    [Fact]
    public void A_day_of_the_file_comes_before_that_of_the_week()
    {
        var heads = Files
            .Read(
                (
                    "x.yaml",
                    """
                    scenario: heads only
                    horizon: { start: 2026-12-07, days: 3 }
                    demand: { heads: { week: { late: { mon-tue: 2, wed: 1 } }, csv: heads.csv } }
                    shifts: { late: { starts: "13:00", length: 8h } }
                    contracts: { full-time: { hours: 40/week, pay: 25/h } }
                    agents: [{ id: ann, contract: full-time }]
                    """
                ),
                (
                    "heads.csv",
                    "date,shift,heads,missing,surplus\n2026-12-08,late,5,40,\n2026-12-20,late,9,,\n"
                )
            )
            .Value!.Heads;
        Assert.Equal(
            [
                new(0, "late", 2, null, null),
                new(1, "late", 5, Money.Of(40), null),
                new HeadsNeed(2, "late", 1, null, null),
            ],
            heads
        );
    }

    [Fact]
    public void Heads_reach_the_brief_beside_the_queues()
    {
        var scenario = Files.Over("demand: { heads: { week: { late: { mon: 2 } } } }").Value!;
        var brief = scenario.BriefFor(scenario.Requirements());
        Assert.Single(brief.Queues);
        Assert.All(brief.Heads, need => Assert.Equal(0, need.Day % 7));
        Assert.NotEmpty(brief.Heads);
    }

    [Fact]
    public void A_wish_holds_on_each_of_its_days()
    {
        var agents = Files
            .Over(
                "agents:\n  - id: ann\n    wishes: [{ off: 2026-12-08..2026-12-09, weight: 3 }, { work: 2026-12-07, shift: late }]"
            )
            .Value!.Agents;
        Assert.Equal(
            [new(1, false, null, 3), new(2, false, null, 3), new Wish(0, true, "late", 1)],
            agents[0].Wishes
        );
    }

    [Fact]
    public void A_rule_may_be_written_several_times_for_others()
    {
        var rules = Files
            .Over(
                "rules:\n  max-consecutive-days:\n    - { days: 5, for: [ann] }\n    - { days: 4, for: [desk], price: 30 }"
            )
            .Value!.Rules.OfType<MaxConsecutiveDays>();
        Assert.Equal(
            [(5, "ann", null), (4, "desk", Money.Of(30))],
            rules.Select(rule => (rule.Days, rule.For!.Single(), rule.Price))
        );
    }
}
