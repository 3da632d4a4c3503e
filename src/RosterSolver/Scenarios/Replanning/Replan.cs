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

    /// <summary>
    /// Why the roster cannot be mended within what was asked, and what would make it possible; its own rule is told as asked for.
    /// </summary>
    /// <param name="settings">Time and seed.</param>
    /// <param name="read">Access to the files that the scenario was made of.</param>
    /// <param name="progress">Told of every question that is put to the solver.</param>
    /// <param name="cancellation">Ends the search; what has been found is kept.</param>
    public Conflict Conflict(
        SolveSettings settings,
        ReadFile read,
        IProgress<ConflictProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        if (LeastTouched > Request.MostAgents)
            return SessionsBeyondBudget();
        var own = Disturbed.Scenario.Rules.OfType<Changes>().Last();
        var plain = settings with { Levels = [] };
        var text = DisturbedScenario.Of(this, own, read);
        var found = text.Ok
            ? Conflicts.Of(
                text.Value.Scenario,
                Outcome.Conflict,
                plain,
                text.Value.Read,
                progress,
                cancellation
            )
            : Conflicts.OfNoFile(Disturbed.Scenario, Outcome.Conflict, plain, progress, cancellation);
        return found with
        {
            Contradictions = [.. found.Contradictions.Select(one => AskedFor(one, own.Id))],
            Relaxations = [.. found.Relaxations.Where(one => !TakesBackAnAbsence(one))],
        };
    }

    /// <summary>Fewest agents, beside those who are absent, whose day has to change because their sessions have become too small.</summary>
    private int LeastTouched =>
        new KnownSessions(
            RosterModel.Of(Disturbed.Roster.Brief, Disturbed.Scenario.Rules),
            Disturbed.Roster
        ).LeastTouched;

    private Conflict SessionsBeyondBudget()
    {
        var attendance = Disturbed
            .Audit.Hard.Where(one => one.Rule == Rule.IdOf(typeof(Attendance)))
            .Select(one => new ConflictPart(one.Rule, null, $"{one.Rule} ({one.Sentence})", true, []))
            .ToList();
        var own = Disturbed.Scenario.Rules.OfType<Changes>().Last().Id;
        var asked = new ConflictPart(own, new(), $"what was asked ({InWords()})", false, []);
        var enough = Patch.Of(Patch.Scalar(LeastTouched), "rules", "changes", "agents");
        return new(
            [new([.. attendance, asked], "", attendance.Count == 1)],
            [new($"changes: agents {Request.MostAgents} -> {LeastTouched}", enough, null)],
            0,
            TimeSpan.Zero
        );
    }

    /// <summary>Whether a change is that somebody comes who said that he will not.</summary>
    private bool TakesBackAnAbsence(Relaxation one) =>
        Request.Absences.Any(absence =>
            one.Words.Contains($"{absence.Agent} works on ", StringComparison.Ordinal)
        );

    private Contradiction AskedFor(Contradiction one, string own) =>
        one with
        {
            Parts =
            [
                .. one.Parts.Select(part =>
                    part.Rule == own
                        ? part with
                        {
                            At = new(),
                            Words = $"what was asked ({InWords()})",
                        }
                        : part
                ),
            ],
        };

    private string InWords() =>
        string.Join(
            ", ",
            new[]
            {
                Request.MostAgents is { } most ? $"at most {most} agents with changes" : null,
                FrozenUntil is { } moment ? $"all frozen until {moment}" : null,
            }.OfType<string>()
        );

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

    /// <summary>Mends a roster that a new rule about one day does not allow, each change at the price of a replan.</summary>
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
