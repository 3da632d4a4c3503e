using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Work that can wait, as the cuts see it.</summary>
/// <param name="Queue">Index of its queue.</param>
/// <param name="Work">The work.</param>
/// <param name="Worth">What a minute of it saves when it is done in time.</param>
/// <param name="MayWait">Minutes that may be left at the end of each interval.</param>
internal sealed record Backlog(int Queue, DeferrableWork Work, Worth Worth, IReadOnlyList<int> MayWait)
{
    /// <summary>The backlog of a queue whose work can wait.</summary>
    public static Backlog Of((int Index, QueueLimit Queue) queue) =>
        new(queue.Index, queue.Queue.Work!, new(false, queue.Queue.Late.Units), queue.Queue.Work!.MayWait());

    /// <summary>What it costs when nothing is done.</summary>
    public Money AllLate => new Money(Worth.Saves) * Work.Arriving.Sum(minutes => (long)minutes);
}
