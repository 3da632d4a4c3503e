using System.Diagnostics;
using RosterSolver.Cli;

namespace RosterSolver.Tests.Cli;

/// <summary>A command that is told to end.</summary>
public sealed class InterruptionTests
{
    /// <summary>Whoever is not heard at once asks again: the process then ends, as the system would end it.</summary>
    [Fact]
    public async Task Told_twice_to_end_it_ends_without_a_crash()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var process = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [
                    Path.Combine(AppContext.BaseDirectory, "roster.dll"),
                    "solve",
                    GoldenFile.PathOf("scenarios", "hotline-week.yaml"),
                    "--time",
                    "10m",
                ]
            )
            {
                UseShellExecute = false,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            }
        )!;
        var output = process.StandardOutput.ReadToEndAsync();
        var first = await process.StandardError.ReadLineAsync();
        Assert.NotNull(first);
        foreach (var _ in Enumerable.Range(0, 2))
            await Process.Start("kill", ["-TERM", $"{process.Id}"])!.WaitForExitAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        await output;
        Assert.DoesNotContain("Unhandled", errors, StringComparison.Ordinal);
        Assert.Contains(process.ExitCode, new[] { ExitCode.Interrupted, TerminatedBySystem });
    }

    /// <summary>128 and the number of the signal.</summary>
    private const int TerminatedBySystem = 143;
}
