using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Solver;
using RosterSolver.Tests.Scenarios;

namespace RosterSolver.Tests.Economics;

public sealed class RosteredPlanTests
{
    private const string Plan = """
        plan: small
        start: 2026-12-07
        weeks: 12
        demand: { hours: [12 x 120] }
        staff:
          crew:
            heads: 2
            hours: 40/week
            productive: 80%
            pay: 25/h
            loaded: 30/h
            attrition: 1%/week
            overtime: { bands: [extra] }
            hire: { lead-time: 1, class: 0..5, recruiting: 100, training-cost: 0, leaving: 0, class-cost: 0, training: 1,
                    attrition-in-training: 1%/week, ramp: [] }
        overtime: { extra: { pay: 150%, at-most: 8/week, productive: 90%, fatigue: 100% } }
        understaffed: 100/h
        """;

    private const string Link = "roster: { scenario: roster.yaml, groups: { crew: desk } }";

    /// <summary>A day of the smallest scenario stands for a week of seven such days.</summary>
    private static readonly (string, string) roster = (
        "roster.yaml",
        "extends: base.yaml\ncontracts: { full-time: { hours: 60/week, at-least: 0/week } }\n"
    );

    private static readonly SolveSettings settings = new(TimeSpan.FromSeconds(5), 0, 1, Repeatable: true);

    [Fact]
    public void Rounds_end_when_plan_and_roster_agree_on_the_useful_share_and_overtime()
    {
        var (rostered, asked) = Rostered(9);
        Assert.True(rostered.Agrees);
        Assert.InRange(rostered.Last.Useful - rostered.Last.Planned, -0.005, 0.005);
        Assert.True(rostered.Rounds.Count > 1);
        Assert.All(rostered.Rounds.SkipLast(1), round => Assert.False(round.Agrees));
        Assert.Equal(Changes(rostered.Rounds.Select(round => string.Join(' ', round.Heads))), asked);
        Assert.Contains("agree after", RosteredPlanWords.Verdict(rostered), StringComparison.Ordinal);
    }

    /// <summary>Regular hours at the useful share, and overtime at its yield, are what the roster covers.</summary>
    [Fact]
    public void The_useful_share_makes_the_sum_of_the_plan_that_of_the_roster() =>
        Assert.All(
            Rostered(3).Plan.Rounds,
            round =>
            {
                Assert.Equal(
                    round.Use.Covered,
                    ((round.Use.Regular * round.Useful) + (round.Use.Overtime * 0.9))
                        / 120
                        * round.Use.Required,
                    1e-9
                );
                Assert.InRange(round.Use.Covered, 0, round.Use.Required);
                Assert.Equal(round.Use.Required - round.Use.Covered, round.Use.Missing, 1e-9);
            }
        );

    /// <summary>Nine tenths of 100 hours are covered, 9 of them by 10 hours of overtime; of 50 hours asked for, 45.</summary>
    [Theory]
    [InlineData(100, 0.81)]
    [InlineData(50, 0.36)]
    public void What_overtime_covers_is_not_what_regular_hours_are_useful_for(double need, double useful) =>
        Assert.Equal(useful, new RosterUse(100, 90, 100, 10).Useful(0.9, need), 1e-12);

    [Fact]
    public void The_next_plan_counts_on_what_the_roster_made_useful()
    {
        var rounds = Rostered(2).Plan.Rounds;
        Assert.Equal(rounds[0].Useful, rounds[1].Planned, 1e-9);
        Assert.True(rounds[1].PlannedOvertime <= rounds[0].PlannedOvertime + 1e-9);
    }

    /// <summary>In the twelfth week the roster has those who were hired since, too.</summary>
    [Fact]
    public void The_roster_of_a_later_week_has_the_people_who_were_hired_until_then()
    {
        var scenario = Read(Link.Replace("} }", "}, week: 12 }", StringComparison.Ordinal)).Value!;
        var asked = new List<int>();
        RosteredPlan.Of(
            scenario,
            scenario.Roster!,
            1,
            heads =>
            {
                asked.AddRange(heads);
                return null;
            }
        );
        var plan = StaffingCase.Of("alone", scenario.Brief, scenario.Solve);
        var week = plan.Ledger.Weeks[11].Groups[0];
        Assert.True(week.HiredHours > 16);
        Assert.Equal((int)Math.Round((week.TodayHours + week.HiredHours) / 32), Assert.Single(asked));
        Assert.NotEqual((int)Math.Round(week.TodayHours / 32), asked[0]);
    }

    /// <summary>Overtime that the roster could not use is taken back in the next plan; as much of it is not.</summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(50, false)]
    public void Another_round_is_worth_it_only_where_the_roster_takes_overtime_back(
        double hours,
        bool settled
    )
    {
        var last = Rostered(9).Plan.Last;
        var ledger = last.Plan.Ledger;
        var cover = ledger.Plan.Cover.Select(week =>
            week with
            {
                Overtime =
                [
                    [hours],
                ],
            }
        );
        var changed = last with
        {
            Plan = last.Plan with { Ledger = ledger with { Plan = ledger.Plan with { Cover = [.. cover] } } },
        };
        Assert.Equal(settled, changed.IsSettled);
        Assert.Equal(settled, changed.Agrees);
    }

    [Fact]
    public void A_limit_of_rounds_is_told_with_what_still_differs()
    {
        var rostered = Rostered(1).Plan;
        Assert.False(rostered.Agrees);
        Assert.Contains(
            "do not agree within 1 rounds",
            RosteredPlanWords.Verdict(rostered),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "roster: { scenario: none.yaml, groups: { crew: desk } }",
        "plan.yaml:18:21: there is no file 'none.yaml', or it cannot be read"
    )]
    [InlineData(
        "roster: { scenario: base.yaml, groups: { crw: desk } }",
        "plan.yaml:18:42: unknown staff 'crw'; expected crew; did you mean 'crew'?"
    )]
    [InlineData(
        "roster: { scenario: base.yaml, groups: { crew: deks } }",
        "plan.yaml:18:48: unknown group 'deks' in base.yaml; expected desk; did you mean 'desk'?"
    )]
    [InlineData(
        "roster: { scenario: base.yaml, groups: { crew: desk }, week: 13 }",
        "plan.yaml:18:62: the plan has 12 weeks; expected 1..12"
    )]
    public void A_link_that_leads_nowhere_is_a_fault_at_its_place(string link, string fault) =>
        Assert.Equal([fault], Read(link).Errors.Select(error => $"{error}"));

    private static Result<StaffingScenario> Read(string link) =>
        StaffingReader.Read("plan.yaml", Files.Reader(("plan.yaml", $"{Plan}\n{link}\n"), roster));

    private static (RosteredPlan Plan, int Asked) Rostered(int most)
    {
        var scenario = Read(Link).Value!;
        var asked = 0;
        var rostered = RosteredPlan.Of(
            scenario,
            scenario.Roster!,
            most,
            heads =>
            {
                asked++;
                var changed = scenario.Roster!.With(heads, Files.Reader(roster)).Value!;
                Assert.Equal(heads[0], changed.Agents.Count(agent => agent.Group == "desk"));
                return Planner.Solve(changed, settings).Plan;
            }
        );
        return (rostered!, asked);
    }

    private static int Changes(IEnumerable<string> heads)
    {
        var all = heads.ToList();
        return 1 + all.Zip(all.Skip(1)).Count(pair => pair.First != pair.Second);
    }
}
