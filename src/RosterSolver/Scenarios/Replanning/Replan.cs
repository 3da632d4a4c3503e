using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Scenarios;

/// <summary>A roster that people know, mended where something has happened, with as few changes as the price of one allows.</summary>
/// <param name="Request">What has happened.</param>
/// <param name="Before">The roster as people know it.</param>
/// <param name="Disturbed">What is left of it when those who are absent do not come and nobody stands in.</param>
/// <param name="Outcome">How the search ended.</param>
/// <param name="After">The mended roster; null where none was found.</param>
/// <param name="PriceOfChange">What each changed day cost in the search.</param>
public sealed record Replan(
    ReplanRequest Request,
    Plan Before,
    Plan Disturbed,
    Outcome Outcome,
    Plan? After,
    Money PriceOfChange
)
{
    private const int MinutesOfAnHour = 60;

    /// <summary>Until when all is frozen; null where nothing is.</summary>
    public ClockTime? FrozenUntil => Request.FrozenUntil(Before.Scenario.Horizon);

    /// <summary>Mends a roster.</summary>
    /// <param name="before">The roster as people know it; sound in structure.</param>
    /// <param name="request">What has happened.</param>
    /// <param name="settings">Time, gap, seed, and levels, on the last of which changes count unless they name the rule.</param>
    /// <param name="progress">Told of better rosters and bounds.</param>
    /// <param name="cancellation">Stops the search; the best roster so far is kept.</param>
    public static Replan Of(
        Plan before,
        ReplanRequest request,
        SolveSettings settings,
        IProgress<Incumbent>? progress = null,
        CancellationToken cancellation = default
    ) => Of(before, request, Concerned(request, before.Scenario.Horizon), settings, progress, cancellation);

    /// <summary>
    /// Mends a roster around one day, each change at the price of a replan: where a new rule about the day does not allow it, or to
    /// see what could be saved there anyway.
    /// </summary>
    /// <param name="before">The roster as people know it, under the scenario that has the rule.</param>
    /// <param name="day">The day.</param>
    /// <param name="settings">Time, gap, seed, levels.</param>
    /// <param name="progress">Told of better rosters and bounds.</param>
    /// <param name="cancellation">Stops the search; the best roster so far is kept.</param>
    public static Replan Around(
        Plan before,
        int day,
        SolveSettings settings,
        IProgress<Incumbent>? progress = null,
        CancellationToken cancellation = default
    ) => Of(before, new([], null, null, 0, null), [day], settings, progress, cancellation);

    private static Replan Of(
        Plan before,
        ReplanRequest request,
        IReadOnlyList<int> concerned,
        SolveSettings settings,
        IProgress<Incumbent>? progress,
        CancellationToken cancellation
    )
    {
        var absent = WithAbsences(before, request.Absences);
        var price = request.Price ?? PriceOfAnHour(before);
        var scenario = absent with
        {
            Rules =
            [
                .. absent.Rules.Select(rule => Settled(rule, request, absent.Horizon)),
                RuleOf(absent, request, price),
            ],
            RuleOrigins = [.. absent.RuleOrigins, null],
        };
        var disturbed = before.Under(scenario, Without(before.Roster, request.Absences));
        var model = RosterModel.Of(disturbed.Roster.Brief, scenario.Rules);
        var outcome =
            settings.Levels.Count == 0
                ? Search(null, model, settings, progress, cancellation)
                : LevelSolve.From(null, model, settings, progress, cancellation, Search);
        var after = outcome.Roster is { } roster
            ? disturbed.Under(scenario, roster.Assignments) with
            {
                Outcome = outcome,
            }
            : null;
        return new(request, before, disturbed, outcome, after, price);

        Outcome Search(
            Roster? mended,
            RosterModel weighted,
            SolveSettings within,
            IProgress<Incumbent>? told,
            CancellationToken stop
        ) => ReplanSolve.Run(weighted, disturbed.Roster, concerned, within, mended, told, stop);
    }

    /// <summary>The scenario that knows of the absences, and what the others know is published.</summary>
    public static Scenario WithAbsences(Plan before, IReadOnlyList<Absence> absences)
    {
        var days = before.Scenario.Horizon.Days;
        return before.Scenario with
        {
            Agents =
            [
                .. AbsenceBuild
                    .With(before.Scenario.Agents, absences)
                    .Select(agent =>
                        agent with
                        {
                            Published = Enumerable
                                .Range(0, days)
                                .ToDictionary(
                                    day => day,
                                    day => ShiftOn(before.Roster, agent, day)?.Shift.Id
                                ),
                            PublishedSessions = Enumerable
                                .Range(0, days)
                                .ToDictionary(
                                    day => day,
                                    day => ShiftOn(before.Roster, agent, day)?.Activities ?? []
                                ),
                        }
                    ),
            ],
        };
    }

    /// <summary>The shifts that are left when those who are absent do not come.</summary>
    public static IEnumerable<Assignment> Without(Roster roster, IReadOnlyList<Absence> absences)
    {
        var gone = absences.SelectMany(one => one.Days.Select(day => (one.Agent, day))).ToHashSet();
        return roster.Assignments.Where(worked => !gone.Contains((worked.Agent, worked.Day)));
    }

    private static Assignment? ShiftOn(Roster roster, Agent agent, int day) =>
        roster.Of(agent).FirstOrDefault(worked => worked.Day == day);

    /// <summary>Of what is frozen nobody asks whether its sessions are large enough, for nothing could be done.</summary>
    private static Rule Settled(Rule rule, ReplanRequest request, Horizon horizon) =>
        rule is Attendance attendance && request.FrozenUntil(horizon) is { } moment
            ? attendance with
            {
                SettledUntil = moment.MinuteOf(horizon),
            }
            : rule;

    private static Changes RuleOf(Scenario scenario, ReplanRequest request, Money price) =>
        new(request.MostAgents, request.FrozenUntil(scenario.Horizon), price)
        {
            Name = scenario.Rules.Any(rule => rule is Changes) ? "replan" : null,
        };

    /// <summary>What an hour of one missing agent costs: a change is to be worth that, unless the planner says otherwise.</summary>
    private static Money PriceOfAnHour(Plan plan) =>
        CoverageGrain.PriceOfMissing(
            RosterModel.Of(plan.Roster.Brief, plan.Scenario.Rules.Where(rule => rule is Coverage or Heads))
        ) * MinutesOfAnHour;

    private static IReadOnlyList<int> Concerned(ReplanRequest request, Horizon horizon) =>
        request.Absences.Count > 0
            ? [.. request.Absences.SelectMany(one => one.Days).Distinct().Order()]
            : [.. Enumerable.Range(0, horizon.Days)];
}
