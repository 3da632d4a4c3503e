using RosterSolver.Domain;
using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RosterSolver.Reports;

/// <summary>Required and staffed agents on a terminal: three lines a day, 48 columns of half an hour.</summary>
internal static class CoverageLines
{
    private const int Columns = 48;
    private const int MostDays = 14;
    private const int NameWide = 11;
    private const int TitleWide = 9;
    private const int FigureWide = 14;

    private static readonly string Margin = new(' ', NameWide + TitleWide);

    /// <summary>For each queue the legend, an axis, the days, and how many days are left out.</summary>
    public static IEnumerable<IRenderable> Of(Report report)
    {
        var queues = report.Kpis.Queues;
        foreach (var queue in queues)
        {
            if (queues.Count > 1)
                yield return new Markup($"[bold]{queue.Queue.Name.EscapeMarkup()}[/]");
            foreach (var line in Of(report.Plan.Scenario.Horizon, queue))
                yield return line;
        }
    }

    private static IEnumerable<IRenderable> Of(Horizon horizon, QueueKpis queue)
    {
        var days = queue.Days.Take(MostDays).Select(HalfHours).ToList();
        var top = Math.Max(
            1,
            days.SelectMany(day => day).Select(half => Math.Max(half.Required, half.Staffed)).Max()
        );
        yield return new Said(
            $"a column is half an hour, a full bar {top:0.#} agents; + too many, - too few by half an agent or more"
        );
        for (var day = 0; day < days.Count; day++)
        {
            if (day % 7 == 0)
                yield return new Text(
                    Margin + string.Concat(Enumerable.Range(0, 12).Select(hour => $"{hour * 2:00}  "))
                );
            foreach (var line in Day(horizon.DayName(day), days[day], queue.Days[day], top))
                yield return line;
        }

        if (days.Count < horizon.Days)
            yield return new Said($"... and {horizon.Days - days.Count} more days, see report.html");
    }

    private static IEnumerable<IRenderable> Day(
        string name,
        IReadOnlyList<HalfHour> halves,
        Period day,
        decimal top
    )
    {
        yield return new Said(
            new SaidPart(name, Width: NameWide),
            new("required", Width: TitleWide),
            new(Sparkline.Of(halves.Select(half => half.Required), top)),
            new(" "),
            new("service level", Width: FigureWide),
            new($"{day.ServiceLevel, 7:P1}")
        );
        yield return new Said(
            new SaidPart("", Width: NameWide),
            new("staffed", Width: TitleWide),
            new(Sparkline.Of(halves.Select(half => half.Staffed), top)),
            new(" "),
            new("occupancy", Width: FigureWide),
            new($"{day.Occupancy, 7:P1}")
        );
        yield return new Said([
            new(Margin),
            .. halves.Select(Sign),
            new(" "),
            new("over", Width: 5),
            new($"{day.Over, 6:P1} "),
            new("under", Width: 6),
            new($"{day.Under, 6:P1}"),
        ]);
    }

    private static SaidPart Sign(HalfHour half) =>
        (half.Staffed - half.Required) switch
        {
            >= 0.5m => new("+", new Style(Color.DeepSkyBlue1)),
            <= -0.5m => new("-", new Style(Color.Red)),
            _ => new(" "),
        };

    /// <summary>Quarter hours are averaged in pairs; an hour is shown as its two halves.</summary>
    private static IReadOnlyList<HalfHour> HalfHours(Period day) =>
        [
            .. Enumerable
                .Range(0, Columns)
                .Select(column =>
                {
                    var count = day.Intervals.Count;
                    var first = column * count / Columns;
                    var next = Math.Max(first + 1, (column + 1) * count / Columns);
                    var both = day.Intervals.Take(first..next).ToList();
                    return new HalfHour(
                        both.Average(interval => (decimal)interval.Required),
                        both.Average(interval => interval.Staffed)
                    );
                }),
        ];

    private readonly record struct HalfHour(decimal Required, decimal Staffed);
}
