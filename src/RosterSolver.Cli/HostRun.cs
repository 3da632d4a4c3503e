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
        using var host = await Started(build, cancellation);
        if (host is null)
            return ExitCode.BadInput;
        await Console.Out.WriteLineAsync(greeting);
        await host.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }

    /// <summary>The host, at work; null where something keeps it from starting, which is printed.</summary>
    private static async Task<IHost?> Started(Func<IHost> build, CancellationToken cancellation)
    {
        IHost? host = null;
        try
        {
            host = build();
            await host.StartAsync(cancellation);
            return host;
        }
        catch (Exception fault)
            when (fault is DbException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            host?.Dispose();
            await Console.Error.WriteLineAsync($"roster: cannot start: {fault.Message}");
            return null;
        }
    }
}
