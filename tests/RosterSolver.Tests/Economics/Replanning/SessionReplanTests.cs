using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Economics;

/// <summary>A replan of a roster whose people attend activities.</summary>
public sealed class SessionReplanTests
{
    private static readonly SolveSettings OneSecond = new(TimeSpan.FromSeconds(1), 0, 1, Repeatable: false);

    /// <summary>An hour a week for everybody, in groups of two or three or of three.</summary>
    private static readonly Gen<Plan> Desks = Gen.OneOf(2, 3).Select(least => Attending(new(least, 3)));

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
    public void What_is_frozen_stays_the_budget_holds_and_only_who_lost_a_session_gets_another() =>
        Gen.Select(Desks, AnyRequest)
            .Sample(
                (desk, request) =>
                {
                    var replan = Replan.Of(desk, request, OneSecond);
                    if (replan.After is not { } after)
                        return;
                    var study = ReplanStudy.Of(replan, after);
                    Assert.Empty(after.Audit.Hard);
                    Assert.Empty(study.Overstepped);
                    Assert.True(study.IsSound);
                    Judge(desk, request, after.Roster);
                },
                iter: 10,
                threads: 1
            );

    /// <summary>From the rosters alone, without any rule of ours.</summary>
    private static void Judge(Plan desk, ReplanRequest request, Roster after)
    {
        var frozen = request.FrozenUntil(desk.Scenario.Horizon)!.Value.MinuteOf(desk.Scenario.Horizon);
        var gone = request.Absences[0];
        var (touched, sessions, shifts) = (new HashSet<string>(), 0, 0);
        foreach (var agent in desk.Scenario.Agents)
        {
            for (var day = 0; day < desk.Scenario.Horizon.Days; day++)
            {
                var (was, now) = (On(desk.Roster, agent, day), On(after, agent, day));
                if (agent.Id == gone.Agent && gone.Days.Contains(day))
                {
                    Assert.Null(now);
                    continue;
                }

                if (was?.Shift.Id == now?.Shift.Id)
                {
                    Assert.Equal(was?.Breaks ?? [], now?.Breaks ?? []);
                    if ((was?.Activities ?? []).SequenceEqual(now?.Activities ?? []))
                        continue;
                    sessions++;
                }
                else
                {
                    shifts += was?.Activities.Count > 0 ? 1 : 0;
                }

                touched.Add(agent.Id);
                Assert.True((was?.Range.Start ?? frozen) >= frozen, $"{agent.Id} day {day} was frozen");
                Assert.True((now?.Range.Start ?? frozen) >= frozen, $"{agent.Id} day {day} is frozen");
            }
        }

        Assert.True(touched.Count <= (request.MostAgents ?? int.MaxValue), string.Join(' ', touched));
        Assert.True(
            sessions == 0 || shifts > 0 || HasLostMembers(desk, gone),
            "all sessions were large enough"
        );
    }

    private static bool HasLostMembers(Plan desk, Absence gone) =>
        desk
            .Scenario.Activities.SelectMany(activity => Session.Of(activity, desk.Roster.Assignments))
            .Any(session =>
                session.People.Any(one => one.Agent == gone.Agent && gone.Days.Contains(one.Day))
                && session.Activity.Lacking(session.People.Count - 1) > 0
            );

    /// <summary>One of two does not come: the other's session falls out or is mended, and nobody else's is dealt anew.</summary>
    [Fact]
    public void Of_a_pair_only_the_other_hears_of_a_session()
    {
        var (desk, session) = Pair();
        var replan = Replan.Of(desk, Without(session, most: 1), OneSecond);
        var study = ReplanStudy.Of(replan, replan.After!);
        Assert.True(study.IsSound);
        Assert.Equal([session.People[1].Agent], study.Touched.Select(agent => agent.Id));
    }

