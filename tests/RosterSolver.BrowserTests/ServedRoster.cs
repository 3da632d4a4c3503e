using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace RosterSolver.BrowserTests;

/// <summary><c>roster serve</c> as it was built, on a free port, with a data folder that goes with it.</summary>
internal sealed class ServedRoster : IAsyncDisposable
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly string folder;

    private ServedRoster(Process process, string data, Uri address)
    {
        (this.process, folder, Address) = (process, data, address);
        Client = new() { BaseAddress = address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>Starts it, and waits until it answers.</summary>
    public static async Task<ServedRoster> Start()
    {
        var data = Directory.CreateTempSubdirectory("roster-browser-").FullName;
        var port = FreePort();
        var start = new ProcessStartInfo(
            "dotnet",
            [Executable(), "serve", "--port", $"{port}", "--data", data]
        )
        {
            WorkingDirectory = data,
        };
        var served = new ServedRoster(Process.Start(start)!, data, new($"http://127.0.0.1:{port}"));
        var watch = Stopwatch.StartNew();
        while (!await served.Answers())
        {
            if (watch.Elapsed > patience || served.process.HasExited)
                throw new InvalidOperationException("roster serve does not answer");
            await Task.Delay(100);
        }

        return served;
    }

    /// <summary>Writes a scenario.</summary>
    public async Task Write(string name, string text)
    {
        using var answer = await Client.PutAsync($"/api/v1/scenarios/{name}", new StringContent(text));
        answer.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<bool> Answers()
    {
        try
        {
            return (await Client.GetAsync("/health/live")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>The command as it was built.</summary>
    public static string Executable() =>
        Path.Combine(Root(), ".artifacts", "bin", "RosterSolver.Cli", "release", "roster.dll");

    /// <summary>The folder of the solution.</summary>
    public static string Root()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "RosterSolver.sln")))
            root = root.Parent ?? throw new InvalidOperationException("no RosterSolver.sln above the tests");
        return root.FullName;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
