namespace RosterSolver.Domain;

/// <summary>What one queue asks of a roster.</summary>
/// <param name="Queue">The planner's name of the queue.</param>
/// <param name="Required">Agents required on it in each planning interval; 0 throughout for work that can wait.</param>
/// <param name="Weight">How many times dearer than usual a missing agent is; at least 1.</param>
/// <param name="Work">The work itself where it can wait; null for calls, which cannot.</param>
/// <param name="Losses">
/// By interval, how many calls more are answered too late with the first agent missing, the second, and so on, as many
/// as are required; never falling. Null where nobody asks.
/// </param>
public sealed record QueueNeed(
    string Queue,
    IReadOnlyList<int> Required,
    int Weight = 1,
    DeferrableWork? Work = null,
    IReadOnlyList<IReadOnlyList<decimal>>? Losses = null
)
{
    /// <summary>
    /// By interval, agent-minutes that are to be there beyond those required, because so many will be away; null for none.
    /// </summary>
    public IReadOnlyList<int>? Reserved { get; init; }

    /// <summary>The need of some planning intervals in a row.</summary>
    public QueueNeed Within(int first, int count) =>
        this with
        {
            Required = [.. Required.Skip(first).Take(count)],
            Work = Work?.Within(first, count),
            Reserved = Reserved is null ? null : [.. Reserved.Skip(first).Take(count)],
            Losses = Losses is null ? null : [.. Losses.Skip(first).Take(count)],
        };
}
