using System.Globalization;

namespace RosterSolver.Web.Jobs;

/// <summary>How a worker works.</summary>
/// <param name="Slots">Jobs at a time; 0 for none, then this process only serves.</param>
public sealed record WorkerSettings(int Slots)
{
    /// <summary>How long a job stays with a worker that says nothing.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>How often a worker says that it is still there, tells of progress, and asks for what waits.</summary>
    public TimeSpan Beat { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>Attempts after which a job is given up whose workers always died.</summary>
    public int MostTries { get; init; } = 10;

    /// <summary>Machine, process and a few letters: unlike any other worker, and any earlier life of this one.</summary>
    public string Name { get; init; } =
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.MachineName}-{Environment.ProcessId}-{Guid.NewGuid().ToString("N")[..6]}"
        );
}
