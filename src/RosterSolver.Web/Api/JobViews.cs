using RosterSolver.Domain;
using RosterSolver.Web.Jobs;
using static RosterSolver.Web.Api.MoneyNumber;

namespace RosterSolver.Web.Api;

/// <summary>A job as the API tells it. Money is in the currency of the scenario.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Kind">What it does.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Parent">The comparison or matrix that it is a part of.</param>
/// <param name="Attempt">How many workers have begun it.</param>
/// <param name="Worker">Who began it last.</param>
/// <param name="Cancelling">Whether it was asked to end.</param>
/// <param name="Submitted">When it came.</param>
/// <param name="Started">When a worker first began it.</param>
/// <param name="Ended">When it ended.</param>
/// <param name="Scenarios">Files of its scenarios.</param>
/// <param name="Cost">Cost of the best roster so far.</param>
/// <param name="Bound">No roster costs less.</param>
/// <param name="Message">How it ended.</param>
/// <param name="Parts">Of a comparison or matrix, the jobs that it is made of.</param>
/// <param name="Files">The files of its result.</param>
public sealed record JobView(
    string Id,
    string Name,
    JobKind Kind,
    JobState State,
    string? Parent,
    int Attempt,
    string? Worker,
    bool Cancelling,
    DateTimeOffset Submitted,
    DateTimeOffset? Started,
    DateTimeOffset? Ended,
    IReadOnlyList<string> Scenarios,
    decimal? Cost,
    decimal? Bound,
    string? Message,
    IReadOnlyList<JobView>? Parts = null,
    IReadOnlyList<FileView>? Files = null
)
{
    internal static JobView Of(Job job) =>
        new(
            job.Id.Text,
            job.Name,
            job.Kind,
            job.State,
            job.Parent?.Text,
            job.Attempt,
            job.Worker,
            job.IsCancelling,
            job.Submitted,
            job.Started,
            job.Ended,
            job.Scenarios,
            Rounded(job.Cost),
            Rounded(job.Bound),
            job.Message
        );
}

/// <summary>A file of a result.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Etag">The tag of what it holds.</param>
public sealed record FileView(string Name, long Bytes, string Etag)
{
    internal static FileView Of(JobId job, ResultFile file) => new(file.Name, file.Length, TagOf(job, file));

    /// <summary>A result is written once an attempt, so job, attempt and name say which content it is.</summary>
    internal static string TagOf(JobId job, ResultFile file) => $"\"{job}-{file.Attempt}-{file.Name}\"";
}

/// <summary>A step of a solve, or the state of its job.</summary>
/// <param name="Sequence">The number of the step; null for a state.</param>
/// <param name="Attempt">The attempt.</param>
/// <param name="ElapsedSeconds">Wall time since the attempt began to solve.</param>
/// <param name="Cost">Cost of the best roster so far.</param>
/// <param name="Bound">No roster costs less.</param>
/// <param name="Gap">What could still be saved, as a share of the cost.</param>
/// <param name="Level">What is optimised, where levels are asked for.</param>
/// <param name="State">Where the job stands; null for a step.</param>
/// <param name="Message">How it ended.</param>
public sealed record EventView(
    long? Sequence,
    int Attempt,
    double? ElapsedSeconds,
    decimal? Cost,
    decimal? Bound,
    double? Gap,
    string? Level,
    JobState? State,
    string? Message
)
{
    internal static EventView Of(JobEvent step) =>
        new(
            step.Sequence,
            step.Attempt,
            Math.Round(step.Elapsed.TotalSeconds, 3),
            Rounded(step.Cost),
            Rounded(step.Bound),
            step.Gap,
            step.Level,
            null,
            null
        );

    internal static EventView Of(Job job) =>
        new(
            null,
            job.Attempt,
            null,
            Rounded(job.Cost),
            Rounded(job.Bound),
            null,
            null,
            job.State,
            job.Message
        );
}

/// <summary>Money as a number of JSON.</summary>
internal static class MoneyNumber
{
    private const int Decimals = 4;

    /// <summary>An amount, to the places that summary.json has.</summary>
    public static decimal? Rounded(Money? money) =>
        money is { } known ? Math.Round(known.Amount, Decimals) : null;
}
