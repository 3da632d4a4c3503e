using System.Globalization;
using System.Runtime.InteropServices;
using RosterSolver.Reports;
using RosterSolver.Solver;

namespace RosterSolver.Cli;

/// <summary>Program, runtime, solver, cores and memory.</summary>
internal static class Machine
{
    private const int UsefulCores = 2;
    private const long Megabyte = 1 << 20;
    private const long UsefulMemory = 700 * Megabyte;

    // Limits of a container, version 2 and version 1 of Linux control groups.
    private const string CpuMax = "/sys/fs/cgroup/cpu.max";
    private const string MemoryMax = "/sys/fs/cgroup/memory.max";
    private const string OldMemoryMax = "/sys/fs/cgroup/memory/memory.limit_in_bytes";

    /// <summary>The product's version and place.</summary>
    public static Diagnosis Program() =>
        new("roster", Health.Ok, $"{Manifest.Here(null).RosterSolver} in {AppContext.BaseDirectory}");

    /// <summary>The runtime and the system.</summary>
    public static Diagnosis Runtime() =>
        new(
            "runtime",
            Health.Ok,
            $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.RuntimeIdentifier}"
        );

    /// <summary>Whether the solver's native libraries load and solve.</summary>
    public static Diagnosis Solver() =>
        SolverProbe.Fault() is { } fault
            ? new(
                "solver",
                Health.Fault,
                $"OR-Tools {SolverVersion.OrTools}: {fault}",
                "OR-Tools has natives for 64-bit Windows, macOS and Linux with glibc (not Alpine); install the package for this system"
            )
            : new("solver", Health.Ok, $"OR-Tools {SolverVersion.OrTools}, a small roster solved");

    /// <summary>Cores that may be used.</summary>
    public static Diagnosis Cores()
    {
        var cores = Environment.ProcessorCount;
        var share = CpuShare(Text(CpuMax));
        var found =
            share is { } limit && limit < cores
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{cores}, limited to {limit:0.##} by the container"
                )
                : $"{cores}";
        return (share ?? cores) < UsefulCores
            ? new(
                "cores",
                Health.Warning,
                found,
                "a solve uses two: with fewer it takes longer for the same roster"
            )
            : new("cores", Health.Ok, found);
    }

    /// <summary>Memory that may be used.</summary>
    public static Diagnosis Memory()
    {
        var bytes = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        var limit = (Text(MemoryMax) ?? Text(OldMemoryMax))?.Trim();
        var limited =
            long.TryParse(limit, CultureInfo.InvariantCulture, out var most) && most < long.MaxValue / 2;
        if (limited)
            bytes = Math.Min(bytes, most);
        var found = $"{bytes / Megabyte:N0} MB{(limited ? ", limited by the container" : "")}";
        return bytes < UsefulMemory
            ? new(
                "memory",
                Health.Warning,
                found,
                "60 agents take 300 MB, 1,000 agents 450 MB; give it 700 MB"
            )
            : new("memory", Health.Ok, found);
    }

    /// <summary>Cores by the text of cpu.max: quota and period in microseconds, or <c>max</c>.</summary>
    internal static double? CpuShare(string? text) =>
        text?.Split(' ') is [var quota, var period]
        && double.TryParse(quota, CultureInfo.InvariantCulture, out var used)
        && double.TryParse(period, CultureInfo.InvariantCulture, out var of)
        && of > 0
            ? used / of
            : null;

    private static string? Text(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
