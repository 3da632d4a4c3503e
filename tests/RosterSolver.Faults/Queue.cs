using Dapper;
using RosterSolver.Scenarios;
using RosterSolver.Web.Jobs;
using RosterSolver.Web.Store;

namespace RosterSolver.Faults;

/// <summary>The jobs of a run: submits them, waits for them, and looks whether every promise was kept.</summary>
internal sealed class Queue(Database database)
{
    private const string Tenant = "faults";

    /// <summary>The store that a server uses.</summary>
    public JobStore Jobs { get; } = new(database, new());

    /// <summary>Submits so many short solves.</summary>
    public async Task Submit(int count, int seconds = 1)
    {
        var request = Request(JobKind.Solve, seconds, "six-agent-desk.yaml");
        for (var number = 0; number < count; number++)
            await Jobs.Submit(request with { Key = $"{Guid.NewGuid()}" });
    }

    /// <summary>Submits a comparison: a job, and one for each of its two scenarios.</summary>
    public Task Compare(int seconds = 1) =>
        Jobs.Submit(Request(JobKind.Compare, seconds, "six-agent-desk.yaml", "seven-agent-desk.yaml"));

    /// <summary>How many are at their end, of how many.</summary>
    public async Task<(long Ended, long All)> Count()
    {
        await using var connection = await database.Open();
        return await connection.QuerySingleAsync<(long, long)>(
            "select count(case when ended is not null then 1 end), count(*) from jobs"
        );
    }

    /// <summary>The job that a process is at, and its attempt; null for none.</summary>
    public async Task<(string Id, long Attempt)?> HeldBy(int process)
    {
        await using var connection = await database.Open();
        var held = await connection.QueryAsync<(string, long)>(
            "select id, attempt from jobs where state = 'Running' and lease is not null and worker like @like",
            new { like = $"%-{process}-%" }
        );
        return held.Cast<(string, long)?>().FirstOrDefault();
    }

    /// <summary>Whether a job has a later attempt, or has ended.</summary>
    public async Task<bool> HasGoneOn(string id, long attempt)
    {
        await using var connection = await database.Open();
        return await connection.QuerySingleAsync<long>(
                "select count(*) from jobs where id = @id and (attempt > @attempt or ended is not null)",
                new { id, attempt }
            ) > 0;
    }

    /// <summary>
    /// What is wrong, a sentence each: jobs without an end, results that are missing, more than one, or written by another
    /// attempt than the last.
    /// </summary>
    public async Task<IReadOnlyList<string>> Faults(int expected)
    {
        await using var connection = await database.Open();
        var rows = await connection.QueryAsync<(
            string Id,
            string Kind,
            string State,
            long Attempt,
            long Files,
            long Late
        )>(
            "select id, kind, state, attempt, (select count(*) from job_files where job = id), "
                + "(select count(*) from job_files where job = id and job_files.attempt <> jobs.attempt) from jobs"
        );
        var jobs = rows.ToList();
        var faults = jobs.Where(job => job.State != "Done")
            .Select(job => $"{job.Id} is {job.State}")
            .ToList();
        faults.AddRange(
            jobs.Where(job => job.Late > 0).Select(job => $"{job.Id} has files of an earlier attempt")
        );
        faults.AddRange(
            jobs.Where(job => job.Files != (job.Kind == "Solve" ? 7 : 3))
                .Select(job => $"{job.Id} has {job.Files} files")
        );
        if (jobs.Count != expected)
            faults.Add($"{jobs.Count} jobs for {expected}");
        return faults;
    }

    /// <summary>How many attempts all jobs took.</summary>
    public async Task<long> Attempts()
    {
        await using var connection = await database.Open();
        return await connection.QuerySingleAsync<long>("select cast(sum(attempt) as bigint) from jobs");
    }

    private static JobRequest Request(JobKind kind, int seconds, params string[] scenarios) =>
        JobRequest
            .Read(
                Tenant,
                kind,
                scenarios,
                new() { Seconds = seconds },
                path => Disk.Read($"scenarios/{path}")
            )
            .Value!;
}
