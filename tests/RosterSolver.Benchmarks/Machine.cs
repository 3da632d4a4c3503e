using System.Runtime.InteropServices;

namespace RosterSolver.Benchmarks;

/// <summary>What a measurement was made on; without it a time says nothing.</summary>
internal static class Machine
{
    private const string Processors = "/proc/cpuinfo";

    /// <summary>Processor, cores, operating system and runtime, one line.</summary>
    public static string Description =>
        $"{Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription.Trim()}, "
        + $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}";

    private static string Processor()
    {
        const string Model = "model name";
        var line = File.Exists(Processors)
            ? File.ReadLines(Processors)
                .FirstOrDefault(text => text.StartsWith(Model, StringComparison.Ordinal))
            : null;
        return line?.Split(':', 2)[1].Trim()
            ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER")
            ?? "unknown processor";
    }
}
