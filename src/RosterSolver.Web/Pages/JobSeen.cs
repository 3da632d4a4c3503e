using System.Text.Json;
using RosterSolver.Reports;
using RosterSolver.Solver;
using RosterSolver.Web.Jobs;

namespace RosterSolver.Web.Pages;

/// <summary>A job with all that its page shows.</summary>
/// <param name="Job">The job.</param>
/// <param name="Parts">Of a comparison or matrix, its parts.</param>
/// <param name="Steps">What its search has told.</param>
/// <param name="Files">The files of its result.</param>
public sealed record JobSeen(
    Job Job,
    IReadOnlyList<Job> Parts,
    IReadOnlyList<JobEvent> Steps,
    IReadOnlyList<ResultFile> Files
)
{
    /// <summary>Its report, comparison or matrix as a part of the page; null where there is none.</summary>
    public string? Report { get; init; }

    /// <summary>How the result came about: versions, settings, the hash of all input; null where there is none.</summary>
    public JsonElement? Run { get; init; }

    /// <summary>Why there is no roster; null where that is not so.</summary>
    public ConflictSeen? Conflict { get; init; }

    /// <summary>What could still be saved, as a share of the cost.</summary>
    public double? Gap =>
        new Incumbent(TimeSpan.Zero, Job.Cost, Job.Bound).Gap is var gap and < 1 ? gap : null;

    /// <summary>Wall time of the search as far as it has told.</summary>
    public string Elapsed => Steps.Count == 0 ? "-" : $"{Steps[^1].Elapsed.TotalSeconds:0.0} s";

    /// <summary>Looks at a job; null where there is none of this tenant.</summary>
    public static async Task<JobSeen?> Find(
        string tenant,
        JobId id,
        JobStore jobs,
        CancellationToken cancellation
    )
    {
        if (await jobs.Find(tenant, id, cancellation) is not { } job)
            return null;
        return new(
            job,
            job.Kind == JobKind.Solve ? [] : await jobs.Children(id, cancellation),
            await jobs.Events(id, 0, cancellation),
            await jobs.Files(id, cancellation)
        );
    }

    /// <summary>The drawing of cost and bound over time, of the last attempt.</summary>
    public string Chart(Language language) =>
        SearchChart.Markup(
            [
                .. Steps
                    .Where(step => step.Attempt == Steps[^1].Attempt && step.Level == Steps[^1].Level)
                    .Select(step => new SearchMoment(
                        step.Elapsed.TotalSeconds,
                        step.Cost?.Amount,
                        step.Bound?.Amount
                    )),
            ],
            language
        );
}
