using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Solver;
using RosterSolver.Tests.Reports;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Economics;

public class ReplanTests
{
    private static readonly SolveSettings OneSecond = new(TimeSpan.FromSeconds(1), 0, 1, Repeatable: false);

    /// <summary>Enough on a busy machine; what is impossible is proven long before.</summary>
    private static readonly SolveSettings UntilProven = OneSecond with { Time = TimeSpan.FromSeconds(60) };

    /// <summary>Who is away, on which day, for how long; most agents; now and how long all is frozen.</summary>
    private static readonly Gen<ReplanRequest> AnyRequest =
        from agent in Gen.Int[0, SixAgents.Desk.Scenario.Agents.Count - 1]
        from first in Gen.Int[0, 6]
        from days in Gen.Int[1, 3]
        from most in Gen.OneOf<int?>(null, 0, 1, 2, 3)
        from now in Gen.Int[0, 7 * 24]
        from frozen in Gen.OneOf(0, 12, 48)
        select new ReplanRequest(
            [new(SixAgents.Desk.Scenario.Agents[agent].Id, first, Math.Min(6, first + days - 1))],
            most,
            ClockTime.At(SixAgents.Desk.Scenario.Horizon, now * 60),
            frozen * 60,
            null
        );

    [Fact]
    public void Frozen_days_stay_the_budget_holds_and_nothing_hard_is_broken() =>
        AnyRequest.Sample(
            request =>
            {
                var replan = Replan.Of(SixAgents.Desk, request, OneSecond);
                if (replan.After is not { } after)
                {
                    Assert.NotNull(replan.Outcome);
                    return;
                }

                var study = ReplanStudy.Of(replan, after);
                Assert.Empty(after.Audit.Hard);
                Assert.True(study.IsSound);
                Assert.True(
                    after.Audit.Cost <= replan.Disturbed.Audit.Cost || replan.Disturbed.Audit.Hard.Any(),
                    "doing nothing would have been cheaper"
                );
                Judge(request, after.Roster);
            },
            iter: 8,
            threads: 1
        );

    [Fact]
    public void An_absence_over_days_off_takes_away_the_shifts_of_its_days_and_no_more()
    {
        var desk = SixAgents.Desk;
        var (agent, days) = desk
            .Scenario.Agents.Select(one =>
                (one.Id, Days: desk.Roster.Of(one).Select(worked => worked.Day).ToList())
            )
            .First(one => one.Days.Count == 5);
        var off = Enumerable.Range(0, desk.Scenario.Horizon.Days).Except(days).Append(days[^1]);
        var request = new ReplanRequest(
            [.. off.Select(day => new Absence(agent, day, day))],
            0,
            ClockTime.At(desk.Scenario.Horizon, 0),
            7 * 24 * 60,
            null
        );
        var replan = Replan.Of(desk, request, UntilProven);
        Assert.NotNull(replan.After);
        Assert.Empty(replan.After.Audit.Hard);
        Assert.Equal(days[^1], Assert.Single(ReplanStudy.Of(replan, replan.After).Changes).Day.Day);
    }

    /// <summary>From the two rosters alone, without any rule of ours.</summary>
    private static void Judge(ReplanRequest request, Roster after)
    {
        var horizon = SixAgents.Desk.Scenario.Horizon;
        var frozen = request.FrozenUntil(horizon)!.Value.MinuteOf(horizon);
        var gone = request.Absences[0];
        var touched = new HashSet<string>();
        foreach (var agent in SixAgents.Desk.Scenario.Agents)
        {
            for (var day = 0; day < horizon.Days; day++)
            {
                var (was, now) = (On(SixAgents.Desk.Roster, agent, day), On(after, agent, day));
                if (agent.Id == gone.Agent && gone.Days.Contains(day))
                {
                    Assert.Null(now);
                    continue;
                }

                if (was?.Shift.Id == now?.Shift.Id)
                {
                    Assert.Equal(was?.Breaks ?? [], now?.Breaks ?? []);
                    continue;
                }

                touched.Add(agent.Id);
                Assert.True((was?.Range.Start ?? frozen) >= frozen, $"{agent.Id} day {day} was frozen");
                Assert.True((now?.Range.Start ?? frozen) >= frozen, $"{agent.Id} day {day} is frozen");
            }
        }

        Assert.True(touched.Count <= (request.MostAgents ?? int.MaxValue), string.Join(' ', touched));
    }

    [Fact]
    public void Nobody_may_be_touched_and_so_nobody_is()
    {
        var study = Mended(new([new("li-na", 3, 4)], 0, null, 0, null));
        Assert.Empty(study.Touched);
        Assert.All(study.Changes, change => Assert.Equal(ReplanReason.Absent, change.Reason));
    }

