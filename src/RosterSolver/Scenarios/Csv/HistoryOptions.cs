using NodaTime;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>How a history is to be read.</summary>
/// <param name="IntervalMinutes">Length of the intervals that it becomes: 15, 30 or 60 minutes.</param>
/// <param name="Column">Column of the calls; null for the usual names.</param>
/// <param name="Queue">Queue whose rows are read; null where the file has one.</param>
/// <param name="Open">Hours in which agents answer; null to take them from the rows of the file.</param>
/// <param name="Zone">Time zone of the wall clock; null where clocks never change.</param>
/// <param name="QueueAt">Where the queue is named, or could be, and its faults are told; null for the header of the file.</param>
internal sealed record HistoryOptions(
    int IntervalMinutes,
    string? Column = null,
    string? Queue = null,
    OpeningHours? Open = null,
    DateTimeZone? Zone = null,
    SourceSpan? QueueAt = null
);
