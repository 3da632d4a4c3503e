using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Scenarios;

namespace RosterSolver.Tests.Economics;

/// <summary>When else the people of a session can have it, in the shipped roster of a desk with training.</summary>
public sealed class SessionMoveTests
{
    private static readonly Scenario scenario = Files.Shipped("training-desk.yaml").Value!;

    private static readonly Plan desk = Planner
        .Check(scenario, GoldenFile.PathOf("scenarios", "data", "training-week.csv"), Disk.Read)
        .Value!;

    private static IReadOnlyList<Session> Sessions =>
        [.. Session.Of(scenario.Activities[0], desk.Roster.Assignments)];

    private static IReadOnlyList<int> AllDays => [.. Enumerable.Range(0, scenario.Horizon.Days)];

    [Fact]
    public void The_shipped_roster_is_sound_and_everybody_attends()
    {
        Assert.Empty(desk.Audit.Hard);
        Assert.Equal(6, Sessions.Sum(session => session.People.Count));
    }

    [Fact]
    public void Shifts_and_breaks_stay_everybody_who_comes_has_the_time_and_the_cost_is_that_of_the_audit()
    {
        foreach (var session in Sessions)
        {
            var move = SessionMove.Of(desk, session, AllDays, 0);
            Assert.NotEmpty(move.Offers);
            foreach (var offer in move.Offers)
                Judge(session, offer);
        }
    }

    private static void Judge(Session session, SessionOffer offer)
    {
        Assert.NotEqual(session.Range, offer.Range);
        Assert.Equal(Bare(desk), Bare(offer.Plan));
        Assert.Equal(
            session.People.Select(worked => worked.Agent).Order(),
            offer.Come.Concat(offer.Lost).Order()
        );
        foreach (var worked in offer.Plan.Roster.Assignments)
        {
            var attends = worked.Activities.Where(taken => taken.Range == offer.Range).ToList();
            if (attends.Count == 0)
                continue;
            Assert.Equal(offer.Range.Minutes, worked.Range.Overlap(offer.Range));
            Assert.All(worked.Breaks, taken => Assert.Equal(0, taken.Range.Overlap(offer.Range)));
        }

        Assert.All(
            offer.Plan.Roster.Assignments.Where(worked =>
                session.People.Any(own => own.Agent == worked.Agent)
            ),
            worked => Assert.DoesNotContain(worked.Activities, taken => taken.Range == session.Range)
        );
        var audit = Audit.Of(offer.Plan.Roster, scenario.Rules);
        Assert.Equal(audit.Cost - desk.Audit.Cost, offer.Change.Cost);
        Assert.Equal(audit.Hard.Any(), !offer.Change.IsAllowed);
    }

    [Fact]
    public void Only_the_days_asked_for_and_shifts_that_have_not_begun_are_offered()
    {
        var session = Sessions[0];
        var own = session.Range.Start / Horizon.Day;
        var noon = (own + 1) * Horizon.Day + Horizon.Day / 2;
        foreach (var offer in SessionMove.Of(desk, session, [own + 1], noon).Offers)
        {
            Assert.Equal(own + 1, offer.Range.Start / Horizon.Day);
            Assert.All(
                offer.Plan.Roster.Assignments.Where(worked =>
                    worked.Activities.Any(taken => taken.Range == offer.Range)
                    && offer.Come.Contains(worked.Agent)
                ),
                worked => Assert.True(worked.Range.Start >= noon)
            );
        }

        Assert.Empty(SessionMove.Of(desk, session, AllDays, 7 * Horizon.Day).Offers);
    }

    [Fact]
    public void A_session_is_meant_by_its_day_or_its_time_and_what_is_none_is_told()
    {
        var asked = new AskedSession(desk);
        foreach (var session in Sessions)
            Assert.Equal(session.Range, asked.Find("--session", asked.Name(session)).Session!.Range);
        Assert.StartsWith(
            "--session trainin@12-08: unknown activity; expected one of training@12-",
            asked.Find("--session", "trainin@12-08").Fault,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "--session training@12-13: no such session; expected one of training@12-",
            asked.Find("--session", "training@12-13").Fault,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            $"--session training: {Sessions.Count} sessions; expected one of training@12-",
            asked.Find("--session", "training").Fault,
            StringComparison.Ordinal
        );
    }

    private static IEnumerable<string> Bare(Plan plan) =>
        plan.Roster.Assignments.Select(worked =>
            $"{worked.Agent} {worked.Day} {worked.Shift.Id} {string.Join(' ', worked.Breaks)}"
        );
}
