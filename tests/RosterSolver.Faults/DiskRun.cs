using System.Data.Common;
using System.Diagnostics;
using RosterSolver.Web.Store;

namespace RosterSolver.Faults;

/// <summary>
/// A server whose disk runs full, on a small file system in memory: what cannot be kept is refused, nothing that was accepted
/// is lost, and it goes on by itself once there is room.
/// </summary>
internal static class DiskRun
{
    private const int Jobs = 6;

    /// <summary>Runs it; 0 where every promise was kept. It mounts a file system, so it has to be root's.</summary>
    public static async Task<int> Run()
    {
        var folder = Directory.CreateTempSubdirectory("roster-disk-").FullName;
        Do("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", folder);
        try
        {
            return await Full(folder);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Do("umount", folder);
            Directory.Delete(folder);
        }
    }

    private static async Task<int> Full(string folder)
    {
        using var server = RosterChild.Start("server", "serve", "--port", "5992", "--data", folder);
        var database = new Database(null, folder);
        var queue = new Queue(database);
        while (server.Said("Listening") == 0)
            await Task.Delay(100);
        await queue.Submit(Jobs, seconds: 2);
        await Task.Delay(1000);
        var filler = Path.Combine(folder, "filler");
        Fill(filler);
        Console.WriteLine("the disk is full");
        var refused = await IsRefused(queue);
        await Task.Delay(TimeSpan.FromSeconds(15));
        var (before, all) = await queue.Count();
        Console.WriteLine(
            $"a job submitted then is {(refused ? "refused" : "taken")}; 15 s later {before} of {all} have ended"
        );
        File.Delete(filler);
        var clock = Stopwatch.StartNew();
        while (
            await queue.Count() is var (ended, of) && ended < of && clock.Elapsed < TimeSpan.FromMinutes(3)
        )
            await Task.Delay(200);
        Console.WriteLine($"there is room again; all have ended {clock.Elapsed.TotalSeconds:F1} s later");
        var faults = await queue.Faults((int)all);
        Console.WriteLine(faults.Count == 0 ? "every job has exactly one result" : string.Join('\n', faults));
        var alive = !server.HasEnded && server.Said("Unhandled") == 0;
        Console.WriteLine(alive ? "the server lived through it" : string.Join('\n', server.LastLines(40)));
        return refused && alive && faults.Count == 0 ? 0 : 1;
    }

    private static async Task<bool> IsRefused(Queue queue)
    {
        try
        {
            await queue.Submit(3);
            return false;
        }
        catch (DbException fault)
        {
            Console.WriteLine($"  {fault.Message}");
            return true;
        }
    }

    /// <summary>Writes until nothing more fits.</summary>
    private static void Fill(string path)
    {
        using var file = File.Create(path);
        var block = new byte[64 * 1024];
        try
        {
            while (true)
            {
                file.Write(block);
                file.Flush();
            }
        }
        catch (IOException)
        {
            // It is full.
        }
    }

    private static void Do(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed; mounting a file system is for root");
    }
}
