using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The hours of the weeks of a staffing plan, of all sites or of each.</summary>
/// <param name="Expected">Those expected.</param>
/// <param name="Low">Those of a low outcome, or null.</param>
/// <param name="High">Those of a high outcome, or null.</param>
internal sealed record StaffingDemandBuild(
    IReadOnlyList<SiteNeed> Expected,
    IReadOnlyList<SiteNeed>? Low,
    IReadOnlyList<SiteNeed>? High
)
{
    /// <summary>The keys that say the hours of all sites together.</summary>
    private static readonly string[] ofAll = ["hours", "csv", "p10", "p90"];

    /// <summary>The hours that the section or its files say; faults of any are reported.</summary>
    public static StaffingDemandBuild Of(StaffingPlanSection plan, ReadFile read, List<ScenarioError> errors)
    {
        var section = plan.Demand;
        if (section.Sites is not { } sites)
        {
            if (section.Transfer is not null)
                errors.Add(
                    new(
                        section.KeySpan("transfer"),
                        "there is one demand, so nothing is transferred",
                        "sites"
                    )
                );
            return Of([SiteWeeks.Of(null, section, plan.Weeks, read, errors)]);
        }

        foreach (var key in ofAll.Where(key => IsWritten(section, key)))
            errors.Add(
                new(section.KeySpan(key), $"{key} and sites both", "one demand, or one for each site")
            );
        if (sites.Count == 0)
            errors.Add(new(section.SpanOf("sites"), "there is no site", "at least one"));
        ReportStaff(plan, sites.Keys.ToList(), errors);
        List<SiteWeeks> weeks =
        [
            .. sites.Select(site => SiteWeeks.Of(site.Key, site.Value, plan.Weeks, read, errors)),
        ];
        ReportOutcomes(section, weeks, errors);
        return Of(weeks);
    }

    private static StaffingDemandBuild Of(IReadOnlyList<SiteWeeks> sites) =>
        new(
            [.. sites.Select(site => new SiteNeed(site.Site, site.Expected))],
            Outcome(sites, site => site.Low),
            Outcome(sites, site => site.High)
        );

    private static IReadOnlyList<SiteNeed>? Outcome(
        IReadOnlyList<SiteWeeks> sites,
        Func<SiteWeeks, IReadOnlyList<double>?> hours
    ) =>
        sites.Count > 0 && sites.All(site => hours(site) is not null)
            ? [.. sites.Select(site => new SiteNeed(site.Site, hours(site)!))]
            : null;

    private static bool IsWritten(StaffingDemandSection section, string key) =>
        key switch
        {
            "hours" => section.Hours is not null,
            "csv" => section.Csv is not null,
            "p10" => section.P10 is not null,
            _ => section.P90 is not null,
        };

    /// <summary>An outcome is one of all sites, so what one site has of it the others must have.</summary>
    private static void ReportOutcomes(
        StaffingDemandSection section,
        IReadOnlyList<SiteWeeks> sites,
        List<ScenarioError> errors
    )
    {
        foreach (
            var (key, hours) in new (string, Func<SiteWeeks, IReadOnlyList<double>?>)[]
            {
                ("p10", site => site.Low),
                ("p90", site => site.High),
            }
        )
        {
            var with = sites.FirstOrDefault(site => hours(site) is not null);
            foreach (var without in sites.Where(site => with is not null && hours(site) is null))
                errors.Add(
                    new(
                        section.KeySpan("sites", without.Site!),
                        $"{without.Site} has no {key}, and {with!.Site} has",
                        $"{key} of every site, or of none"
                    )
                );
        }
    }

    /// <summary>Whoever works belongs to a site with a demand, and a site with a demand has somebody.</summary>
    private static void ReportStaff(
        StaffingPlanSection plan,
        IReadOnlyList<string> sites,
        List<ScenarioError> errors
    )
    {
        foreach (var (name, group) in plan.Staff)
        {
            if (group.Site is null)
                errors.Add(
                    new(
                        plan.KeySpan("staff", name),
                        $"the demand is by site, and the site of {name} is not said",
                        $"site: {Expectation.OneOf(sites)}"
                    )
                );
            else if (!sites.Contains(group.Site))
                errors.Add(
                    new(
                        group.SpanOf("site"),
                        $"there is no demand at '{group.Site}'",
                        Expectation.OneOf(sites),
                        Suggestion.Nearest(group.Site, sites)
                    )
                );
        }

        List<string> staffed = [.. plan.Staff.Values.Select(group => group.Site).OfType<string>().Distinct()];
        foreach (var site in sites.Where(site => !staffed.Contains(site)))
            errors.Add(
                new(
                    plan.Demand.KeySpan("sites", site),
                    $"no staff sits at '{site}'",
                    staffed.Count == 0 ? "site of a group of staff" : Expectation.OneOf(staffed),
                    Suggestion.Nearest(site, staffed)
                )
            );
    }
}
