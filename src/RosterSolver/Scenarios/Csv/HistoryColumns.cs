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

    private static readonly string[] timestamps = ["timestamp", "datetime", "日期时间", "时间戳"];
    private static readonly string[] dates = ["date", "day", "日期"];
    private static readonly string[] starts =
    [
        "intervalstart",
        "start",
        "time",
        "interval",
        "时间",
        "时段",
        "开始时间",
    ];
    private static readonly string[] offered =
    [
        "offered",
        "callsoffered",
        "calls",
        "volume",
        "呼入量",
        "来电量",
        "话务量",
    ];
    private static readonly string[] answered =
    [
        "answered",
        "callsanswered",
        "handled",
        "接通量",
        "接听量",
        "应答量",
    ];
    private static readonly string[] abandoned = ["abandoned", "callsabandoned", "lost", "放弃量", "呼损量"];
    private static readonly string[] handleTimes = ["handletime", "aht", "avghandletime", "平均处理时长"];
    private static readonly string[] handleSeconds =
    [
        "handleseconds",
        "servicesecs",
        "serviceseconds",
        "处理总时长",
    ];
    private static readonly string[] queues = ["queue", "skill", "队列", "技能组"];

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
        string? Find(string[] known) => names.FirstOrDefault(name => known.Contains(Folded(name)));
        var found = new HistoryColumns(
            Find(timestamps),
            Find(dates),
            Find(starts),
            column ?? Find(offered),
            Find(answered),
            Find(abandoned),
            Find(handleTimes),
            Find(handleSeconds),
            Find(queues)
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

    private static string Folded(string name) =>
        name.ToLowerInvariant()
            .Replace("_", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal)
            .Replace("-", "", StringComparison.Ordinal);
}
