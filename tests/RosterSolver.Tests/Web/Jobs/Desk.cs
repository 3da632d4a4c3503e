using System.Text;
using RosterSolver.Scenarios;
using RosterSolver.Solver;
using RosterSolver.Web.Jobs;
using RosterSolver.Web.Store;

namespace RosterSolver.Tests.Web;

/// <summary>What tests of jobs ask for, and a database with its stores.</summary>
internal sealed record Desk(Database Database, WorkerSettings Worker, QueueLimits Limits)
{
    public const string Tenant = "north";

    public JobStore Jobs => new(Database, Limits);
    public AttemptStore Attempts => new(Database, Worker);

    /// <summary>A worker whose leases run out at once, so that no test waits for them.</summary>
    public static Desk At(Database database, int most = 100) =>
        new(database, new WorkerSettings(1) { Lease = TimeSpan.FromMilliseconds(-1) }, new(most));

    /// <summary>Another worker at the same database, whose leases last.</summary>
    public Desk Other() => this with { Worker = new(1) { Lease = TimeSpan.FromMinutes(1) } };

    /// <summary>A request of scenarios in our folder of samples.</summary>
    public static JobRequest Ask(
        JobKind kind,
        string? key,
        JobSettings settings,
        params string[] scenarios
    ) => JobRequest.Read(Tenant, kind, scenarios, settings, Samples, key).Value!;

    public static JobRequest Solve(string? key = null, int seconds = 1) =>
        Ask(JobKind.Solve, key, new() { Seconds = seconds }, "six-agent-desk.yaml");

    public static JobRequest Compare(int seconds = 1) =>
        Ask(
            JobKind.Compare,
            null,
            new() { Seconds = seconds },
            "six-agent-desk.yaml",
            "seven-agent-desk.yaml"
        );

    public static byte[]? Samples(string path) =>
        Disk.Read(GoldenFile.PathOf(["scenarios", .. path.Split('/')]));

    public async Task<JobId> Submitted(JobRequest request) =>
        ((Submission.Accepted)await Jobs.Submit(request)).Id;

    public async Task<Job> Now(JobId id) => (await Jobs.Find(Tenant, id))!;

    public static JobResult Done(string file, string text) =>
        new(JobState.Done, "done", [new(file, Encoding.UTF8.GetBytes(text))]);

    public static Incumbent Told(long cost, long bound) =>
        new(TimeSpan.FromSeconds(1), new(cost), new(bound));
}
