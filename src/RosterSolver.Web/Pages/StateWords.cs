using RosterSolver.Web.Jobs;

namespace RosterSolver.Web.Pages;

/// <summary>How pages name states and kinds of jobs.</summary>
internal static class StateWords
{
    /// <summary>A state.</summary>
    public static string Of(JobState state, Words words) =>
        state switch
        {
            JobState.Queued => words.Say("queued", "排队中"),
            JobState.Running => words.Say("running", "求解中"),
            JobState.Done => words.Say("done", "完成"),
            JobState.Impossible => words.Say("impossible", "无可行班表"),
            JobState.NoRoster => words.Say("no roster found", "未找到班表"),
            JobState.Failed => words.Say("failed", "失败"),
            _ => words.Say("cancelled", "已取消"),
        };

    /// <summary>A kind.</summary>
    public static string Of(JobKind kind, Words words) =>
        kind switch
        {
            JobKind.Solve => words.Say("solve", "求解"),
            JobKind.Compare => words.Say("comparison", "对比"),
            _ => words.Say("matrix", "矩阵"),
        };

    /// <summary>The class of a state in the style sheet.</summary>
    public static string Css(JobState state) =>
        state switch
        {
            JobState.NoRoster => "state no-roster",
            _ => $"state {$"{state}".ToLowerInvariant()}",
        };
}
