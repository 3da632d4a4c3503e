namespace RosterSolver.Scenarios;

/// <summary>Calls of each planning interval and, where the source knows them, their mean handle times.</summary>
/// <param name="Calls">Calls offered.</param>
/// <param name="HandleTimes">Mean seconds of a call in each interval, not to be used where there are no calls; or null.</param>
internal sealed record Volume(IReadOnlyList<decimal> Calls, IReadOnlyList<decimal>? HandleTimes)
{
    /// <summary>Mean seconds of a call over all intervals, weighted by calls; null where no handle times are known.</summary>
    public decimal? Aht =>
        HandleTimes is null ? null
        : Calls.Sum() is > 0 and var all
            ? Calls.Zip(HandleTimes, (calls, seconds) => calls * seconds).Sum() / all
        : HandleTimes.Average();

    /// <summary>Each interval's handle time over the mean; 1 where there are no calls. Null where none are known.</summary>
    public IReadOnlyList<decimal>? Shape =>
        Aht is { } aht
            ? [.. Calls.Zip(HandleTimes!, (calls, seconds) => calls > 0 ? seconds / aht : 1)]
            : null;
}
