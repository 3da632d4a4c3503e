using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The hours of the weeks of one site, or of all.</summary>
/// <param name="Site">The site; null for all.</param>
/// <param name="Expected">Those expected.</param>
/// <param name="Low">Those of a low outcome, or null.</param>
/// <param name="High">Those of a high outcome, or null.</param>
internal sealed record SiteWeeks(
    string? Site,
    IReadOnlyList<double> Expected,
    IReadOnlyList<double>? Low,
    IReadOnlyList<double>? High
)
{
    /// <summary>The hours that the section or its file says; faults of either are reported.</summary>
    public static SiteWeeks Of(
        string? site,
        SiteDemandSection section,
        int weeks,
        ReadFile read,
        List<ScenarioError> errors
    )
    {
        if (section.Csv is null == section.Hours is null)
            errors.Add(
                new(section.At, section.Csv is null ? "no hours" : "hours and csv both", "hours or csv")
            );
        if (section.Csv is not null)
            return new StaffingDemandCsv(section, weeks, errors).Read(site, read);
        return new(
            site,
            Listed(section, "hours", section.Hours, weeks, errors) ?? [],
            Listed(section, "p10", section.P10, weeks, errors),
            Listed(section, "p90", section.P90, weeks, errors)
        );
    }

    private static IReadOnlyList<double>? Listed(
        SiteDemandSection section,
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
