using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Web.Jobs;

/// <summary>Puts what the parts of a comparison or matrix brought side by side.</summary>
/// <param name="job">The comparison or matrix.</param>
/// <param name="parts">Its parts, all at their end, in their order.</param>
/// <param name="read">Its files; those of the results of its parts lie in folders of the names of those.</param>
internal sealed class JoinWork(Job job, IReadOnlyList<Job> parts, ReadFile read)
{
    /// <summary>The files of a part's result that the whole is made of.</summary>
    public static IReadOnlyList<string> Needed { get; } = ["roster.csv", "summary.json"];

    /// <summary>Where a file of a part's result lies for those who read it here.</summary>
    public static string PathOf(Job part, string name) => $"{part.Id}/{name}";

    /// <summary>The comparison or matrix.</summary>
    public JobResult Run() => job.Kind == JobKind.Compare ? Compared() : Matrix();

    private JobResult Compared()
    {
        if (parts.FirstOrDefault(part => part.State != JobState.Done) is { } without)
            return JobResult.Without(without.State, $"{without.Name}: {without.Message}");
        var variants = new List<Variant>();
        foreach (var part in parts)
        {
            var scenario = ScenarioReader.Read(part.Scenarios[0], read);
            if (!scenario.Ok || SavedResult.Read(part.Id.Text, scenario.Value, read).Value is not { } saved)
                return JobResult.Without(JobState.Failed, $"{part.Name}: its result cannot be read");
            variants.Add(Variant.Of(part.Name, saved.Plan, saved.Bound));
        }

        var comparison = new Comparison(variants);
        MoneyText.Use(comparison.Currency);
        return new(JobState.Done, ComparisonReport.OneLine(comparison), ComparisonFiles.Of(comparison));
    }

    private JobResult Matrix()
    {
        var matrix = MatrixReader.Read(job.Scenarios[0], read);
        if (!matrix.Ok)
            return JobResult.Without(JobState.Failed, string.Join('\n', matrix.Errors));
        MoneyText.Use(matrix.Value.Scenario.Currency);
        var own = matrix.Value.Scenario.Solve;
        var settings = job.Settings.Over(own with { Time = matrix.Value.Time ?? own.Time });
        var run = new MatrixRun(settings.Time, Jobs: 1, settings.Seed);
        var points = matrix.Value.Cells.Zip(parts, Point).ToList();
        var study = MatrixStudy.Of(matrix.Value, points, run);
        return new(
            points.Exists(point => point.Variant is not null) ? JobState.Done : JobState.Impossible,
            MatrixReport.OneLine(study),
            MatrixFile.All(study)
        );
    }

    private MatrixPoint Point(MatrixCell cell, Job part)
    {
        var saved =
            part.State == JobState.Done ? SavedResult.Read(part.Id.Text, cell.Scenario, read).Value : null;
        return saved is null
            ? new(cell, null, Failure(part.State), IsKept: false)
            : new(cell, Variant.Of(cell.Name, saved.Plan, saved.Bound), null, IsKept: false);
    }

    private static SolveStatus Failure(JobState state) =>
        state == JobState.Impossible ? SolveStatus.Impossible : SolveStatus.NoRoster;
}
