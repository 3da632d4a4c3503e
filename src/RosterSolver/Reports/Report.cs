using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>All that the reports show: the plan, its measure, and how it came about.</summary>
/// <param name="Plan">The roster with its judgement.</param>
/// <param name="Kpis">Its measure.</param>
/// <param name="Service">What callers meet, queue by queue.</param>
/// <param name="Manifest">Versions and settings.</param>
public sealed record Report(Plan Plan, Kpis Kpis, ServiceJudgement Service, Manifest Manifest)
{
    /// <summary>The report of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="manifest">Versions and settings.</param>
    /// <param name="judging">What to judge beyond the formulas; without it what every solve is judged by.</param>
    public static Report Of(Plan plan, Manifest manifest, JudgeSettings? judging = null) =>
        new(plan, Kpis.Of(plan), ServiceJudgement.Of(plan, judging ?? JudgeSettings.AfterSolve), manifest);

    /// <summary>
    /// How the solve ended, as machines read it: <c>optimal</c>; <c>checked</c> for a roster from elsewhere;
    /// <c>impossible</c> for one that breaks rules because it has to; <c>unsound</c> when solver and audit disagree.
    /// </summary>
    public string Status =>
        !Plan.IsSound ? "unsound"
        : Plan.Conflict is not null ? "impossible"
        : Plan.Outcome is { } outcome ? KebabCase.Of($"{outcome.Status}")
        : "checked";

    /// <summary>How the solve ended, a sentence without its final stop.</summary>
    public string StatusInWords
    {
        get
        {
            if (!Plan.IsSound)
                return "not to be used: solver and audit disagree, which is a fault of RosterSolver";
            if (Plan.Outcome is { } outcome)
                return outcome.InWords;
            if (Plan.Conflict is not null)
                return "no roster keeps every rule that must hold; this one breaks them as little as possible";
            return Plan.Audit.Hard.Any()
                ? "the roster breaks rules that must hold"
                : "the roster keeps every rule that must hold";
        }
    }

    /// <summary>
    /// Wall time of the solve; null for a roster from elsewhere and for a repeatable solve, whose files are the same
    /// bytes each time.
    /// </summary>
    public TimeSpan? Elapsed => Manifest.IsRepeatable ? null : Plan.Outcome?.Elapsed;
}
