using System.Data.Common;
using Microsoft.Extensions.Hosting;

namespace RosterSolver.Cli;

/// <summary>Runs a server or a worker until it is told to end.</summary>
internal static class HostRun
{
    /// <summary>Starts, says so, and waits; what keeps it from starting is bad input.</summary>
    /// <param name="build">Makes the host.</param>
    /// <param name="greeting">What is said once it has started.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task<int> Run(Func<IHost> build, string greeting, CancellationToken cancellation)
    {
        using var host = build();
        try
        {
            await host.StartAsync(cancellation);
        }
        catch (Exception fault) when (fault is DbException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"roster: cannot start: {fault.Message}");
            return ExitCode.BadInput;
        }

        await Console.Out.WriteLineAsync(greeting);
        await host.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }
}
