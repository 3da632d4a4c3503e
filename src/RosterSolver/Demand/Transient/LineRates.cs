namespace RosterSolver.Demand;

/// <summary>
/// How fast calls come, end and leave in a stretch without change. A fraction f of an agent stands between the two
/// whole numbers beside it in proportion: the rates are those of n agents for a share 1 - f of the time and of n + 1
/// for a share f, taken together.
/// </summary>
/// <param name="Arrivals">Calls per second.</param>
/// <param name="Aht">Mean handle time in seconds.</param>
/// <param name="Leaving">Rate at which a waiting caller gives up, per second.</param>
/// <param name="Agents">Agents on the phone; at least 0.</param>
internal readonly record struct LineRates(double Arrivals, double Aht, double Leaving, double Agents)
{
    /// <summary>Whole agents.</summary>
    public int Whole => (int)Math.Floor(Agents);

    /// <summary>Share of the time in which one agent more is there.</summary>
    public double Part => Agents - Whole;

    /// <summary>Agents busy with so many calls in the system.</summary>
    public double Busy(int calls) => Math.Min(calls, Agents);

    /// <summary>Callers waiting with so many calls in the system.</summary>
    public double Waiting(int calls) => calls - Busy(calls);

    /// <summary>Calls that end or leave, per second, with so many in the system.</summary>
    public double Departures(int calls) => Busy(calls) / Aht + Waiting(calls) * Leaving;

    /// <summary>The share of callers with so many calls ahead of them who wait: 0 or 1, but for the part of an agent.</summary>
    public double WaitsBehind(int ahead) => Math.Clamp(ahead + 1 - Agents, 0, 1);
}
