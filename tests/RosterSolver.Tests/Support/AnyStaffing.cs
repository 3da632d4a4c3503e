using CsCheck;
using RosterSolver.Domain;

namespace RosterSolver.Tests.Support;

/// <summary>Small random staffing questions: few weeks, few people, whatever limits.</summary>
internal static class AnyStaffing
{
    /// <summary>Weeks of every question.</summary>
    public const int Weeks = 7;

    private static readonly Gen<Attrition> attrition = Gen.Select(
        Gen.Double[0, 0.6],
        Gen.Enum<AttritionKind>(),
        (rate, kind) => new Attrition(kind == AttritionKind.Weekly ? rate / 10 : rate, kind)
    );

    private static readonly Gen<OvertimeBand> band = Gen.Select(
        Gen.Double[1, 3],
        Gen.Double[1, 8],
        Gen.Double[0.7, 1],
        Gen.Double[0.7, 1],
        (pay, hours, productive, fatigue) => new OvertimeBand("", pay, hours, productive, fatigue)
    );

    private static readonly Gen<OvertimeLimits> limits = Gen.Select(
        Gen.Double[4, 40],
        Gen.Double[40, 46],
        Gen.Int[2, 5],
        Gen.Int[0, 3],
        (month, mean, over, which) =>
            new OvertimeLimits(which % 2 == 1 ? month : null, which >= 2 ? mean : null, over)
    );

    private static readonly Gen<Hiring> hiring = Gen.Select(
        Gen.Int[0, 2],
        Gen.Int[0, 3],
        Gen.Select(
            Gen.Double[0, 3000],
            Gen.Double[0, 2000],
            (once, each) => new HiringCosts(once, 0, 0, each)
        ),
        Gen.Int[0, 2],
        Gen.Double[0, 1].Array[0, 2],
        attrition,
        (first, least, costs, training, ramp, leaving) =>
            new Hiring(
                [first, first + 2],
                new(least, 3),
                costs with
                {
                    Class = least == 1 ? costs.Class : 0,
                },
                training,
                ramp,
                leaving
            )
    );

    private static readonly Gen<Release> release = Gen.Select(
        Gen.Double[0, 8000],
        Gen.Int[0, 2],
        (severance, notice) => new Release(severance, Weeks - 3 + notice, 2)
    );

    private static readonly Gen<StaffGroup> group = Gen.Select(
        Gen.Int[0, 6],
        Gen.Double[0.6, 0.9],
        attrition,
        band.Array[0, 2],
        limits,
        Gen.Select(hiring, release, Gen.Int[0, 3], (terms, going, which) => (terms, going, which)),
        (heads, productive, leaving, bands, overtime, moves) =>
            new StaffGroup(
                "",
                "here",
                heads,
                40,
                productive,
                30,
                40,
                leaving,
                [.. bands.Select((one, k) => one with { Name = $"band {k}" })],
                overtime,
                moves.which == 0 ? null : moves.terms,
                moves.which == 1 ? moves.going : null
            )
    );

    /// <summary>A question with one or two groups; with two, the need may be that of each one's site.</summary>
    public static Gen<StaffingBrief> Question { get; } =
        Gen.Select(
            Gen.OneOf(Shared, Shared.SelectMany(BySite)),
            Gen.Bool,
            Gen.Select(Gen.Double[0, 30], Gen.Double[0, 1], (price, share) => new Transfer(price, share)),
            (brief, transferred, terms) =>
                transferred && brief.Needs.Count > 1 ? brief with { Transfer = terms } : brief
        );

    private static Gen<StaffingBrief> Shared =>
        Gen.Select(
            Gen.Double[0, 250].Array[Weeks],
            group.Array[1, 2],
            Gen.Select(
                Gen.Double[50, 120],
                Gen.Double[0, 30],
                (price, least) => new Outsourcing(price, least, 60)
            ),
            Gen.Bool,
            Gen.Double[60, 400],
            Gen.Int[4, 14],
            Gen.Double[0, 1],
            (need, groups, others, outsourced, missing, seats, credit) =>
                new StaffingBrief(
                    new DateOnly(2026, 12, 7),
                    [new(null, need)],
                    [.. groups.Select((one, place) => one with { Name = $"group {place}" })],
                    outsourced ? others : null,
                    missing,
                    seats < 12 ? new Dictionary<string, int> { ["here"] = seats } : [],
                    credit
                )
        );

    /// <summary>The first group works here and the second there; of one group the need is that of its site alone.</summary>
    private static Gen<StaffingBrief> BySite(StaffingBrief brief) =>
        Gen.Double[0, 150]
            .Array[Weeks]
            .Select(other =>
                brief with
                {
                    Needs =
                    [
                        new("here", brief.Needs[0].Hours),
                        .. brief.Groups.Count > 1 ? new[] { new SiteNeed("there", other) } : [],
                    ],
                    Groups =
                    [
                        .. brief.Groups.Select(
                            (one, place) => one with { Site = place == 0 ? "here" : "there" }
                        ),
                    ],
                }
            );
}
