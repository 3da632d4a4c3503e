using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>How a roster meets what is asked for by heads.</summary>
internal static class HeadsKpis
{
    /// <summary>The figures; none where nobody is asked for by heads.</summary>
    public static IEnumerable<Kpi> Of(Roster roster)
    {
        if (roster.Brief.Heads.Count == 0)
            yield break;
        var starts = roster.Assignments.CountBy(worked => (worked.Day, worked.Shift.Template)).ToDictionary();
        var surplus = roster
            .Brief.Heads.Select(need => starts.GetValueOrDefault((need.Day, need.Template)) - need.Required)
            .ToList();
        yield return new(
            "heads-missing",
            "Missing people",
            "缺岗人次",
            "sum over days and templates of max(0, heads asked for - shifts started)",
            surplus.Sum(off => Math.Max(0, -off)),
            KpiUnit.Count
        );
        yield return new(
            "heads-surplus",
            "Surplus people",
            "超岗人次",
            "sum over days and templates with a requirement of max(0, shifts started - heads asked for)",
            surplus.Sum(off => Math.Max(0, off)),
            KpiUnit.Count
        );
    }
}
