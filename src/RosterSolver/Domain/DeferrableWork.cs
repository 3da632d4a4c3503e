namespace RosterSolver.Domain;

/// <summary>
/// Work that can wait until a deadline: back office, mail. It is counted in agent-minutes and done oldest first, and
/// what arrives later is never due earlier. Work that misses its deadline leaves the plan as late.
/// </summary>
/// <param name="Arriving">Agent-minutes that can be begun from each planning interval on.</param>
/// <param name="Due">
/// Of all that has arrived, agent-minutes to be done by the end of each interval. What is missing to the sum of
/// <paramref name="Arriving"/> is due after the horizon.
/// </param>
/// <param name="Most">Most agent-minutes on it in one interval; null for no limit.</param>
public sealed record DeferrableWork(IReadOnlyList<int> Arriving, IReadOnlyList<int> Due, int? Most = null)
{
    /// <summary>Agent-minutes that have arrived by the end of each interval and are not yet due then.</summary>
    public IReadOnlyList<int> MayWait()
    {
        var waiting = 0;
        return [.. Arriving.Zip(Due, (arriving, due) => waiting += arriving - due)];
    }

    /// <summary>The work that arrives within some intervals in a row, with what of it is due within them.</summary>
    public DeferrableWork Within(int first, int count)
    {
        var before = Arriving.Take(first).Sum() - Due.Take(first).Sum();
        var due = Due.Skip(first).Take(count).ToArray();
        for (var interval = 0; interval < due.Length; interval++)
        {
            var settled = Math.Min(before, due[interval]);
            before -= settled;
            due[interval] -= settled;
        }

        return this with
        {
            Arriving = [.. Arriving.Skip(first).Take(count)],
            Due = due,
        };
    }
}
