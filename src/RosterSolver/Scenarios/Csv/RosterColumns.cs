namespace RosterSolver.Scenarios;

/// <summary>What the columns of rosters from elsewhere are called, in English and Chinese, and what stands there for a day off.</summary>
internal static class RosterColumns
{
    private static readonly Dictionary<string, string> meanings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["agent"] = "agent",
        ["name"] = "agent",
        ["姓名"] = "agent",
        ["员工"] = "agent",
        ["坐席"] = "agent",
        ["date"] = "date",
        ["日期"] = "date",
        ["shift"] = "shift",
        ["code"] = "shift",
        ["letter"] = "shift",
        ["班次"] = "shift",
        ["班别"] = "shift",
        ["代码"] = "shift",
        ["start"] = "start",
        ["上班"] = "start",
        ["上班时间"] = "start",
        ["开始"] = "start",
        ["end"] = "end",
        ["下班"] = "end",
        ["下班时间"] = "end",
        ["结束"] = "end",
        ["breaks"] = "breaks",
        ["休息"] = "breaks",
        ["paid_minutes"] = "paid_minutes",
    };

    private static readonly HashSet<string> off = new(StringComparer.OrdinalIgnoreCase)
    {
        "",
        "·",
        ".",
        "-",
        "off",
        "leave",
        "annual leave",
        "vacation",
        "sick",
        "absent",
        "休",
        "休息",
        "休假",
        "年假",
        "病假",
        "缺勤",
        "事假",
        "调休",
    };

    /// <summary>The name by which a row has a column; null where it has none.</summary>
    public static string? Name(TableRow row, string meant) =>
        row.Fields.Keys.FirstOrDefault(name => Meaning(name) == meant);

    /// <summary>The field of a column; null where there is none, or nothing in it.</summary>
    public static TableField? Find(TableRow row, string meant) =>
        Name(row, meant) is { } name ? row.Find(name) : null;

    /// <summary>The row under our own names of its columns; what is none of them keeps its name.</summary>
    public static TableRow Renamed(TableRow row)
    {
        var fields = new Dictionary<string, TableField>(StringComparer.Ordinal);
        foreach (var (name, field) in row.Fields)
            fields.TryAdd(Meaning(name) ?? name, field);
        return row with { Fields = fields };
    }

    /// <summary>Whether a cell stands for a day without a shift.</summary>
    public static bool IsOff(string text) => off.Contains(text.Trim());

    private static string? Meaning(string name) => meanings.GetValueOrDefault(name.Trim());
}
