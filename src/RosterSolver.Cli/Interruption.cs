using System.Runtime.InteropServices;

namespace RosterSolver.Cli;

/// <summary>Ctrl-C, or a request to end: the first ends the search and keeps the best roster, the second ends the process.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly IReadOnlyList<PosixSignalRegistration> registrations;
    private int times;

    /// <summary>Listens from now on.</summary>
    public Interruption() =>
        registrations = [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Heard),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Heard),
        ];

    /// <summary>Cancelled by the first request.</summary>
    public CancellationToken Token => source.Token;

    private void Heard(PosixSignalContext context)
    {
        context.Cancel = Interlocked.Increment(ref times) == 1;
        if (context.Cancel)
            source.Cancel();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in registrations)
            registration.Dispose();
        source.Dispose();
    }
}
