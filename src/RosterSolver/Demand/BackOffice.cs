using RosterSolver.Domain;

namespace RosterSolver.Demand;

/// <summary>
/// Work without callers, such as mail or claims: it waits until skilled agents are free, up to its deadline. It knows
/// no queueing; hours of work are items times handle time over utilisation.
/// </summary>
/// <param name="Name">The planner's name of it, which is also the skill.</param>
/// <param name="Items">Items that arrive in each planning interval; fractions allowed.</param>
/// <param name="Open">Items that wait when the horizon begins; they are due as if they had just arrived.</param>
/// <param name="Aht">Mean seconds that an item takes.</param>
/// <param name="Utilisation">Share of the time given to it that is spent on items; above 0, at most 1.</param>
/// <param name="Due">By when items have to be done.</param>
/// <param name="MaxAgents">Most agents on it at a time; null for no limit.</param>
/// <param name="Shrinkage">Shares of paid time off the work that the roster does not place itself.</param>
public sealed record BackOffice(
    string Name,
    IReadOnlyList<decimal> Items,
    decimal Open,
    decimal Aht,
    decimal Utilisation,
    Deadline Due,
    int? MaxAgents,
    Shrinkage Shrinkage
)
{
    /// <summary>Work is counted in whole quarters of an agent-hour, so that coverage keeps to the grid of breaks.</summary>
    public const int Grain = 15;

    /// <summary>
    /// The work over a horizon. Items can be begun from the interval after the one in which they arrive, and are due by
    /// the last interval that ends within the deadline. The running total is rounded, so that nothing is lost.
    /// </summary>
    public DeferrableWork Work(Horizon horizon)
    {
        var (arriving, due) = (new int[horizon.Intervals], new int[horizon.Intervals]);
        var (total, whole) = (0m, 0);
        for (var interval = 0; interval < horizon.Intervals; interval++)
        {
            total += Minutes(interval == 0 ? Open : Items[interval - 1]);
            arriving[interval] = (int)Math.Round(total / Grain) * Grain - whole;
            whole += arriving[interval];
            if (DueAt(interval, horizon) is var last && last < horizon.Intervals)
                due[last] += arriving[interval];
        }

        return new(arriving, due, MaxAgents * horizon.IntervalMinutes);
    }

    /// <summary>All the work, in agent-minutes.</summary>
    public decimal TotalMinutes => Minutes(Open) + Items.Sum(Minutes);

    /// <summary>The interval by whose end work has to be done that can be begun from another on.</summary>
    private int DueAt(int begun, Horizon horizon) =>
        Due.Minutes is { } minutes
            ? begun + minutes / horizon.IntervalMinutes - 1
            : (begun / horizon.IntervalsPerDay + 1) * horizon.IntervalsPerDay - 1;

    private decimal Minutes(decimal items) => items * Aht / 60 / Utilisation / Shrinkage.OnPhone;
}
