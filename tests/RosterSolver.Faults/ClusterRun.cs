using System.Diagnostics;
using RosterSolver.Tests.Web;
using RosterSolver.Web.Store;

namespace RosterSolver.Faults;

/// <summary>
/// Two workers and a server at one PostgreSQL, 40 jobs, and everything that can happen to them: workers killed and halted
/// longer than their lease, the database restarted, the server killed and restarted.
/// </summary>
internal sealed class ClusterRun(int seed)
{
    private const int Jobs = 40;
    private static readonly TimeSpan halt = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan longest = TimeSpan.FromMinutes(15);
    private readonly Random random = new(seed);
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly List<TimeSpan> takeovers = [];

    /// <summary>Runs it; 0 where every promise was kept.</summary>
    public async Task<int> Run()
    {
        using var postgres = PostgresServer.Begin(isDurable: true);
        var connection = postgres.NewDatabase();
        var database = new Database(connection, ".");
        await Schema.Migrate(database);
        var queue = new Queue(database);
        using var server = Server(connection);
        using var one = Worker("one", connection);
        using var two = Worker("two", connection);
        // A comparison is three jobs, two of them its parts.
        await queue.Compare();
        await queue.Submit(Jobs - 3);
        await Trouble(queue, [one, two], server, postgres);
        var ended = await End(queue, [one, two, server]);
        var faults = await queue.Faults(Jobs);
        Tell(await queue.Attempts(), faults, [one, two]);
        return ended && faults.Count == 0 ? 0 : 1;
    }

    private async Task Trouble(
        Queue queue,
        RosterChild[] workers,
        RosterChild server,
        PostgresServer postgres
    )
    {
        for (var round = 0; await IsOpen(queue); round++)
        {
            await Progress(queue);
            await Task.Delay(TimeSpan.FromSeconds(random.NextDouble() * 2));
            var worker = workers[random.Next(workers.Length)];
            if (round == 3)
                await Restart(postgres);
            else if (round == 5)
                Restart(server);
            else if (round % 2 == 0)
                await Kill(worker, queue);
            else
                await Halt(worker, queue);
        }
    }

    /// <summary>Waits until some more jobs have ended, however quick the machine is.</summary>
    private async Task Progress(Queue queue)
    {
        var (before, all) = await queue.Count();
        while (
            clock.Elapsed < longest && await queue.Count() is var (now, _) && now < Math.Min(all, before + 3)
        )
            await Task.Delay(50);
    }

    private async Task Kill(RosterChild worker, Queue queue)
    {
        var held = await queue.HeldBy(worker.Number);
        worker.Kill();
        await Measured("kill -9 of a worker", held, queue);
        worker.Restart();
    }

    private async Task Halt(RosterChild worker, Queue queue)
    {
        var held = await queue.HeldBy(worker.Number);
        worker.Halt();
        var since = clock.Elapsed;
        await Measured("SIGSTOP of a worker", held, queue);
        if (since + halt > clock.Elapsed)
            await Task.Delay(since + halt - clock.Elapsed);
        worker.GoOn();
        Say("SIGCONT", "");
    }

    private async Task Restart(PostgresServer postgres)
    {
        postgres.Stop();
        await Task.Delay(TimeSpan.FromSeconds(3));
        postgres.Start();
        Npgsql.NpgsqlConnection.ClearAllPools();
        Say("PostgreSQL stopped at once, started 3 s later", "");
    }

    private void Restart(RosterChild server)
    {
        server.Kill();
        server.Restart();
        Say("server killed and restarted", "");
    }

    /// <summary>How long until another worker has begun the job that a worker was at.</summary>
    private async Task Measured(string what, (string Id, long Attempt)? held, Queue queue)
    {
        if (held is not { } job)
        {
            Say(what, "it was at no job");
            return;
        }

        var since = clock.Elapsed;
        while (clock.Elapsed - since < longest / 10 && !await queue.HasGoneOn(job.Id, job.Attempt))
            await Task.Delay(50);
        takeovers.Add(clock.Elapsed - since);
        Say(what, $"its job went on after {takeovers[^1].TotalSeconds:F1} s");
    }

    private async Task<bool> IsOpen(Queue queue)
    {
        var (ended, all) = await queue.Count();
        return ended < all && clock.Elapsed < longest;
    }

    private async Task<bool> End(Queue queue, RosterChild[] children)
    {
        while (await IsOpen(queue))
            await Task.Delay(200);
        var (ended, all) = await queue.Count();
        Say($"{ended} of {all} jobs at their end", "");
        foreach (var child in children.Where(child => ended < all || child.HasEnded))
        foreach (var line in child.LastLines(20))
            Console.WriteLine($"    {line}");
        return ended == all;
    }

    private void Tell(long attempts, IReadOnlyList<string> faults, RosterChild[] workers)
    {
        var late = workers.Sum(worker => worker.Said("in other hands"));
        Console.WriteLine(
            $"\n{Jobs} jobs, {attempts} attempts, {late} of them fenced off, {clock.Elapsed.TotalSeconds:F0} s"
        );
        var sorted = takeovers.Order().ToList();
        if (sorted.Count > 0)
            Console.WriteLine(
                $"takeover: least {sorted[0].TotalSeconds:F1} s, median {sorted[sorted.Count / 2].TotalSeconds:F1} s, "
                    + $"most {sorted[^1].TotalSeconds:F1} s"
            );
        Console.WriteLine(faults.Count == 0 ? "every job has exactly one result" : string.Join('\n', faults));
    }

    private void Say(string what, string then) =>
        Console.WriteLine($"{clock.Elapsed.TotalSeconds, 6:F1} s  {what, -46} {then}".TrimEnd());

    private static RosterChild Server(string connection) =>
        RosterChild.Start(
            "server",
            "serve",
            "--workers",
            "0",
            "--port",
            "5991",
            "--data",
            Directory.CreateTempSubdirectory("roster-faults-").FullName,
            "--database",
            connection
        );

    private static RosterChild Worker(string name, string connection) =>
        RosterChild.Start(name, "worker", "--jobs", "1", "--database", connection);
}
