using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Hours of each week, at one site or at all.</summary>
[Doc("Productive hours (on the phone) of each week at one site, from the list `hours` or a file")]
public record SiteDemandSection(
    [Doc("The hours expected, such as `[6 x 3000, 4 x 3150]`", Default = "`csv` says it")]
    [Syntax<RepeatedNumber>]
        IReadOnlyList<Repeated>? Hours = null,
    [Doc("The hours of a low outcome", Default = "only `hours` is planned for")]
    [Syntax<RepeatedNumber>]
        IReadOnlyList<Repeated>? P10 = null,
    [Doc("The hours of a high outcome", Default = "only `hours` is planned for")]
    [Syntax<RepeatedNumber>]
        IReadOnlyList<Repeated>? P90 = null,
    [Doc(
        "CSV file in the plan's folder or below with a row for each week in order: the column `hours` or `p50`, and if known "
            + "`p10` and `p90`; other columns are for the reader",
        Default = "`hours` says it"
    )]
        string? Csv = null
) : Section;

/// <summary>Hours of each week, for all sites together or one by one.</summary>
[Doc(
    "Productive hours (on the phone) of each week, from the list `hours` or a file, that the staff of any site works; or under "
        + "`sites` those of each site, which its own staff works, and others as far as `transfer` says. With `p10` and `p90`, "
        + "weeks that are exceeded in nine cases of ten and in one, the plan is made for these as well, low and high at all "
        + "sites at once, and what it costs to have planned for one and met another is shown"
)]
public sealed record StaffingDemandSection(
    [Doc("The hours expected, such as `[6 x 3000, 4 x 3150]`", Default = "`csv` or `sites` says it")]
    [Syntax<RepeatedNumber>]
        IReadOnlyList<Repeated>? Hours = null,
    [Doc("The hours of a low outcome", Default = "only `hours` is planned for")]
    [Syntax<RepeatedNumber>]
        IReadOnlyList<Repeated>? P10 = null,
    [Doc("The hours of a high outcome", Default = "only `hours` is planned for")]
    [Syntax<RepeatedNumber>]
        IReadOnlyList<Repeated>? P90 = null,
    [Doc(
        "CSV file in the plan's folder or below with a row for each week in order: the column `hours` or `p50`, and if known "
            + "`p10` and `p90`; other columns are for the reader",
        Default = "`hours` or `sites` says it"
    )]
        string? Csv = null,
    [Doc(
        "The hours of each site by its name; every group of `staff` then names its `site`",
        Default = "one demand, worked at any site"
    )]
        IReadOnlyDictionary<string, SiteDemandSection>? Sites = null,
    [Doc("On what terms a site works hours of another", Default = "each site works its own")]
        TransferSection? Transfer = null
) : SiteDemandSection(Hours, P10, P90, Csv);

/// <summary>Hours of one site that another works.</summary>
[Doc("Hours of one site that the staff of others works: calls that overflow")]
public sealed record TransferSection(
    [Doc(
        "What such an hour costs beside the hour itself: lines, a second language; `0/h` where that is nothing"
    )]
        PricePerHour Price,
    [Doc("Most hours of a site and week that others work, as a share of its hours", Range = "0%..100%")]
    [Range(0, 1)]
        Fraction AtMost
) : Section;

/// <summary>Work that others do.</summary>
[Doc("Work that others do")]
public sealed record OutsourcingSection(
    [Doc("Price of a productive hour")] PricePerHour Price,
    [Doc("Most productive hours of a week")] [Range(0, 10_000_000)] decimal AtMost,
    [Doc("Fewest productive hours of a week that has any; whether a week has is a choice")]
    [Range(0, 10_000_000)]
        decimal AtLeast = 0
) : Section;

/// <summary>How long the search goes on.</summary>
[Doc("How long the search goes on; seldom more than seconds")]
public sealed record StaffingSolveSection(
    [Doc("Longest search of a plan", Range = "1s..24h", Default = "`60s`")]
    [Syntax<DurationInSeconds>]
    [Range(1, 86_400)]
        int Time = 60,
    [Doc("Share of the cost that may stay unproven", Range = "0%..100%", Default = "`0%`")]
    [Range(0, 1)]
        Fraction? Gap = null
) : Section;
