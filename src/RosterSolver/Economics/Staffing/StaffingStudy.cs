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

    private const string LowName = "P10";
    private const string HighName = "P90";
    private const string NoOvertimeName = "no overtime";
    private const string NoHiringName = "no hiring";

    /// <summary>Longest that the searches of the tornado take on all cores.</summary>
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

    /// <summary>
    /// Answers a question. The plan is searched for as long as the settings say, the plans beside it together as long again,
    /// on all cores.
    /// </summary>
    /// <param name="scenario">The question.</param>
    /// <param name="told">Told of each step before it begins.</param>
    public static StaffingStudy Of(StaffingScenario scenario, Action<StaffingStep>? told = null)
    {
        var (brief, settings) = (scenario.Brief, scenario.Solve);
        told?.Invoke(new("the cheapest plan", 1, settings.Time));
        var plan = StaffingCase.Of("cheapest", brief, settings);
        var beside = Beside(plan, scenario, told).ToList();
        var payBacks = PayBack.Of(plan, settings);
        told?.Invoke(new("what would change the answer", Economics.Tornado.Searches, tornadoTime));
        IReadOnlyList<StaffingCase> outlooks =
        [
            .. beside.Where(one => one.Name == LowName),
            plan with
            {
                Name = "expected",
            },
            .. beside.Where(one => one.Name == HighName),
        ];
        return new(
            scenario,
            plan,
            beside.Single(one => one.Name == NoOvertimeName),
            beside.Single(one => one.Name == NoHiringName),
            payBacks,
            outlooks,
            Foresight.Of(outlooks, settings),
            Economics.Tornado.Of(plan, Change, settings.Share(tornadoTime, Economics.Tornado.Searches))
        );
    }

    private static IEnumerable<StaffingCase> Beside(
        StaffingCase plan,
        StaffingScenario scenario,
        Action<StaffingStep>? told
    )
    {
        var brief = scenario.Brief;
        List<(string Name, StaffingBrief Brief, StaffingPlan? Start)> cases =
        [
            (NoOvertimeName, brief.WithoutOvertime(), null),
            (NoHiringName, brief.WithoutHiring(), null),
        ];
        foreach (var (name, needs) in new[] { (LowName, scenario.Low), (HighName, scenario.High) })
            if (needs is not null)
                cases.Add((name, brief with { Needs = needs }, plan.Ledger.Plan));
        told?.Invoke(new("other ways and other needs", cases.Count, scenario.Solve.Time));
        var settings = scenario.Solve.Share(scenario.Solve.Time, cases.Count);
        return cases
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(Environment.ProcessorCount)
            .Select(one => StaffingCase.Of(one.Name, one.Brief, settings with { Start = one.Start }));
    }
}
