using System.Text.Json;
using RosterSolver.Domain;

namespace RosterSolver.Web.Jobs;

/// <summary>A row of the table of jobs.</summary>
internal sealed record JobRow
{
    /// <summary>The columns, as a query names them.</summary>
    public const string Columns =
        "id, tenant, name, kind, state, parent, place, scenarios, settings, attempt, tries, worker, cancelling, "
        + "submitted, started, ended, cost, bound, message";

    private static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web);

    public required string Id { get; init; }
    public required string Tenant { get; init; }
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public required string State { get; init; }
    public string? Parent { get; init; }
    public long Place { get; init; }
    public required string Scenarios { get; init; }
    public required string Settings { get; init; }
    public long Attempt { get; init; }
    public long Tries { get; init; }
    public string? Worker { get; init; }
    public long Cancelling { get; init; }
    public long Submitted { get; init; }
    public long? Started { get; init; }
    public long? Ended { get; init; }
    public long? Cost { get; init; }
    public long? Bound { get; init; }
    public string? Message { get; init; }

    /// <summary>The job of the row.</summary>
    public Job Job =>
        new(
            new(Id),
            Tenant,
            Name,
            Enum.Parse<JobKind>(Kind),
            Enum.Parse<JobState>(State),
            Parent is null ? null : new JobId(Parent),
            (int)Place,
            (int)Attempt,
            Worker,
            Cancelling != 0,
            Moment(Submitted),
            Started is { } started ? Moment(started) : null,
            Ended is { } ended ? Moment(ended) : null,
            Read<IReadOnlyList<string>>(Scenarios),
            Read<JobSettings>(Settings),
            Cost is { } cost ? new Money(cost) : null,
            Bound is { } bound ? new Money(bound) : null,
            Message
        );

    /// <summary>A moment that the database has written.</summary>
    public static DateTimeOffset Moment(long milliseconds) =>
        DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    /// <summary>What a column of text holds.</summary>
    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, options)!;

    /// <summary>As a column of text holds it.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, options);
}
