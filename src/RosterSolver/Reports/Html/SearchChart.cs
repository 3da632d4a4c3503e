using System.Xml.Linq;

namespace RosterSolver.Reports;

/// <summary>A moment of a search.</summary>
/// <param name="Seconds">Wall time since it began.</param>
/// <param name="Cost">Cost of the best roster so far; null before the first.</param>
/// <param name="Bound">No roster costs less; null before anything is proven.</param>
public sealed record SearchMoment(double Seconds, decimal? Cost, decimal? Bound);

/// <summary>How cost and bound of a search come together: between the lines lies what could still be saved.</summary>
public static class SearchChart
{
    /// <summary>The chart as HTML; empty while there is nothing to draw.</summary>
    /// <param name="moments">The search so far, in its order.</param>
    /// <param name="language">The language of its words.</param>
    public static string Markup(IReadOnlyList<SearchMoment> moments, Language language)
    {
        List<ChartLine> lines =
        [
            .. Line(language.Say("best roster"), "first", moments, moment => moment.Cost),
            .. Line(language.Say("bound"), "second", moments, moment => moment.Bound),
        ];
        if (lines.Count == 0)
            return "";
        var drawn = LineChart.Of(
            language.Say("Cost of the best roster and bound over time"),
            language.Say("seconds"),
            lines
        );
        return string.Concat(drawn.Select(part => part.ToString(SaveOptions.DisableFormatting)));
    }

    /// <summary>A line that stays where it is until something better is known.</summary>
    private static IEnumerable<ChartLine> Line(
        string name,
        string css,
        IReadOnlyList<SearchMoment> moments,
        Func<SearchMoment, decimal?> height
    )
    {
        var points = new List<(double X, double Y, double? Least)>();
        foreach (var moment in moments)
        {
            if (points.Count > 0)
                points.Add((moment.Seconds, points[^1].Y, null));
            if (height(moment) is { } here && (points.Count == 0 || points[^1].Y != (double)here))
                points.Add((moment.Seconds, (double)here, null));
        }

        if (points.Count > 0)
            yield return new(name, css, points);
    }
}
