using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Scenarios;
using RosterSolver.Web.Jobs;

namespace RosterSolver.Web.Api;

/// <summary>Puts jobs that have their results side by side, without solving anything again.</summary>
internal sealed class FinishedJobs(JobStore jobs)
{
    /// <summary>The comparison; faults where a job has no result, or they cannot be compared.</summary>
    /// <param name="tenant">Whose jobs.</param>
    /// <param name="ids">The jobs; the first is what the others are compared with.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<Result<Comparison>> Compare(
        string tenant,
        IReadOnlyList<JobId> ids,
        CancellationToken cancellation
    )
    {
        var faults = new List<ScenarioError>();
        var results = new List<(Job Job, SavedResult Saved)>();
        foreach (var id in ids)
        {
            var read = await Read(tenant, id, cancellation);
            faults.AddRange(read.Errors);
            if (read.Ok)
                results.Add((read.Value.Job, read.Value.Saved));
        }

        if (faults.Count > 0)
            return new(null, faults);
        if (Comparison.Objection([.. results.Select(one => one.Saved.Plan.Scenario)]) is { } objection)
            return new(null, [new(new(results[1].Job.Scenarios[0], 1, 1), objection)]);
        var names = results.ConvertAll(one => one.Job.Name);
        var areDifferent = names.Distinct(StringComparer.Ordinal).Count() == names.Count;
        return new(
            new([
                .. results.Select(
                    (one, place) =>
                        Variant.Of(
                            areDifferent ? one.Job.Name : $"{one.Job.Name} ({place + 1})",
                            one.Saved.Plan,
                            one.Saved.Bound
                        )
                ),
            ]),
            []
        );
    }

    private async Task<Result<Finished>> Read(string tenant, JobId id, CancellationToken cancellation)
    {
        if (
            await jobs.Find(tenant, id, cancellation)
            is not { State: JobState.Done, Kind: JobKind.Solve, Settings.Cell: null } job
        )
            return new(null, [new(new(id.Text, 1, 1), $"there is no job '{id}' that has solved a scenario")]);
        var files = new Dictionary<string, byte[]>(
            await jobs.Inputs(id, cancellation),
            StringComparer.Ordinal
        );
        foreach (var name in JoinWork.Needed)
            files[JoinWork.PathOf(job, name)] = await jobs.File(id, name, cancellation) ?? [];
        var scenario = ScenarioReader.Read(job.Scenarios[0], files.GetValueOrDefault);
        if (!scenario.Ok)
            return new(null, scenario.Errors);
        var saved = SavedResult.Read(id.Text, scenario.Value, files.GetValueOrDefault);
        return saved.Ok ? new(new(job, saved.Value), []) : new(null, saved.Errors);
    }

    private sealed record Finished(Job Job, SavedResult Saved);
}
