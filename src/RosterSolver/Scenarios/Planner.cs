using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Scenarios;

/// <summary>The flow, one line a stage: scenario, requirement, brief, model, outcome, roster, audit.</summary>
public static class Planner
{
    /// <summary>Solves a scenario and judges the roster; without a roster the outcome says why.</summary>
    /// <param name="scenario">What is asked.</param>
    /// <param name="settings">How to search.</param>
    /// <param name="progress">Told of better rosters and bounds.</param>
    /// <param name="start">
    /// A roster of the same people and shifts to begin with; one that breaks what must hold is left aside.
    /// </param>
    /// <param name="cancellation">Stops the search; the best roster so far is kept.</param>
    public static (Outcome Outcome, Plan? Plan) Solve(
        Scenario scenario,
        SolveSettings settings,
        IProgress<Incumbent>? progress = null,
        Roster? start = null,
        CancellationToken cancellation = default
    )
    {
        var requirements = scenario.Requirements();
        var brief = scenario.BriefFor(requirements);
        var model = RosterModel.Of(brief, scenario.Rules);
        var outcome =
            settings.Levels.Count == 0
                ? RosterSolve.From(Usable(start, scenario, brief), model, settings, progress, cancellation)
                : LevelSolve.From(Usable(start, scenario, brief), model, settings, progress, cancellation);
        if (outcome.Roster is not { } solved)
            return (outcome, null);
        var roster = FairMeals.Dealt(solved);
        var audit = Audit.Of(roster, scenario.Rules);
        return (outcome with { Roster = roster }, new(scenario, requirements, roster, audit, outcome));
    }

    private static Roster? Usable(Roster? start, Scenario scenario, Brief brief)
    {
        if (start is null)
            return null;
        var roster = new Roster(brief, start.Assignments);
        return Audit.Of(roster, scenario.Rules).Hard.Any() ? null : roster;
    }

    /// <summary>Judges a roster from a file, made anywhere, without the solver.</summary>
    /// <param name="scenario">What the roster should answer to.</param>
    /// <param name="file">The roster's file.</param>
    /// <param name="read">Access to files.</param>
    public static Result<Plan> Check(Scenario scenario, string file, ReadFile read)
    {
        if (read(file) is not { } bytes)
            return new(null, [new(new(file, 1, 1), "there is no such file, or it cannot be read")]);
        var written = new WrittenRoster(scenario).Read(file, bytes);
        if (!written.Ok)
            return new(null, written.Errors);
        var requirements = scenario.Requirements();
        var roster = new Roster(scenario.BriefFor(requirements), written.Value.Assignments);
        return new(
            new(scenario, requirements, roster, Audit.Of(roster, scenario.Rules), null)
            {
                Warnings = written.Value.Warnings,
            },
            []
        );
    }

    /// <summary>
    /// When the rules contradict each other: what the roster that breaks as little as possible still has to break.
    /// </summary>
    public static IReadOnlyList<Violation> Conflict(Scenario scenario, Outcome outcome) =>
        outcome.Conflict is { } roster ? [.. Audit.Of(roster, scenario.Rules).Hard] : [];

    /// <summary>
    /// When the rules contradict each other: the roster that breaks them as little as possible, judged like any other, with
    /// the reasons why there is no better one.
    /// </summary>
    /// <param name="scenario">What the roster should answer to.</param>
    /// <param name="outcome">Of a solve that ended without a roster; null where it left none of this kind.</param>
    /// <param name="conflict">Why there is none.</param>
    public static Plan? LeastBroken(Scenario scenario, Outcome outcome, Conflict conflict) =>
        outcome.Conflict is { } roster
            ? new(scenario, scenario.Requirements(), roster, Audit.Of(roster, scenario.Rules), null)
            {
                Conflict = conflict,
            }
            : null;
}
