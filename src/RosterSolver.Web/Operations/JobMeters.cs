using System.Diagnostics;
using System.Diagnostics.Metrics;
using RosterSolver.Web.Jobs;

namespace RosterSolver.Web.Operations;

/// <summary>What is measured of jobs, and the trace of each attempt.</summary>
public sealed class JobMeters : IDisposable
{
    /// <summary>The name of meter and traces.</summary>
    public const string Source = "RosterSolver";

    private static readonly ActivitySource traces = new(Source);
    private readonly Meter meter;
    private readonly Histogram<double> times;
    private readonly Histogram<double> gaps;
    private readonly Counter<long> attempts;
    private int queue;

    /// <summary>Makes the instruments.</summary>
    public JobMeters(IMeterFactory meters)
    {
        meter = meters.Create(Source);
        times = meter.CreateHistogram<double>("roster.job.time", "s", "Wall time of an attempt");
        gaps = meter.CreateHistogram<double>(
            "roster.job.gap",
            "1",
            "Distance to the bound, a share of the cost"
        );
        attempts = meter.CreateCounter<long>(
            "roster.job.attempts",
            "{attempt}",
            "Attempts by how they ended"
        );
        meter.CreateObservableGauge(
            "roster.queue.length",
            () => queue,
            "{job}",
            "Jobs that wait or are at work"
        );
    }

    /// <summary>The trace of an attempt; null where nobody listens.</summary>
    internal static Activity? Begin(Job job) =>
        traces
            .StartActivity("job")
            ?.SetTag("roster.job", job.Id.Text)
            .SetTag("roster.kind", $"{job.Kind}")
            .SetTag("roster.attempt", job.Attempt);

    /// <summary>An attempt ended with a result.</summary>
    internal void Ended(Job job, JobResult result, TimeSpan time)
    {
        var tags = new TagList { { "kind", $"{job.Kind}" }, { "end", $"{result.State}" } };
        attempts.Add(1, tags);
        times.Record(time.TotalSeconds, tags);
        if (result is { Cost: { } cost, Bound: { } bound })
            gaps.Record(Solver.Outcome.GapBetween(cost, bound), tags);
    }

    /// <summary>An attempt ended without one: given back, or overtaken by another.</summary>
    internal void Left(Job job, string how) =>
        attempts.Add(1, new TagList { { "kind", $"{job.Kind}" }, { "end", how } });

    /// <summary>So many jobs wait or are at work.</summary>
    internal void Waiting(int length) => queue = length;

    /// <inheritdoc/>
    public void Dispose() => meter.Dispose();
}
