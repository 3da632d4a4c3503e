using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Scenarios;

/// <summary>Why a roster cannot be mended within what was asked, and what would make it possible.</summary>
public static class ReplanConflict
{
    /// <summary>The contradictions, in which the replan's own rule is told as what was asked, and changes that help.</summary>
    /// <param name="replan">A replan that is impossible.</param>
    /// <param name="settings">Time and seed.</param>
    /// <param name="read">Access to the files that the scenario was made of.</param>
    /// <param name="progress">Told of every question that is put to the solver.</param>
    /// <param name="cancellation">Ends the search; what has been found is kept.</param>
    public static Conflict Of(
        Replan replan,
        SolveSettings settings,
        ReadFile read,
        IProgress<ConflictProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        if (LeastTouched(replan) is var least && least > replan.Request.MostAgents)
            return SessionsBeyondBudget(replan, least);
        var (disturbed, outcome) = (replan.Disturbed.Scenario, replan.Outcome);
        var own = disturbed.Rules.OfType<Changes>().Last();
        var plain = settings with { Levels = [] };
        var text = DisturbedScenario.Of(replan, own, read);
        var found = text.Ok
            ? Conflicts.Of(
                text.Value.Scenario,
                outcome.Conflict,
                plain,
                text.Value.Read,
                progress,
                cancellation
            )
            : Conflicts.OfNoFile(disturbed, outcome.Conflict, plain, progress, cancellation);
        var gone = replan
            .Request.Absences.SelectMany(one => one.Days.Select(day => new RecalledDay(one.Agent, day)))
            .ToHashSet();
        return found with
        {
            Contradictions = [.. found.Contradictions.Select(one => one.AskedFor(own.Id, Asked(replan)))],
            Relaxations = [.. found.Relaxations.Where(one => !one.Recalled.Any(gone.Contains))],
        };
    }

    /// <summary>Fewest agents, beside those who are absent, whose day has to change because their sessions have become too small.</summary>
    private static int LeastTouched(Replan replan) =>
        new KnownSessions(
            RosterModel.Of(replan.Disturbed.Roster.Brief, replan.Disturbed.Scenario.Rules),
            replan.Disturbed.Roster
        ).LeastTouched;

    private static Conflict SessionsBeyondBudget(Replan replan, int least)
    {
        var attendance = replan
            .Disturbed.Audit.Hard.Where(one => one.Rule == Rule.IdOf(typeof(Attendance)))
            .Select(one => new ConflictPart(one.Rule, null, $"{one.Rule} ({one.Sentence})", true, []))
            .ToList();
        var own = replan.Disturbed.Scenario.Rules.OfType<Changes>().Last().Id;
        var asked = new ConflictPart(own, null, "", false, []).AskedFor(Asked(replan));
        var enough = Patch.Of(Patch.Scalar(least), "rules", "changes", "agents");
        return new(
            [new([.. attendance, asked], "", attendance.Count == 1)],
            [new($"changes: agents {replan.Request.MostAgents} -> {least}", enough, null) { Rules = [own] }],
            0,
            TimeSpan.Zero
        );
    }

    private static string Asked(Replan replan)
    {
        string?[] asked =
        [
            replan.Request.MostAgents is { } most ? $"at most {most} agents with changes" : null,
            replan.FrozenUntil is { } moment ? $"all frozen until {moment}" : null,
        ];
        return string.Join(", ", asked.OfType<string>());
    }
}
