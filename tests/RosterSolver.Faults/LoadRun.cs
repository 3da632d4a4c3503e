using System.Diagnostics;
using System.Net.Http.Json;
using RosterSolver.Web.Store;

namespace RosterSolver.Faults;

/// <summary>
/// A server under load: 500 jobs wait, one is solved at a time, and 200 times a second somebody has a scenario validated.
/// Asked at fixed moments, whether or not the answers before have come, so that a slow answer is counted with all that it
/// holds up.
/// </summary>
internal sealed class LoadRun(int seconds)
{
    private const int PerSecond = 200;
    private const int Jobs = 500;
    private const double MostMegabytes = 1_500;

    /// <summary>Runs it; 0 where every request was answered and memory stayed within its bound.</summary>
    public async Task<int> Run()
    {
        var folder = Directory.CreateTempSubdirectory("roster-load-").FullName;
        using var server = RosterChild.Start(
            "server",
            "serve",
            "--workers",
            "1",
            "--port",
            "5993",
            "--data",
            folder
        );
        while (server.Said("Listening") == 0)
            await Task.Delay(50);
        var queue = new Queue(new Database(null, folder));
        var clock = Stopwatch.StartNew();
        await queue.Submit(Jobs);
        Console.WriteLine($"{Jobs} jobs submitted in {clock.Elapsed.TotalSeconds:F1} s");
        var latencies = await Asked(server);
        var (ended, _) = await queue.Count();
        var failed = latencies.Count(latency => latency is null);
        var sorted = latencies.OfType<double>().Order().ToList();
        Console.WriteLine(
            $"{latencies.Length} validations in {seconds} s, {failed} not answered with 200; {ended} jobs solved beside"
        );
        foreach (var share in new[] { 0.5, 0.9, 0.99, 0.999 })
            Console.WriteLine($"  {share, 6:P1} within {sorted[(int)(share * (sorted.Count - 1))], 8:F1} ms");
        Console.WriteLine($"  slowest      {sorted[^1], 8:F1} ms");
        Console.WriteLine($"memory of the server at most {most:F0} MB");
        return failed == 0 && most < MostMegabytes ? 0 : 1;
    }

    private double most;

    private async Task<double?[]> Asked(RosterChild server)
    {
        using var http = new HttpClient { BaseAddress = new("http://127.0.0.1:5993") };
        var text = new { text = await File.ReadAllTextAsync("scenarios/front-desk-month.yaml") };
        await Latency(http, text, TimeSpan.Zero, Stopwatch.StartNew());
        var clock = Stopwatch.StartNew();
        var asked = new List<Task<double?>>();
        for (var number = 0; number < seconds * PerSecond; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / PerSecond);
            if (due > clock.Elapsed)
                await Task.Delay(due - clock.Elapsed);
            asked.Add(Latency(http, text, due, clock));
            if (number % PerSecond == 0)
                most = Math.Max(most, server.Megabytes);
        }

        return await Task.WhenAll(asked);
    }

    /// <summary>Milliseconds from the moment at which it was due; null where the answer was no 200.</summary>
    private static async Task<double?> Latency(HttpClient http, object text, TimeSpan due, Stopwatch clock)
    {
        try
        {
            using var answer = await http.PostAsJsonAsync("/api/v1/validate", text);
            await answer.Content.ReadAsByteArrayAsync();
            return answer.IsSuccessStatusCode ? (clock.Elapsed - due).TotalMilliseconds : null;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
