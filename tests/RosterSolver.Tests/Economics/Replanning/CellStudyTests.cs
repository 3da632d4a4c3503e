using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Economics;

public class CellStudyTests
{
    private static readonly Gen<int[]> AnyCells = Gen.Int[0, SixAgents.Values - 1].Array[SixAgents.Cells];

    [Fact]
    public void What_is_said_of_each_alternative_is_the_audit_of_the_changed_roster() =>
        Gen.Select(AnyCells, Gen.Int[0, SixAgents.Desk.Scenario.Agents.Count - 1], Gen.Int[0, 6])
            .Sample(
                (cells, agent, day) =>
                {
                    var plan = SixAgents.Drawn(cells);
                    var study = CellStudy.Of(plan, plan.Scenario.Agents[agent], day);
                    foreach (var one in study.Alternatives)
                        Agrees(plan, study, one);
                },
                iter: 30
            );

    /// <summary>The roster is put together anew from the shift that is named, and judged from the beginning.</summary>
    private static void Agrees(RosterSolver.Scenarios.Plan plan, CellStudy study, CellAlternative one)
    {
        var others = plan.Roster.Assignments.Where(worked =>
            worked.Agent != study.Agent.Id || worked.Day != study.Day
        );
        var changed = new Roster(plan.Roster.Brief, one.Worked is null ? others : others.Append(one.Worked));
        var audit = Audit.Of(changed, plan.Scenario.Rules);
        Assert.Equal(audit.Cost - plan.Audit.Cost, one.Change.Cost);
        Assert.Equal(audit.Cost - plan.Audit.Cost, one.Change.ByRule.Select(rule => rule.Cost).Total());
        Assert.DoesNotContain(audit.Hard, broken => broken.Rule == Structure.Id);
        var graver = audit
            .Hard.GroupBy(broken => (broken.Rule, broken.Agent, broken.Day))
            .Any(group =>
                group.Sum(broken => broken.Amount)
                > plan.Audit.Hard.Where(known => (known.Rule, known.Agent, known.Day) == group.Key)
                    .Sum(known => known.Amount)
            );
        Assert.Equal(!graver, one.Change.IsAllowed);
    }

    [Fact]
    public void Every_other_shift_and_the_day_off_is_looked_at()
    {
        var study = CellStudy.Of(SixAgents.Desk, SixAgents.Agent("li-na"), 3);
        Assert.Equal("early@07:00", Assert.Single(study.Now).Shift.Id);
        Assert.Equal(
            ["late@14:00", "late@15:15", "mid@09:00", "mid@10:00", "off"],
            study.Alternatives.Select(one => one.Id).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void What_contract_or_exemptions_leave_out_is_no_alternative_but_named()
    {
        var study = CellStudy.Of(SixAgents.Desk, SixAgents.Agent("dora"), 3);
        Assert.DoesNotContain(study.Alternatives, one => one.Worked?.Shift.Template == "late");
        Assert.Equal(["late"], study.NeverGiven);
    }

    [Fact]
    public void An_allowance_has_no_room_to_use_up()
    {
        var desk = SixAgents.Desk;
        var allowances = new Allowances(Weekend: Money.Of(20));
        var scenario = desk.Scenario with
        {
            Rules = [.. desk.Scenario.Rules, allowances],
            RuleOrigins = [.. desk.Scenario.RuleOrigins, null],
        };
        var study = CellStudy.Of(
            desk.Under(scenario, desk.Roster.Assignments),
            SixAgents.Agent("chen-wei"),
            5
        );
        var rule = Assert.Single(study.Rules, one => one.Rule is Allowances);
        Assert.False(rule.HasNoRoom);
    }

    [Fact]
    public void What_breaks_nothing_comes_first_and_the_cheapest_of_it_before_the_rest()
    {
        foreach (var agent in SixAgents.Desk.Scenario.Agents)
        {
            var order = CellStudy
                .Of(SixAgents.Desk, agent, 3)
                .Alternatives.Select(one => (one.Change.Broken.Count, one.Change.Cost))
                .ToList();
            Assert.Equal(order.OrderBy(one => one.Count).ThenBy(one => one.Cost), order);
            Assert.True(order.Distinct().Count() > 2);
        }
    }

    [Fact]
    public void A_rule_that_forbids_is_told_with_its_place_and_sentence()
    {
        var study = CellStudy.Of(SixAgents.Desk, SixAgents.Agent("li-na"), 3);
        var rest = study.Rules.First(rule => rule.Rule is MinRest);
        Assert.Contains("late@15:15", rest.Forbids);
        Assert.NotNull(rest.At);
        var late = study.Alternatives.First(one => one.Id == "late@15:15");
        Assert.Contains(
            late.Change.Broken,
            broken => broken.Sentence.Contains("rests", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Breaks_are_placed_where_they_cost_least()
    {
        var study = CellStudy.Of(SixAgents.Desk, SixAgents.Agent("li-na"), 3);
        foreach (var one in study.Alternatives.Where(one => one.Worked is not null))
        {
            var slot = one.Worked!.Shift.Breaks[0];
            foreach (var start in slot.Starts())
            {
                var from = one.Worked.Range.Start + start;
                var moved = one.Worked with
                {
                    Breaks = [new(slot.Break.Id, new(from, from + slot.Break.Minutes))],
                };
                var other = one.Plan.With(
                    one.Plan.Roster.Assignments.Where(worked => worked != one.Worked).Append(moved)
                );
                Assert.True(other.Audit.Cost >= one.Plan.Audit.Cost, $"{one.Id} with its break at {start}");
            }
        }
    }

    [Fact]
    public void Without_the_agent_there_is_one_less_where_the_agent_is_on_the_phone()
    {
        var study = CellStudy.Of(SixAgents.Desk, SixAgents.Agent("li-na"), 3);
        var worked = study.Now[0];
        foreach (var need in study.Needs)
            Assert.Equal(
                worked.PhoneMinutes(SixAgents.Desk.Scenario.Horizon.Interval(need.Interval)) / 30m,
                need.Staffed - need.Without
            );
    }
}
