using RosterSolver.Web.Jobs;

namespace RosterSolver.Tests.Web;

[Collection(DatabaseTests.Name)]
public sealed class JobStoreTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task A_job_carries_every_file_that_it_reads(string kind)
    {
        var desk = Desk.At(await databases.New(kind));
        var id = await desk.Submitted(Desk.Ask(JobKind.Solve, null, new() { Seed = 7 }, "desk-matrix.yaml"));
        var inputs = await desk.Jobs.Inputs(id);
        Assert.Equal(
            ["data/bank-calls-1999.csv", "desk-matrix.yaml", "six-agent-desk.yaml"],
            inputs.Keys.Order(StringComparer.Ordinal)
        );
        Assert.Equal(Desk.Samples("six-agent-desk.yaml"), inputs["six-agent-desk.yaml"]);
        var job = await desk.Now(id);
        Assert.Equal((JobState.Queued, 0, 7), (job.State, job.Attempt, job.Settings.Seed));
    }

    [Fact]
    public void A_scenario_with_faults_is_no_request()
    {
        var read = JobRequest.Read(
            "north",
            JobKind.Compare,
            ["a.yaml", "b.yaml"],
            new(),
            _ => "nope: 1"u8.ToArray()
        );
        Assert.Contains(read.Errors, error => error.At.File == "a.yaml");
        Assert.Contains(read.Errors, error => error.At.File == "b.yaml");
    }

    [Theory, EachDatabase]
    public async Task The_same_request_with_the_same_key_is_one_job(string kind)
    {
        var desk = Desk.At(await databases.New(kind));
        var request = Desk.Solve("monday");
        var all = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Task.Run(() => desk.Jobs.Submit(request)))
        );
        var accepted = all.Cast<Submission.Accepted>().ToList();
        Assert.Single(accepted.Select(one => one.Id).Distinct());
        Assert.Single(accepted, one => one.IsNew);
        Assert.Equal(1, await desk.Jobs.QueueLength());
    }

    [Theory, EachDatabase]
    public async Task Another_request_with_the_same_key_is_refused(string kind)
    {
        var desk = Desk.At(await databases.New(kind));
        var first = await desk.Submitted(Desk.Solve("monday"));
        Assert.Equal(
            new Submission.Conflict(first),
            await desk.Jobs.Submit(Desk.Solve("monday", seconds: 2))
        );
        var elsewhere = Desk.Solve("monday", seconds: 2) with { Tenant = "south" };
        Assert.IsType<Submission.Accepted>(await desk.Jobs.Submit(elsewhere));
    }

    [Theory, EachDatabase]
    public async Task A_full_queue_takes_no_more(string kind)
    {
        var desk = Desk.At(await databases.New(kind), most: 3);
        await desk.Submitted(Desk.Compare());
        Assert.IsType<Submission.QueueFull>(await desk.Jobs.Submit(Desk.Compare()));
        await desk.Submitted(Desk.Solve());
        Assert.Equal(new Submission.QueueFull(3), await desk.Jobs.Submit(Desk.Solve()));
    }

    [Theory, EachDatabase]
    public async Task A_tenant_sees_its_own_jobs_the_newest_first(string kind)
    {
        var desk = Desk.At(await databases.New(kind));
        var first = await desk.Submitted(Desk.Solve());
        var second = await desk.Submitted(Desk.Compare());
        await desk.Submitted(Desk.Solve() with { Tenant = "south" });
        var listed = await desk.Jobs.List(Desk.Tenant, JobFilter.All, new(0, 10));
        Assert.Equal([second, first], listed.Select(job => job.Id));
        Assert.Equal(
            [first],
            (await desk.Jobs.List(Desk.Tenant, JobFilter.All, new(1, 10))).Select(job => job.Id)
        );
        Assert.Equal(
            [second],
            (await desk.Jobs.List(Desk.Tenant, new([JobState.Queued], JobKind.Compare), new(0, 10))).Select(
                job => job.Id
            )
        );
        Assert.Empty(await desk.Jobs.List(Desk.Tenant, new([JobState.Done]), new(0, 10)));
        Assert.Null(await desk.Jobs.Find("south", first));
        Assert.False(await desk.Jobs.RequestCancel("south", first));
    }

    [Theory, EachDatabase]
    public async Task A_job_that_waits_is_cancelled_at_once_with_its_parts(string kind)
    {
        var desk = Desk.At(await databases.New(kind));
        var id = await desk.Submitted(Desk.Compare());
        Assert.True(await desk.Jobs.RequestCancel(Desk.Tenant, id));
        Assert.Equal(JobState.Cancelled, (await desk.Now(id)).State);
        Assert.All(await desk.Jobs.Children(id), part => Assert.Equal(JobState.Cancelled, part.State));
        Assert.False(await desk.Jobs.RequestCancel(Desk.Tenant, id));
        Assert.Empty(await desk.Attempts.TakeWaiting(10));
    }

    [Theory, EachDatabase]
    public async Task What_failed_is_tried_again_and_with_it_what_it_is_a_part_of(string kind)
    {
        var desk = Desk.At(await databases.New(kind));
        var id = await desk.Submitted(Desk.Compare());
        var parts = await desk.Jobs.Children(id);
        foreach (var (part, state) in parts.Zip([JobState.Done, JobState.Failed]))
            await desk.Attempts.Finish(
                (await desk.Attempts.Begin(part.Id))!,
                JobResult.Without(state, "over")
            );
        await desk.Attempts.Finish(
            (await desk.Attempts.Begin(id))!,
            JobResult.Without(JobState.Failed, "over")
        );
        Assert.False(await desk.Jobs.Retry(Desk.Tenant, parts[0].Id));
        Assert.True(await desk.Jobs.Retry(Desk.Tenant, parts[1].Id));
        Assert.Equal(JobState.Queued, (await desk.Now(id)).State);
        Assert.Equal(
            [JobState.Done, JobState.Queued],
            (await desk.Jobs.Children(id)).Select(part => part.State)
        );
        Assert.Equal([parts[1].Id], await desk.Attempts.TakeWaiting(10));
    }
}