    [Fact]
    public void Somebody_stands_in_where_that_is_worth_a_change()
    {
        var study = Mended(new([new("li-na", 3, 4)], 6, null, 0, null));
        Assert.NotEmpty(study.Touched);
        Assert.True(study.Mended.MissingMinutes < 0);
    }

    [Fact]
    public void Where_a_change_costs_more_than_any_gap_nothing_changes() =>
        Assert.Empty(Mended(new([new("li-na", 3, 4)], null, null, 0, Money.Of(100_000))).Touched);

    /// <summary>Ann's late of Thursday is followed by an early of Friday, and all is frozen.</summary>
    [Fact]
    public void What_is_frozen_and_broken_cannot_be_mended_and_both_are_named()
    {
        var early = SixAgents.Desk.Roster.Assignments.First(worked => worked is { Agent: "li-na", Day: 4 });
        var broken = SixAgents.Desk.With(
            SixAgents
                .Desk.Roster.Assignments.Where(worked => worked is not { Agent: "ann", Day: 4 })
                .Append(early with { Agent = "ann" })
        );
        Assert.Contains(broken.Audit.Hard, one => one is { Rule: "min-rest", Agent: "ann" });
        var replan = Replan.Of(broken, new([new("bob", 0, 0)], null, null, 7 * 24 * 60, null), UntilProven);
        Assert.Equal(SolveStatus.Impossible, replan.Outcome.Status);
        var conflict = ReplanConflict.Of(
            replan,
            UntilProven,
            path => Disk.Read(GoldenFile.PathOf("scenarios", path))
        );
        Assert.Contains(
            conflict.Contradictions,
            one =>
                one.Sentence.Contains("min-rest", StringComparison.Ordinal)
                && one.Sentence.Contains("all frozen until", StringComparison.Ordinal)
        );
        Assert.Contains(
            conflict.Relaxations,
            one => one.Words.StartsWith("min-rest: hours", StringComparison.Ordinal)
        );
        Assert.Contains(
            conflict.Relaxations,
            one => one.Words.Contains("frozen-until", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            conflict.Relaxations,
            one => one.Words.Contains("bob works on", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Levels_come_before_the_price_of_a_change()
    {
        var request = new ReplanRequest([new("li-na", 3, 4)], null, null, 0, Money.Of(100_000));
        var levels = SixAgents.Desk.Scenario.Solve with
        {
            Levels =
            [
                ["coverage"],
            ],
        };
        var desk = SixAgents.Desk with { Scenario = SixAgents.Desk.Scenario with { Solve = levels } };
        var byMoney = Mended(request);
        var replan = Replan.Of(
            desk,
            request,
            OneSecond with
            {
                Time = TimeSpan.FromSeconds(4),
                Levels = levels.Levels,
            }
        );
        var byLevels = ReplanStudy.Of(replan, replan.After!);
        Assert.True(byLevels.IsSound);
        Assert.Empty(byMoney.Touched);
        Assert.NotEmpty(byLevels.Touched);
        Assert.True(Coverage(byLevels.After) < Coverage(byMoney.After));
        Assert.Equal(["coverage"], replan.Outcome.Levels[0].Rules);

        static Money Coverage(Plan plan) => plan.Audit.ByRule.Single(rule => rule.Rule == "coverage").Cost;
    }

    [Fact]
    public void A_reason_is_what_would_be_without_the_change()
    {
        var study = Mended(new([new("li-na", 3, 4)], 6, null, 0, null));
        foreach (var change in study.Changes.Where(change => change.Reason != ReplanReason.Absent))
        {
            var back = study.After.With(
                study
                    .After.Roster.Assignments.Where(worked =>
                        worked.Agent != change.Agent.Id || worked.Day != change.Day.Day
                    )
                    .Concat(change.Day.Before)
            );
            Assert.Equal(back.Audit.Cost - study.After.Audit.Cost, change.Without.Cost);
            Assert.Equal(change.Reason == ReplanReason.Rule, back.Audit.Hard.Any());
        }
    }

    [Fact]
    public void No_sentence_of_the_page_in_Chinese_stays_english() =>
        Assert.Empty(
            EnglishLeft.On(ReplanPage.Text(Mended(new([new("li-na", 3, 4)], 6, null, 0, null)), Language.Zh))
        );

    [Fact]
    public void No_sentence_on_a_terminal_in_Chinese_stays_english() =>
        Assert.Empty(
            EnglishLeft.Printed(
                Terminal.Print(
                    ReplanReport.Of(Mended(new([new("li-na", 3, 4)], 6, null, 0, null)), Language.Zh)
                )
            )
        );

    private static ReplanStudy Mended(ReplanRequest request)
    {
        var replan = Replan.Of(SixAgents.Desk, request, OneSecond);
        Assert.NotNull(replan.After);
        return ReplanStudy.Of(replan, replan.After);
    }

    private static Assignment? On(Roster roster, Agent agent, int day) =>
        roster.Of(agent).FirstOrDefault(worked => worked.Day == day);
}