    [Fact]
    public void Where_nobody_may_change_the_session_that_is_too_small_is_named()
    {
        var (desk, session) = Pair();
        var replan = Replan.Of(desk, Without(session, most: 0), OneSecond);
        Assert.Equal(SolveStatus.Impossible, replan.Outcome.Status);
        var conflict = ReplanConflict.Of(replan, OneSecond, _ => null);
        var sentence = Assert.Single(conflict.Contradictions).Sentence;
        Assert.True(conflict.Contradictions[0].IsMinimal);
        Assert.Contains("1 people attend training, in groups of 2 to 3", sentence, StringComparison.Ordinal);
        Assert.Contains("at most 0 agents with changes", sentence, StringComparison.Ordinal);
        Assert.Equal("changes: agents 0 -> 1", Assert.Single(conflict.Relaxations).Words);
    }

    [Fact]
    public void A_frozen_session_that_is_too_small_stays_and_is_told()
    {
        var (desk, session) = Pair();
        var replan = Replan.Of(
            desk,
            Without(session, most: 0) with
            {
                FrozenMinutes = 8 * 24 * 60,
            },
            OneSecond
        );
        var study = ReplanStudy.Of(replan, replan.After!);
        Assert.True(study.IsSound);
        Assert.Empty(study.Touched);
        Assert.Equal(session.Range, Assert.Single(study.LeftSmall).Range);
    }

    [Fact]
    public void A_replan_that_changes_a_frozen_session_or_too_many_agents_is_our_fault()
    {
        var (desk, session) = Pair();
        var replan = Replan.Of(
            desk,
            Without(session, most: 0) with
            {
                FrozenMinutes = 8 * 24 * 60,
            },
            OneSecond
        );
        var dropped = replan.After!.With(
            replan.After!.Roster.Assignments.Select(worked =>
                worked.Agent == session.People[1].Agent ? worked with { Activities = [] } : worked
            )
        );
        var study = ReplanStudy.Of(replan, dropped);
        Assert.False(study.IsSound);
        Assert.Collection(
            study.Overstepped,
            one => Assert.Contains("all is frozen", one, StringComparison.Ordinal),
            one => Assert.Contains("1 agents have changes, at most 0 may", one, StringComparison.Ordinal)
        );
    }

    private static (Plan Desk, Session Pair) Pair()
    {
        var desk = Attending(new(2, 3));
        return (
            desk,
            Session
                .Of(desk.Scenario.Activities[0], desk.Roster.Assignments)
                .First(session => session.People.Count == 2)
        );
    }

    private static ReplanRequest Without(Session session, int most) =>
        new(
            [new(session.People[0].Agent, session.People[0].Day, session.People[0].Day)],
            most,
            null,
            0,
            null
        );

    /// <summary>The desk, its people in sessions beside their breaks: each time those who are free and have attended nothing yet.</summary>
    private static Plan Attending(CountRange group)
    {
        var training = new Activity(
            "training",
            60,
            1,
            group,
            Enum.GetValues<DayOfWeek>().ToHashSet(),
            null,
            Money.Of(200)
        );
        var worked = SixAgents.Desk.Roster.Assignments.ToList();
        var done = new HashSet<string>();
        for (var start = 0; start < 7 * Horizon.Day; start += 15)
        {
            var time = new TimeRange(start, start + 60);
            var free = worked
                .Index()
                .Where(one => !done.Contains(one.Item.Agent) && IsFree(one.Item, time))
                .Take(group.AtLeast)
                .ToList();
            if (free.Count < group.AtLeast)
                continue;
            foreach (var (place, one) in free)
            {
                worked[place] = one with { Activities = [new("training", time)] };
                done.Add(one.Agent);
            }
        }

        var scenario = SixAgents.Desk.Scenario with
        {
            Activities = [training],
            Rules =
            [
                .. SixAgents.Desk.Scenario.Rules.Where(rule => rule is not Attendance),
                new Attendance(),
            ],
        };
        return SixAgents.Desk.Under(scenario, worked);
    }

    private static bool IsFree(Assignment worked, TimeRange time) =>
        worked.Range.Start <= time.Start
        && worked.Range.End >= time.End
        && worked.Breaks.All(taken => taken.Range.Overlap(time) == 0);

    private static Assignment? On(Roster roster, Agent agent, int day) =>
        roster.Of(agent).FirstOrDefault(worked => worked.Day == day);
}
