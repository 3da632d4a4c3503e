using System.Diagnostics;

namespace RosterSolver.Tests.Web;

/// <summary>
/// How long something takes, on a machine that may be busy with other things: the time that has passed, but never more than
/// this process has computed meanwhile.
/// </summary>
internal sealed class Effort
{
    /// <summary>What takes longer hangs.</summary>
    public static readonly TimeSpan Hang = TimeSpan.FromSeconds(10);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly TimeSpan computed = Environment.CpuUsage.TotalTime;

    /// <summary>The time so far.</summary>
    public TimeSpan Took
    {
        get
        {
            var meanwhile = Environment.CpuUsage.TotalTime - computed;
            return meanwhile < watch.Elapsed ? meanwhile : watch.Elapsed;
        }
    }
}
