using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RosterSolver.Web.Jobs;
using RosterSolver.Web.Operations;
using RosterSolver.Web.Store;

namespace RosterSolver.Tests.Web;

/// <summary>Jobs from end to end: with Quartz, solver and reports.</summary>
[Collection(DatabaseTests.Name)]
public sealed class WorkerTests(Databases databases)
{
    private static readonly TimeSpan longest = TimeSpan.FromMinutes(3);

    [Theory, EachDatabase]
    public async Task A_solve_ends_with_the_files_of_a_solve(string kind)
    {
        var database = databases.Empty(kind);
        using var worker = await Working(database);
        var desk = Desk.At(database);
        var id = await desk.Submitted(Desk.Solve());
        var job = await Ended(desk, id);
        Assert.Equal((JobState.Done, 1), (job.State, job.Attempt));
        Assert.True(job.Bound <= job.Cost);
        Assert.Equal(
            [
                "costs.csv",
                "intervals.csv",
                "report.html",
                "roster.csv",
                "roster.xlsx",
                "service.csv",
                "summary.json",
            ],
            (await desk.Jobs.Files(id)).Select(file => file.Name).Order(StringComparer.Ordinal)
        );
        Assert.NotEmpty(await desk.Jobs.Events(id, 0));
        await worker.StopAsync();
    }

    [Fact]
    public async Task A_comparison_has_a_roster_of_each_scenario()
    {
        var database = databases.Empty("SQLite");
        using var worker = await Working(database);
        var desk = Desk.At(database);
        var id = await desk.Submitted(Desk.Compare());
        var job = await Ended(desk, id);
        Assert.Equal(JobState.Done, job.State);
        using var compared = JsonDocument.Parse((await desk.Jobs.File(id, "comparison.json"))!);
        Assert.Equal(2, compared.RootElement.GetProperty("variants").GetArrayLength());
        await worker.StopAsync();
    }

    [Fact]
    public async Task A_matrix_has_a_roster_of_each_combination()
    {
        var database = databases.Empty("SQLite");
        using var worker = await Working(database);
        var desk = Desk.At(database);
        var id = await desk.Submitted(
            Desk.Ask(JobKind.Matrix, null, new() { Seconds = 1 }, "desk-matrix.yaml")
        );
        Assert.Equal(JobState.Done, (await Ended(desk, id)).State);
        var parts = await desk.Jobs.Children(id);
        Assert.Equal(6, parts.Count);
        using var matrix = JsonDocument.Parse((await desk.Jobs.File(id, "matrix.json"))!);
        Assert.Equal(6, matrix.RootElement.GetProperty("combinations").GetArrayLength());
        await worker.StopAsync();
    }

    [Fact]
    public async Task A_contradiction_comes_with_what_would_help()
    {
        var database = databases.Empty("SQLite");
        using var worker = await Working(database);
        var desk = Desk.At(database);
        var id = await desk.Submitted(Desk.Ask(JobKind.Solve, null, new(), "impossible-desk.yaml"));
        Assert.Equal(JobState.Impossible, (await Ended(desk, id)).State);
        using var conflict = JsonDocument.Parse((await desk.Jobs.File(id, "conflict.json"))!);
        Assert.NotEqual(0, conflict.RootElement.GetProperty("contradictions").GetArrayLength());
        Assert.NotEqual(0, conflict.RootElement.GetProperty("relaxations").GetArrayLength());
        await worker.StopAsync();
    }

    [Fact]
    public async Task A_cancelled_solve_keeps_its_best_roster()
    {
        var database = databases.Empty("SQLite");
        using var worker = await Working(database);
        var desk = Desk.At(database);
        var id = await desk.Submitted(LongSolve());
        await FirstRoster(desk, id);
        Assert.True(await desk.Jobs.RequestCancel(Desk.Tenant, id));
        Assert.Equal(JobState.Cancelled, (await Ended(desk, id)).State);
        Assert.NotNull(await desk.Jobs.File(id, "roster.csv"));
        await worker.StopAsync();
    }

    [Fact]
    public async Task A_worker_that_stops_gives_its_job_back_with_the_best_roster()
    {
        var database = databases.Empty("SQLite");
        var desk = Desk.At(database);
        JobId id;
        using (var worker = await Working(database))
        {
            id = await desk.Submitted(LongSolve());
            await FirstRoster(desk, id);
            await worker.StopAsync();
        }

        var waiting = await desk.Now(id);
        Assert.Equal((JobState.Queued, 1), (waiting.State, waiting.Attempt));
        var cost = waiting.Cost!.Value;
        using var next = await Working(database);
        while (
            (await desk.Now(id)).State != JobState.Running || (await desk.Jobs.Events(id, 0))[^1].Attempt != 2
        )
            await Task.Delay(100);
        Assert.True((await desk.Jobs.Events(id, 0)).First(told => told.Attempt == 2).Cost <= cost);
        await desk.Jobs.RequestCancel(Desk.Tenant, id);
        Assert.True((await Ended(desk, id)).Cost <= cost);
        await next.StopAsync();
    }

    private static JobRequest LongSolve() =>
        Desk.Ask(JobKind.Solve, null, new() { Seconds = 600 }, "hotline-week.yaml");

    private static async Task<IHost> Working(Database database)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddLogging().AddTelemetry().AddJobs(database, new(1), new());
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    private static async Task FirstRoster(Desk desk, JobId id)
    {
        while ((await desk.Now(id)).Cost is null)
            await Task.Delay(100);
    }

    private static async Task<Job> Ended(Desk desk, JobId id)
    {
        using var time = new CancellationTokenSource(longest);
        while (await desk.Now(id) is { } job)
        {
            if (job.State.IsEnd())
                return job;
            await Task.Delay(100, time.Token);
        }

        throw new InvalidOperationException("the job is gone");
    }
}
