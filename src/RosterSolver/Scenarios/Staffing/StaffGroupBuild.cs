using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The staff of a plan, and the others who work for it.</summary>
internal static class StaffGroupBuild
{
    /// <summary>The groups in the order in which they are written; faults are reported.</summary>
    public static IReadOnlyList<StaffGroup> Of(StaffingPlanSection plan, List<ScenarioError> errors)
    {
        if (plan.Staff.Count == 0)
            errors.Add(new(plan.SpanOf("staff"), "there is no staff", "at least one group"));
        var bands = (plan.Overtime ?? new Dictionary<string, OvertimeBandSection>()).ToDictionary(
            band => band.Key,
            band => Band(band.Key, band.Value)
        );
        ReportSites(plan, errors);
        return [.. plan.Staff.Select(group => Group(group.Key, group.Value, plan, bands, errors))];
    }

    /// <summary>Work that others do; faults are reported.</summary>
    public static Outsourcing? Outsourcing(OutsourcingSection? section, List<ScenarioError> errors)
    {
        if (section is null)
            return null;
        if (section.AtLeast > section.AtMost)
            errors.Add(
                new(section.SpanOf("at-least"), $"{section.AtLeast} is above at-most {section.AtMost}")
            );
        return new(StaffingReader.Amount(section.Price), (double)section.AtLeast, (double)section.AtMost);
    }

    private static StaffGroup Group(
        string name,
        StaffGroupSection written,
        StaffingPlanSection plan,
        Dictionary<string, OvertimeBand> bands,
        List<ScenarioError> errors
    )
    {
        if (written.Productive is null == written.Shrinkage is null)
            errors.Add(
                new(
                    written.At,
                    written.Productive is null
                        ? $"how much of {name}'s hours is productive is not said"
                        : "productive and shrinkage both",
                    "productive or shrinkage"
                )
            );
        var terms = written.Overtime ?? new();
        if (terms.MeanWeek < written.Hours)
            errors.Add(
                new(terms.SpanOf("mean-week"), $"the mean is below the {written.Hours:0.##} regular hours")
            );
        return new(
            name,
            written.Site,
            written.Heads,
            (double)written.Hours,
            (double)(written.Productive?.Value ?? ShrinkageBuild.Of(written.Shrinkage ?? new()).OnPhone),
            StaffingReader.Amount(written.Pay),
            StaffingReader.Amount(written.Loaded),
            written.Attrition,
            Bands(terms, bands, errors),
            new((double?)terms.PerMonth, (double?)terms.MeanWeek, terms.MeanOver),
            HiringBuild.Of(written.Hire, plan.Weeks, errors),
            written.Release is { } release
                ? new((double)release.Severance.Amount, release.Notice, release.AtMost)
                : null
        );
    }

    private static IReadOnlyList<OvertimeBand> Bands(
        OvertimeTermsSection terms,
        Dictionary<string, OvertimeBand> known,
        List<ScenarioError> errors
    )
    {
        if (terms.Bands is null)
            return [.. known.Values];
        foreach (var (place, name) in terms.Bands.Index().Where(band => !known.ContainsKey(band.Item)))
            errors.Add(
                new(
                    terms.SpanOf("bands", place),
                    $"unknown band '{name}'",
                    known.Count == 0 ? "bands under overtime" : Expectation.OneOf(known.Keys),
                    Suggestion.Nearest(name, known.Keys)
                )
            );
        return [.. terms.Bands.Distinct().Where(known.ContainsKey).Select(name => known[name])];
    }

    private static OvertimeBand Band(string name, OvertimeBandSection written) =>
        new(
            name,
            (double)written.Pay.Value,
            (double)written.AtMost,
            (double)written.Productive.Value,
            (double)written.Fatigue.Value
        );

    /// <summary>Seats of a site where nobody sits are a slip of the pen.</summary>
    private static void ReportSites(StaffingPlanSection plan, List<ScenarioError> errors)
    {
        var sites = plan.Staff.Values.Select(group => group.Site).OfType<string>().Distinct().ToList();
        foreach (var site in (plan.Seats?.Keys ?? []).Except(sites))
            errors.Add(
                new(
                    plan.KeySpan("seats", site),
                    $"no staff sits at '{site}'",
                    sites.Count == 0 ? "site of a group of staff" : Expectation.OneOf(sites),
                    Suggestion.Nearest(site, sites)
                )
            );
    }
}
