namespace RosterSolver.Economics;

/// <summary>How unevenly a roster shares its burdens, in one number.</summary>
public static class Unevenness
{
    private static readonly string[] spreads = ["spread-nights", "spread-weekends", "spread-lates"];

    /// <summary>
    /// Most less fewest among like agents, of nights, weekend days and lates, added up; in shifts, 0 is even.
    /// </summary>
    public static int Of(Kpis kpis) =>
        (int)kpis.All.Where(kpi => spreads.Contains(kpi.Id, StringComparer.Ordinal)).Sum(kpi => kpi.Value);
}
