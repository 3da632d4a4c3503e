using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// Which column of a history means what. Names are found in any case, with or without '_', in English and Chinese; the
/// column of the calls can be named by the planner.
/// </summary>
internal sealed record HistoryColumns(
    string? Timestamp,
    string? Date,
    string? Start,
    string? Offered,
    string? Answered,
    string? Abandoned,
    string? HandleTime,
    string? HandleSeconds,
    string? Queue
)
{
    private const string Expected =
        "timestamp, or date and interval_start; offered, or answered and abandoned; and if known handle_time or "
        + "handle_seconds, and queue";

    private static readonly ColumnNames timestamp = new("timestamp", "datetime", "日期时间", "时间戳");
    private static readonly ColumnNames answered = new(
        "answered",
        "callsanswered",
        "handled",
        "接通量",
        "接听量",
        "应答量"
    );
    private static readonly ColumnNames abandoned = new(
        "abandoned",
        "callsabandoned",
        "lost",
        "放弃量",
        "呼损量"
    );
    private static readonly ColumnNames handleSeconds = new(
        "handle_seconds",
        "servicesecs",
        "serviceseconds",
        "处理总时长"
    );

    /// <summary>Finds the columns in a header; a fault where the times or the calls are not to be found.</summary>
    /// <param name="names">The header.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="column">The column of the calls as the planner names it, or null.</param>
    /// <param name="errors">Receives the faults.</param>
    public static HistoryColumns? Of(
        IReadOnlyCollection<string> names,
        SourceSpan at,
        string? column,
        List<ScenarioError> errors
    )
    {
        string? Find(ColumnNames known) => names.FirstOrDefault(known.Means);
        var found = new HistoryColumns(
            Find(timestamp),
            Find(ColumnNames.Date),
            Find(ColumnNames.Start),
            column ?? Find(ColumnNames.Offered),
            Find(answered),
            Find(abandoned),
            Find(ColumnNames.HandleTime),
            Find(handleSeconds),
            Find(ColumnNames.Queue)
        );
        if (column is not null && !names.Contains(column))
            errors.Add(
                new(
                    at,
                    $"there is no column '{column}'",
                    Expectation.OneOf(names),
                    Suggestion.Nearest(column, names)
                )
            );
        else if (found.Timestamp is null && (found.Date is null || found.Start is null))
            errors.Add(new(at, "no column says when an interval began", $"a header with {Expected}"));
        else if (found.Offered is null && (found.Answered is null || found.Abandoned is null))
            errors.Add(new(at, "no column says how many calls were offered", $"a header with {Expected}"));
        else
            return found;
        return null;
    }
}
