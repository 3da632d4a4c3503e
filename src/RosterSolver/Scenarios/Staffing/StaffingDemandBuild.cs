using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The hours of the weeks of a staffing plan.</summary>
/// <param name="Expected">Those expected.</param>
/// <param name="Low">Those of a low outcome, or null.</param>
/// <param name="High">Those of a high outcome, or null.</param>
internal sealed record StaffingDemandBuild(
    IReadOnlyList<double> Expected,
    IReadOnlyList<double>? Low,
    IReadOnlyList<double>? High
)
{
    /// <summary>The hours that the section or its file says; faults of either are reported.</summary>
    public static StaffingDemandBuild Of(StaffingPlanSection plan, ReadFile read, List<ScenarioError> errors)
    {
        var section = plan.Demand;
        if (section.Csv is null == section.Hours is null)
            errors.Add(
                new(section.At, section.Csv is null ? "no hours" : "hours and csv both", "hours or csv")
            );
        if (section.Csv is null)
            return new(
                Listed(section, "hours", section.Hours, plan.Weeks, errors) ?? [],
                Listed(section, "p10", section.P10, plan.Weeks, errors),
                Listed(section, "p90", section.P90, plan.Weeks, errors)
            );
        return new StaffingDemandCsv(section, plan.Weeks, errors).Read(read);
    }

    private static IReadOnlyList<double>? Listed(
        StaffingDemandSection section,
        string key,
        IReadOnlyList<Repeated>? written,
        int weeks,
        List<ScenarioError> errors
    )
    {
        if (written is null)
            return null;
        var count = written.Sum(one => one.Times);
        if (count != weeks)
            errors.Add(
                new(section.SpanOf(key), $"the hours of {count} weeks", $"{weeks}, as many as are planned")
            );
        return [.. written.SelectMany(one => Enumerable.Repeat((double)one.Number, one.Times))];
    }
}
