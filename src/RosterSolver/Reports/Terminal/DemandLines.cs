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
    private const string Margin = "                     ";

    /// <summary>The legend, an axis, the days, and how many days are left out.</summary>
    public static IEnumerable<IRenderable> Of(Horizon horizon, QueuePlan queue)
    {
        var top = Math.Max(1, queue.Intervals.Max(interval => interval.Rostered));
        yield return new Text($"a column is half an hour, a full bar {top} agents or Erlangs");
        yield return new Text(TargetText.Legend);
        foreach (var (day, place) in queue.Days.Take(MostDays).Select((day, place) => (day, place)))
        {
            if (place % 7 == 0)
                yield return new Text(
                    Margin + string.Concat(Enumerable.Range(0, 12).Select(hour => $"{hour * 2:00}  "))
                );
            foreach (var line in Day(horizon.DayName(place), queue, day, top))
                yield return new Text(line);
        }

        if (horizon.Days > MostDays)
            yield return new Text($"... and {horizon.Days - MostDays} more days, in the table below");
    }

    private static IEnumerable<string> Day(
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
        yield return $"{name}  load      {load} load    {hours.Load, 8:N1} h";
        yield return $"           required  {agents} at work {hours.Rostered, 8:N1} h";
        yield return $"           set by    {string.Concat(halves.Select(Letter))}".TrimEnd();
    }

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
