using RosterSolver.Domain;
using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RosterSolver.Reports;

/// <summary>Load, requirement and what bound it on a terminal: three lines a day, 48 columns of half an hour.</summary>
internal static class DemandLines
{
    private const int Columns = 48;
    private const int MostDays = 14;
    private const int NameWide = 11;
    private const int TitleWide = 10;
    private const int FigureWide = 8;

    private static readonly string Margin = new(' ', NameWide + TitleWide);

    /// <summary>The legend, an axis, the days, and how many days are left out.</summary>
    public static IEnumerable<IRenderable> Of(Horizon horizon, QueuePlan queue)
    {
        var top = Math.Max(1, queue.Intervals.Max(interval => interval.Rostered));
        yield return new Said($"a column is half an hour, a full bar {top} agents or Erlangs");
        yield return new Said(TargetText.Legend);
        foreach (var (day, place) in queue.Days.Take(MostDays).Select((day, place) => (day, place)))
        {
            if (place % 7 == 0)
                yield return new Text(
                    Margin + string.Concat(Enumerable.Range(0, 12).Select(hour => $"{hour * 2:00}  "))
                );
            foreach (var line in Day(horizon.DayName(place), queue, day, top))
                yield return line;
        }

        if (horizon.Days > MostDays)
            yield return new Said($"... and {horizon.Days - MostDays} more days, in the table below");
    }

    private static IEnumerable<IRenderable> Day(
        string name,
        QueuePlan queue,
        IReadOnlyList<IntervalDemand> day,
        int top
    )
    {
        var halves = Halves(day);
        var hours = DemandHours.Of(queue.Queue, day);
        var load = Sparkline.Of(halves.Select(half => (decimal)half.Average(each => each.Erlangs)), top);
        var agents = Sparkline.Of(halves.Select(half => (decimal)half.Average(each => each.Rostered)), top);
        yield return new Said([new(name, Width: NameWide), .. Bars("load", load, "load", hours.Load)]);
        yield return new Said([
            new("", Width: NameWide),
            .. Bars("required", agents, "at work", hours.Rostered),
        ]);
        yield return new Said(
            new SaidPart("", Width: NameWide),
            new("set by", Width: TitleWide),
            SaidPart.Name(string.Concat(halves.Select(Letter)).TrimEnd())
        );
    }

    private static IEnumerable<SaidPart> Bars(string title, string bars, string figure, double hours) =>
        [
            new(title, Width: TitleWide),
            SaidPart.Name(bars),
            new(" "),
            new(figure, Width: FigureWide),
            new($"{hours, 8:N1} h"),
        ];

    /// <summary>What bound the larger requirement of a column.</summary>
    private static char Letter(IReadOnlyList<IntervalDemand> half) =>
        TargetText.Letter(half.MaxBy(each => each.OnPhone)!.Binding);

    /// <summary>Quarter hours in pairs; an hour is shown as its two halves.</summary>
    private static IReadOnlyList<IReadOnlyList<IntervalDemand>> Halves(IReadOnlyList<IntervalDemand> day) =>
        [
            .. Enumerable
                .Range(0, Columns)
                .Select(
                    IReadOnlyList<IntervalDemand> (column) =>
                    {
                        var first = column * day.Count / Columns;
                        return [.. day.Take(first..Math.Max(first + 1, (column + 1) * day.Count / Columns))];
                    }
                ),
        ];
}
