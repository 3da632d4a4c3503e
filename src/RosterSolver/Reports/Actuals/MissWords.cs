using System.Globalization;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>The causes of a missed service level in words of both languages.</summary>
internal static class MissWords
{
    private const decimal Percent = 100;

    /// <summary>The cause's name in English and Chinese.</summary>
    public static (string English, string Chinese) Name(MissCause cause) =>
        cause switch
        {
            MissCause.Requirement => ("Requirement", "需求取整"),
            MissCause.ScheduleFit => ("Schedule fit", "排班吻合"),
            MissCause.Forecast => ("Forecast", "话务预测"),
            MissCause.HandleTime => ("Handle time", "处理时长"),
            MissCause.Shrinkage => ("Shrinkage (absence)", "缺勤损耗"),
            MissCause.Adherence => ("Adherence", "遵时率"),
            _ => ("Chance and model", "随机与模型"),
        };

    /// <summary>The cause in a word, for the head of a column.</summary>
    public static string Short(MissCause cause, Language language) =>
        language.Say(
            cause switch
            {
                MissCause.Requirement => "require",
                MissCause.ScheduleFit => "fit",
                MissCause.Forecast => "forecast",
                MissCause.HandleTime => "handle",
                MissCause.Shrinkage => "absence",
                MissCause.Adherence => "adhere",
                _ => "chance",
            },
            Name(cause).Chinese
        );

    /// <summary>What the cause is, a phrase.</summary>
    public static string Says(MissCause cause, Language language) =>
        cause switch
        {
            MissCause.Requirement => language.Say(
                "what the requirement gives beyond the target: whole agents, other bounds",
                "需求超出目标的部分：坐席取整及其他约束"
            ),
            MissCause.ScheduleFit => language.Say(
                "the roster against the requirement, its gaps and surplus",
                "排班与需求之差：缺口与冗余"
            ),
            MissCause.Forecast => language.Say(
                "calls that came against those forecast",
                "实际来电量与预测之差"
            ),
            MissCause.HandleTime => language.Say(
                "how long calls took against the plan",
                "实际平均处理时长与计划之差"
            ),
            MissCause.Shrinkage => language.Say(
                "agents absent against the absence planned for",
                "实际缺勤与计划缺勤之差"
            ),
            MissCause.Adherence => language.Say(
                "time on the phone of those present against the plan",
                "在岗坐席实际接线时间与计划之差"
            ),
            _ => language.Say(
                "chance, and what the queueing model leaves out",
                "随机波动及排队模型未计入的因素"
            ),
        };

    /// <summary>The answer in a sentence.</summary>
    public static string Verdict(MissWaterfall waterfall, Language language)
    {
        var promised = waterfall.Promised is null
            ? language.Say("the requirement gave", "需求可达")
            : language.Say("promised", "目标");
        var sentence = language.Say(
            $"{Share(waterfall.Observed)} of {waterfall.Offered:0} calls in time, {promised} {Share(waterfall.Begin)}: "
                + $"{Signed(Rounded(waterfall.Observed) - Rounded(waterfall.Begin))} points",
            $"{waterfall.Offered:0} 通来电中 {Share(waterfall.Observed)} 及时接通，{promised} {Share(waterfall.Begin)}："
                + $"{Signed(Rounded(waterfall.Observed) - Rounded(waterfall.Begin))} 个百分点"
        );
        var worst = Rows(waterfall).Where(row => row.Points < 0).MinBy(row => row.Points);
        return worst.Part is { } part
            ? sentence
                + language.Say(
                    $"; {Name(part.Cause).English.ToLowerInvariant()} costs most, {Signed(worst.Points)}",
                    $"；影响最大：{Name(part.Cause).Chinese} {Signed(worst.Points)}"
                )
            : sentence;
    }

    /// <summary>The rows of the waterfall: what each part adds, rounded so that the rows add up, and where that leads.</summary>
    /// <param name="waterfall">The waterfall.</param>
    public static IReadOnlyList<(MissPart Part, decimal Points, decimal Level)> Rows(MissWaterfall waterfall)
    {
        var level = waterfall.Begin;
        var told = Rounded(level);
        var rows = new List<(MissPart, decimal, decimal)>();
        foreach (var part in waterfall.Parts)
        {
            level += part.Share;
            rows.Add((part, Rounded(level) - told, Rounded(level)));
            told = Rounded(level);
        }

        return rows;
    }

    /// <summary>A share in per cent to a tenth.</summary>
    public static decimal Rounded(decimal share) => Math.Round(share * Percent, 1);

    /// <summary>A share as people read it: <c>80.0 %</c>.</summary>
    public static string Share(decimal share) => $"{share * Percent:0.0} %";

    /// <summary>A number with its sign and a tenth.</summary>
    public static string Signed(decimal points) =>
        points.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);
}
