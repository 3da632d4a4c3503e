namespace RosterSolver.Scenarios;

/// <summary>
/// A column of calls by its own name and by those that planners give it: in English and Chinese, in any case, with or without
/// <c>_</c>, hyphen and blank.
/// </summary>
/// <param name="Name">The name that files of ours have.</param>
/// <param name="Others">Other names, folded.</param>
internal sealed record ColumnNames(string Name, params IReadOnlyList<string> Others)
{
    /// <summary>The day.</summary>
    public static ColumnNames Date { get; } = new("date", "day", "日期");

    /// <summary>When the interval began.</summary>
    public static ColumnNames Start { get; } =
        new("interval_start", "start", "time", "interval", "时间", "时段", "开始时间");

    /// <summary>Calls that came.</summary>
    public static ColumnNames Offered { get; } =
        new("offered", "callsoffered", "calls", "volume", "呼入量", "来电量", "话务量");

    /// <summary>Mean seconds of a call.</summary>
    public static ColumnNames HandleTime { get; } =
        new("handle_time", "aht", "avghandletime", "平均处理时长");

    /// <summary>Whose calls they are.</summary>
    public static ColumnNames Queue { get; } = new("queue", "skill", "队列", "技能组");

    /// <summary>Calls answered within the target's time.</summary>
    public static ColumnNames AnsweredInTime { get; } =
        new("answered_in_time", "answeredwithin", "及时接通量", "及时接听量", "时限内接通量");

    /// <summary>Agents who answered calls or waited for them.</summary>
    public static ColumnNames OnPhone { get; } = new("on_phone", "接线人数", "在线人数");

    /// <summary>Agents who were absent.</summary>
    public static ColumnNames Absent { get; } = new("absent", "缺勤人数", "缺勤");

    /// <summary>The first of its names that is Chinese; null where none is.</summary>
    public string? InChinese => Others.FirstOrDefault(name => name[0] > sbyte.MaxValue);

    /// <summary>Whether a column of a file is this one.</summary>
    public bool Means(string column)
    {
        var folded = Folded(column);
        return folded == Folded(Name) || Others.Contains(folded);
    }

    private static string Folded(string name) =>
        name.ToLowerInvariant()
            .Replace("_", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal)
            .Replace("-", "", StringComparison.Ordinal);
}
