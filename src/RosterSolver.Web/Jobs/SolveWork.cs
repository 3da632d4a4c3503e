using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Web.Jobs;

/// <summary>Solves the scenario of a job, or one combination of its matrix, from the best roster that is known.</summary>
/// <param name="held">The job.</param>
/// <param name="read">Its files.</param>
/// <param name="progress">Told of better rosters and bounds.</param>
internal sealed class SolveWork(Held held, ReadFile read, IProgress<Incumbent> progress)
{
    private const string IncumbentFile = "incumbent.csv";

    /// <summary>Solves; cancelled, it brings the best roster so far.</summary>
    public JobResult Run(CancellationToken cancellation)
    {
        var (scenario, errors) = Asked();
        if (scenario is null)
            return JobResult.Without(JobState.Failed, string.Join('\n', errors));
        MoneyText.Use(scenario.Currency);
        var settings = held.Job.Settings.Over(scenario.Solve);
        var (outcome, plan) = Planner.Solve(scenario, settings, progress, Start(scenario), cancellation);
        return plan is not null
                ? Of(
                    plan,
                    settings,
                    held.Job.Settings.Language,
                    cancellation.IsCancellationRequested ? JobState.Cancelled : JobState.Done
                )
            : outcome.Status == SolveStatus.Impossible
                ? Contradicted(scenario, outcome, settings, cancellation)
            : JobResult.Without(
                cancellation.IsCancellationRequested ? JobState.Cancelled : JobState.NoRoster,
                outcome.InWords
            );
    }

    private (Scenario? Scenario, IEnumerable<string> Errors) Asked()
    {
        var file = held.Job.Scenarios[0];
        if (held.Job.Settings.Cell is not { } cell)
        {
            var scenario = ScenarioReader.Read(file, read);
            return (scenario.Value, scenario.Errors.Select(error => $"{error}"));
        }

        var matrix = MatrixReader.Read(file, read);
        var own = matrix.Value?.Cells[cell].Scenario;
        var time = matrix.Value?.Time ?? own?.Solve.Time;
        return (
            own is null ? null : own with { Solve = own.Solve with { Time = time!.Value } },
            matrix.Errors.Select(error => $"{error}")
        );
    }

    /// <summary>The best roster of the attempts before; null where there is none that can be read.</summary>
    private Domain.Roster? Start(Scenario scenario) =>
        held.Incumbent is { } incumbent
            ? Planner
                .Check(scenario, IncumbentFile, path => path == IncumbentFile ? incumbent : read(path))
                .Value?.Roster
            : null;

    /// <summary>The result of a plan; one on which solver and audit disagree is withheld.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="settings">How it was searched.</param>
    /// <param name="language">The language of its page.</param>
    /// <param name="end">How the job ends with it.</param>
    internal static JobResult Of(Plan plan, SolveSettings settings, Language language, JobState end) =>
        plan.IsSound
            ? new(
                end,
                plan.Outcome!.InWords,
                OutputFile.All(Report.Of(plan, Manifest.Here(settings)), language)
            )
            {
                Cost = plan.Outcome.Cost,
                Bound = plan.Outcome.Bound,
            }
            : JobResult.Without(
                JobState.Failed,
                "a fault of our own: solver and audit disagree, so the roster is withheld"
            );

    private JobResult Contradicted(
        Scenario scenario,
        Outcome outcome,
        SolveSettings settings,
        CancellationToken cancellation
    )
    {
        var conflict = Conflicts.Of(scenario, outcome.Conflict, settings, read, cancellation: cancellation);
        IReadOnlyList<OutputFile> roster = Planner.LeastBroken(scenario, outcome, conflict) is { } plan
            ? OutputFile.All(Report.Of(plan, Manifest.Here(settings)), held.Job.Settings.Language)
            : [];
        return new(
            cancellation.IsCancellationRequested ? JobState.Cancelled : JobState.Impossible,
            outcome.InWords,
            [.. roster, new("conflict.json", ConflictFile.Text(conflict, scenario.File))]
        );
    }
}
