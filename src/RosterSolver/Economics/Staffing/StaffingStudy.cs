using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>A staffing question answered: the plan, what it is worth, and what would change it.</summary>
/// <param name="Scenario">The question.</param>
/// <param name="Plan">The cheapest plan.</param>
/// <param name="NoOvertime">The cheapest without overtime.</param>
/// <param name="NoHiring">The cheapest without hiring anybody.</param>
/// <param name="PayBacks">When each class has paid for itself.</param>
/// <param name="Outlooks">
/// The plan for a low outcome, the plan, and that for a high one; the plan alone where these are not known.
/// </param>
/// <param name="Foresights">What it costs to have hired for one outcome and to meet another.</param>
/// <param name="Tornado">What each assumption would change, a tenth less and more.</param>
public sealed record StaffingStudy(
    StaffingScenario Scenario,
    StaffingCase Plan,
    StaffingCase NoOvertime,
    StaffingCase NoHiring,
    IReadOnlyList<PayBack> PayBacks,
    IReadOnlyList<StaffingCase> Outlooks,
    IReadOnlyList<Foresight> Foresights,
    IReadOnlyList<Tornado> Tornado
)
{
    /// <summary>How much the tornado changes each assumption.</summary>
    public const double Change = 0.1;

    /// <summary>Longest that the tornado takes on all cores.</summary>
    private static readonly TimeSpan tornadoTime = TimeSpan.FromSeconds(15);

    /// <summary>The rounds of plan and roster that led to this plan; null where none were asked for.</summary>
    public RosteredPlan? Rostered { get; init; }

    /// <summary>Hires and overtime as they are best, and each way alone.</summary>
    public IReadOnlyList<StaffingCase> Policies => [Plan, NoOvertime, NoHiring];

    /// <summary>What the audit of any case found; nothing, or it is our fault and no plan is shown.</summary>
    public IEnumerable<string> Faults =>
        Policies
            .Concat(Outlooks)
            .Concat(Tornado.SelectMany(one => new[] { one.Less, one.More }))
            .Distinct()
            .SelectMany(one => one.Faults.Select(fault => $"{one.Name}: {fault}"));

    /// <summary>Answers a question.</summary>
    public static StaffingStudy Of(StaffingScenario scenario)
    {
        var (brief, settings) = (scenario.Brief, scenario.Solve);
        var plan = StaffingCase.Of("cheapest", brief, settings);
        IReadOnlyList<StaffingCase> outlooks =
        [
            .. Outlook("P10", scenario.Low),
            plan with
            {
                Name = "expected",
            },
            .. Outlook("P90", scenario.High),
        ];
        return new(
            scenario,
            plan,
            StaffingCase.Of("no overtime", brief.WithoutOvertime(), settings),
            StaffingCase.Of("no hiring", brief.WithoutHiring(), settings),
            PayBack.Of(plan, settings),
            outlooks,
            Foresight.Of(outlooks, settings),
            Economics.Tornado.Of(plan, Change, settings.Share(tornadoTime, Economics.Tornado.Searches))
        );

        IEnumerable<StaffingCase> Outlook(string name, IReadOnlyList<SiteNeed>? needs) =>
            needs is null ? [] : [StaffingCase.Of(name, brief with { Needs = needs }, settings)];
    }
}
