using System.Globalization;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>The causes of a missed service level in words of both languages.</summary>
internal static class MissWords
{
    private const decimal Percent = 100;

    /// <summary>The cause's name in English and Chinese.</summary>
    public static (string English, string Chinese) Name(MissCause cause)
    {
        var english = cause switch
        {
            MissCause.Requirement => "Requirement",
            MissCause.ScheduleFit => "Schedule fit",
            MissCause.Forecast => "Forecast",
            MissCause.HandleTime => "Handle time",
            MissCause.Shrinkage => "Shrinkage (absence)",
            MissCause.Adherence => "Adherence",
            _ => "Chance and model",
        };
        return (english, Language.Zh.Say(english));
    }

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
            }
        );

    /// <summary>What the cause is, a phrase.</summary>
    public static string Says(MissCause cause, Language language) =>
        cause switch
        {
            MissCause.Requirement => language.Say(
                "what the requirement gives beyond the target: whole agents, other bounds"
            ),
            MissCause.ScheduleFit => language.Say("the roster against the requirement, its gaps and surplus"),
            MissCause.Forecast => language.Say("calls that came against those forecast"),
            MissCause.HandleTime => language.Say("how long calls took against the plan"),
            MissCause.Shrinkage => language.Say("agents absent against the absence planned for"),
            MissCause.Adherence => language.Say("time on the phone of those present against the plan"),
            _ => language.Say("chance, and what the queueing model leaves out"),
        };

    /// <summary>The answer in a sentence.</summary>
    public static string Verdict(MissWaterfall waterfall, Language language)
    {
        var promised = waterfall.Promised is null
            ? language.Say("the requirement gave")
            : language.Say("promised");
        var sentence = language.Say(
            $"{Share(waterfall.Observed)} of {waterfall.Offered:0} calls in time, {promised} {Share(waterfall.Begin)}: "
                + $"{Signed(Rounded(waterfall.Observed) - Rounded(waterfall.Begin))} points"
        );
        var worst = Rows(waterfall).Where(row => row.Points < 0).MinBy(row => row.Points);
        if (worst.Part is not { } part)
            return sentence;
        var name = language.Say(Name(part.Cause).English);
        if (language == Language.En)
            name = name.ToLowerInvariant();
        return sentence + language.Say($"; {name} costs most, {Signed(worst.Points)}");
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
