using RosterSolver.Domain;

namespace RosterSolver.Demand;

/// <summary>
/// Learns what special days do to calls: the ratio of what was counted to the baseline of that day, over the last six
/// similar days, shrunk towards 1 by (n·r̄ + 2)/(n + 2). Similar are days of the same kind, name and distance; failing
/// those, of the same kind and name; failing those, of the same kind (reference/FORECAST.md, steps 4 and 5).
/// </summary>
internal sealed class DriverFactors
{
    private const int MostSimilar = 6;
    private const double Shrinkage = 2;

    private readonly IReadOnlyList<(SpecialDay Day, double Ratio)> past;

    private DriverFactors(IReadOnlyList<(SpecialDay Day, double Ratio)> past) => this.past = past;

    /// <summary>What the special days of a history teach. A day with two reasons teaches nothing about either.</summary>
    public static DriverFactors Of(Cleaning cleaning, Baseline baseline, Calendar calendar)
    {
        var taught =
            from day in calendar.Days
            where day.Kind is not (DayKind.Closed or DayKind.Ordinary)
            where calendar.On(day.Date).Count() == 1
            let counted = cleaning.History.On(day.Date)
            where counted is { HasCounts: true }
            let ratio = Ratio(day, counted, baseline, cleaning.History.IntervalMinutes)
            where ratio is not null
            select (day, ratio.Value);
        return new([.. taught]);
    }

    /// <summary>The factor of a special day to come: given, or learnt, or 1.</summary>
    public DriverFactor For(SpecialDay day)
    {
        if (day.Kind is DayKind.Closed or DayKind.Ordinary)
            return new(day, day.Kind == DayKind.Closed ? 0 : 1, 0);
        if (day.Factor is { } given)
            return new(day, (double)given, 0);
        var similar = Similar(day).TakeLast(MostSimilar).ToList();
        return new(
            day,
            (similar.Sum(each => each.Ratio) + Shrinkage) / (similar.Count + Shrinkage),
            similar.Count
        );
    }

    /// <summary>Calls that the baseline expects on a special day, per call of level, before any factor.</summary>
    public static IReadOnlyList<double> Shape(Baseline baseline, SpecialDay? day, DateOnly date) =>
        baseline.Shape(date, day?.Kind == DayKind.MakeUpWorkday, day?.Like);

    private IReadOnlyList<(SpecialDay Day, double Ratio)> Similar(SpecialDay day)
    {
        var kind = past.Where(each => each.Day.Kind == day.Kind).ToList();
        var name = kind.Where(each => each.Day.Name == day.Name).ToList();
        var offset = name.Where(each => each.Day.PairedOffset == day.PairedOffset).ToList();
        return offset.Count > 0 ? offset
            : name.Count > 0 ? name
            : kind;
    }

    private static double? Ratio(SpecialDay day, CallDay counted, Baseline baseline, int minutes)
    {
        var shape = Shape(baseline, day, day.Date);
        var level = baseline.LevelBefore(day.Date);
        var (actual, expected) = (0.0, 0.0);
        for (var interval = 0; interval < shape.Count; interval++)
        {
            if (!counted.Counts[interval].IsCounted || !day.Touches(interval * minutes))
                continue;
            actual += counted.Counts[interval].Offered;
            expected += level * shape[interval];
        }

        return expected > 0 ? actual / expected : null;
    }
}
