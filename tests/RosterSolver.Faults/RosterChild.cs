using System.Diagnostics;

namespace RosterSolver.Faults;

/// <summary>A server or worker in a process of its own, to be killed, stopped and restarted.</summary>
internal sealed class RosterChild : IDisposable
{
    private readonly string[] arguments;
    private readonly string name;
    private readonly List<string> log = [];
    private Process process;

    private RosterChild(string name, string[] arguments)
    {
        this.name = name;
        this.arguments = arguments;
        process = Begin();
    }

    /// <summary>Starts <c>roster</c> with arguments.</summary>
    public static RosterChild Start(string name, params string[] arguments) => new(name, arguments);

    /// <summary>The number of the process, which is in the names of workers.</summary>
    public int Number => process.Id;

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>Memory that it holds, in MB.</summary>
    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>Lines of its log that have a word.</summary>
    public int Said(string word)
    {
        lock (log)
            return log.Count(line => line.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>The end of its log.</summary>
    public IReadOnlyList<string> LastLines(int count)
    {
        lock (log)
            return [.. log.TakeLast(count)];
    }

    /// <summary>Ends it as the kernel ends a process that is out of memory.</summary>
    public void Kill() => Signal("KILL");

    /// <summary>Asks it to end, and waits until it has.</summary>
    public void Terminate()
    {
        Signal("TERM");
        process.WaitForExit();
    }

    /// <summary>Halts it, so that it says nothing any more.</summary>
    public void Halt() => Signal("STOP");

    /// <summary>Lets it go on.</summary>
    public void GoOn() => Signal("CONT");

    /// <summary>Starts it anew after its end.</summary>
    public void Restart()
    {
        process.WaitForExit();
        process.Dispose();
        process = Begin();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!process.HasExited)
        {
            GoOn();
            Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }

    private void Signal(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        kill.WaitForExit();
    }

    private Process Begin()
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "roster.dll"), .. arguments]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var begun = Process.Start(start)!;
        begun.OutputDataReceived += Keep;
        begun.ErrorDataReceived += Keep;
        begun.BeginOutputReadLine();
        begun.BeginErrorReadLine();
        return begun;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not { } text)
            return;
        lock (log)
            log.Add($"{name}: {text}");
    }
}
