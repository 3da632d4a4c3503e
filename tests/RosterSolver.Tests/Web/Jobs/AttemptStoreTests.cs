using System.Text;
using RosterSolver.Web.Jobs;

namespace RosterSolver.Tests.Web;

[Collection(DatabaseTests.Name)]
public sealed class AttemptStoreTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task A_job_that_waits_is_given_to_one_asker(string kind)
    {
        var desk = Desk.At(await databases.New(kind));
        var ids = new List<JobId>();
        for (var count = 0; count < 5; count++)
            ids.Add(await desk.Submitted(Desk.Solve()));
        var taken = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => Task.Run(() => desk.Attempts.TakeWaiting(3)))
        );
        Assert.Equal(
            ids.Select(id => id.Text).Order(),
            taken.SelectMany(some => some).Select(id => id.Text).Order()
        );
    }

    [Theory, EachDatabase]
    public async Task One_of_two_workers_begins_a_job(string kind)
    {
        var desk = Desk.At(await databases.New(kind)).Other();
        var id = await desk.Submitted(Desk.Solve());
        var begun = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => Task.Run(() => desk.Other().Attempts.Begin(id)))
        );
        var held = Assert.Single(begun, one => one is not null);
        Assert.Equal(1, held!.Job.Attempt);
        Assert.Equal(JobState.Running, (await desk.Now(id)).State);
    }

    [Theory, EachDatabase]
    public async Task A_slow_earlier_attempt_writes_nothing(string kind)
    {
        var desk = Desk.At(await databases.New(kind));
        var id = await desk.Submitted(Desk.Solve());
        var slow = (await desk.Attempts.Begin(id))!;
        var other = desk.Other();
        var quick = (await other.Attempts.Begin(id))!;
        Assert.Equal((1, 2), (slow.Job.Attempt, quick.Job.Attempt));
        Assert.Equal(Pulse.Lost, await desk.Attempts.Beat(slow, Desk.Told(1, 0), "late"u8.ToArray()));
        Assert.False(await desk.Attempts.Finish(slow, Desk.Done("roster.csv", "slow")));
        Assert.False(await desk.Attempts.GiveBack(slow));
        Assert.True(await other.Attempts.Finish(quick, Desk.Done("roster.csv", "quick")));
        Assert.False(await desk.Attempts.Finish(slow, Desk.Done("roster.csv", "slow")));
        Assert.False(await other.Attempts.Finish(quick, Desk.Done("roster.csv", "twice")));
        Assert.Equal("quick", Encoding.UTF8.GetString((await desk.Jobs.File(id, "roster.csv"))!));
        Assert.Equal(2, Assert.Single(await desk.Jobs.Files(id)).Attempt);
        Assert.Empty(await desk.Jobs.Events(id, 0));
    }

    [Theory, EachDatabase]
    public async Task The_next_attempt_has_the_best_roster_so_far(string kind)
    {
        var desk = Desk.At(await databases.New(kind));
        var id = await desk.Submitted(Desk.Solve());
        var first = (await desk.Attempts.Begin(id))!;
        Assert.Null(first.Incumbent);
        await desk.Attempts.Beat(first, Desk.Told(900, 100), "worse"u8.ToArray());
        await desk.Attempts.Beat(first, Desk.Told(800, 100), "better"u8.ToArray());
        await desk.Attempts.Beat(first, null, null);
        var second = (await desk.Attempts.Begin(id))!;
        Assert.Equal("better"u8.ToArray(), second.Incumbent);
        var events = await desk.Jobs.Events(id, 0);
        Assert.Equal([(1, 900), (2, 800)], events.Select(told => (told.Sequence, told.Cost!.Value.Units)));
        Assert.Equal(2, Assert.Single(await desk.Jobs.Events(id, 1)).Sequence);
        Assert.Equal(800, (await desk.Now(id)).Cost!.Value.Units);
    }

    [Theory, EachDatabase]
    public async Task What_is_given_back_waits_again_and_does_not_count_as_a_death(string kind)
    {
        var desk = Desk.At(await databases.New(kind));
        var id = await desk.Submitted(Desk.Solve());
        for (var attempt = 1; attempt <= desk.Worker.MostTries + 2; attempt++)
        {
            Assert.Equal([id], await desk.Attempts.TakeWaiting(1));
            var held = (await desk.Attempts.Begin(id))!;
            Assert.Equal(attempt, held.Job.Attempt);
            Assert.True(await desk.Attempts.GiveBack(held));
        }
    }

    [Theory, EachDatabase]
    public async Task A_job_whose_workers_always_die_is_given_up(string kind)
    {
        var desk = Desk.At(await databases.New(kind));
        var id = await desk.Submitted(Desk.Solve());
        for (var attempt = 1; attempt <= desk.Worker.MostTries; attempt++)
            Assert.NotNull(await desk.Attempts.Begin(id));
        Assert.Null(await desk.Attempts.Begin(id));
        var job = await desk.Now(id);
        Assert.Equal(JobState.Failed, job.State);
        Assert.Contains("given up", job.Message);
    }

    [Theory, EachDatabase]
    public async Task A_comparison_waits_for_its_last_part(string kind)
    {
        var desk = Desk.At(await databases.New(kind)).Other();
        var id = await desk.Submitted(Desk.Compare());
        var parts = await desk.Attempts.TakeWaiting(10);
        Assert.Equal((await desk.Jobs.Children(id)).Select(part => part.Id), parts);
        var held = await Task.WhenAll(parts.Select(part => desk.Attempts.Begin(part)));
        Assert.Equal(JobState.Running, (await desk.Now(id)).State);
        Assert.Empty(await desk.Attempts.TakeWaiting(10));
        Assert.Null(await desk.Attempts.Begin(id));
        // Both last parts end at the same moment.
        var ended = await Task.WhenAll(
            held.Select(part => Task.Run(() => desk.Attempts.Finish(part!, Desk.Done("roster.csv", "x"))))
        );
        Assert.All(ended, Assert.True);
        Assert.Equal([id], await desk.Attempts.TakeWaiting(10));
        Assert.NotNull(await desk.Attempts.Begin(id));
    }

    [Theory, EachDatabase]
    public async Task What_was_lost_on_the_way_is_found(string kind)
    {
        var database = await databases.New(kind);
        var desk = new Desk(database, new(1) { Lease = TimeSpan.FromMilliseconds(3) }, new());
        var waiting = await desk.Submitted(Desk.Solve());
        var dead = await desk.Submitted(Desk.Solve());
        var alive = await desk.Submitted(Desk.Solve());
        Assert.Equal(3, (await desk.Attempts.TakeWaiting(10)).Count);
        await desk.Attempts.Begin(dead);
        await desk.Other().Attempts.Begin(alive);
        await Task.Delay(20);
        var found = await desk.Attempts.TakeLost();
        Assert.Equal(new[] { waiting, dead }.ToHashSet(), found.ToHashSet());
    }

    [Theory, EachDatabase]
    public async Task Cancelling_reaches_the_worker_or_ends_what_has_none(string kind)
    {
        var desk = Desk.At(await databases.New(kind)).Other();
        var id = await desk.Submitted(Desk.Solve());
        var held = (await desk.Attempts.Begin(id))!;
        Assert.Equal(Pulse.Held, await desk.Attempts.Beat(held, null, null));
        Assert.True(await desk.Jobs.RequestCancel(Desk.Tenant, id));
        Assert.Equal(Pulse.Cancelling, await desk.Attempts.Beat(held, null, null));
        Assert.Equal(0, await desk.Attempts.EndCancelled());
        var dying = desk with { Worker = new(1) { Lease = TimeSpan.FromMilliseconds(-1) } };
        await new AttemptStore(dying.Database, dying.Worker).Beat(held, null, null);
        Assert.Null(await desk.Attempts.Begin(id));
        Assert.Equal(1, await desk.Attempts.EndCancelled());
        Assert.Equal(JobState.Cancelled, (await desk.Now(id)).State);
    }
}
