using RosterSolver.Domain;
using RosterSolver.Web.Jobs;
using RosterSolver.Web.Scenarios;
using RosterSolver.Web.Security;

namespace RosterSolver.Web.Api;

/// <summary>What becomes of a request for a job, from the API or from a page.</summary>
internal abstract record Asked
{
    private Asked() { }

    /// <summary>It is taken, or the queue's own reasons speak against it.</summary>
    public sealed record Taken(Submission Submission) : Asked;

    /// <summary>Its scenarios have faults, or ask for more than one may.</summary>
    public sealed record Faulty(IReadOnlyList<ScenarioError> Faults) : Asked;

    /// <summary>It makes no sense; why, as a sentence.</summary>
    public sealed record Senseless(string Why) : Asked;
}

/// <summary>Makes jobs of requests: sound scenarios within the limits, with every file that they read.</summary>
internal sealed class Submissions(TenantFiles files, JobStore jobs, ServerSettings settings)
{
    /// <summary>Submits.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="kind">What is to be done.</param>
    /// <param name="scenarios">The files of the scenarios.</param>
    /// <param name="how">How they are to be solved.</param>
    /// <param name="text">What the first is to hold instead of what its file holds; null for its file.</param>
    /// <param name="key">The asker's own name of the request; null for none.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<Asked> Submit(
        Caller caller,
        JobKind kind,
        IReadOnlyList<string> scenarios,
        JobSettings how,
        byte[]? text = null,
        string? key = null,
        CancellationToken cancellation = default
    )
    {
        if (Objection(kind, scenarios, how) is { } objection)
            return new Asked.Senseless(objection);
        var folder = files.Folder(caller.Tenant);
        var faults = scenarios
            .SelectMany(
                (name, place) =>
                    CheckedScenario.Of(name, place == 0 ? text : null, folder, settings.Limits).Faults
            )
            .Distinct()
            .ToList();
        if (faults.Count > 0)
            return new Asked.Faulty(faults);
        var request = JobRequest.Read(
            caller.Tenant,
            kind,
            scenarios,
            how,
            path => path == scenarios[0] && text is not null ? text : folder.Read(path),
            key
        );
        return request.Ok
            ? new Asked.Taken(await jobs.Submit(request.Value, cancellation))
            : new Asked.Faulty(request.Errors);
    }

    private string? Objection(JobKind kind, IReadOnlyList<string> scenarios, JobSettings how)
    {
        var (least, most) = kind == JobKind.Compare ? (2, settings.Limits.Variants) : (1, 1);
        if (scenarios.Count < least || scenarios.Count > most)
            return kind == JobKind.Compare
                ? $"a comparison has {least} to {most} scenarios, and this one {scenarios.Count}"
                : "one scenario is solved";
        if (
            scenarios.FirstOrDefault(name => !FileName.IsValid(name) || !FileName.IsScenario(name)) is { } bad
        )
            return $"'{bad}' is no name of a scenario; expected {FileName.Expected}";
        if (scenarios.Distinct(StringComparer.Ordinal).Count() < scenarios.Count)
            return "a scenario is not compared with itself";
        return how.Seconds is < 1 || how.Seconds > settings.Limits.SolveSeconds
            ? $"a search takes 1 to {settings.Limits.SolveSeconds} seconds on this server, and not {how.Seconds}"
            : null;
    }
}
