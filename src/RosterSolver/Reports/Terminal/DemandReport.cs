using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>What a scenario asks for, for a terminal of 100 columns: charts, days, intervals of one day, totals.</summary>
public static class DemandReport
{
    /// <summary>The report, to be written on a console.</summary>
    /// <param name="plan">What the scenario asks for.</param>
    /// <param name="day">The day whose intervals are listed; null for the day of the peak.</param>
    /// <param name="language">The language of the report.</param>
    public static IRenderable Of(DemandPlan plan, int? day = null, Language language = Language.En) =>
        TerminalTranslation.Into(
            language,
            [
                .. Header(plan),
                .. plan.Queues.SelectMany(queue => Queue(plan, queue, day)),
                .. Section("In all", Totals(plan)),
            ]
        );

    /// <summary>The totals in one line.</summary>
    public static string OneLine(DemandPlan plan)
    {
        var (peak, horizon) = (plan.Peak, plan.Scenario.Horizon);
        return $"{plan.Scenario.Name}: {plan.Hours.Rostered:N1} h at work, {plan.RosteredFte:N1} FTE "
            + $"({plan.BudgetFte:N1} before rounding up), at most {peak.Agents:N0} at once, "
            + horizon.Describe(horizon.Interval(peak.Interval).Start);
    }

    internal static IEnumerable<IRenderable> Header(DemandPlan plan)
    {
        var (scenario, horizon) = (plan.Scenario, plan.Scenario.Horizon);
        yield return new Markup($"[bold]{scenario.Name.EscapeMarkup()}[/]  {scenario.File.EscapeMarkup()}");
        yield return new Said(
            $"{horizon.Start:ddd yyyy-MM-dd} to {horizon.DateOf(horizon.Days - 1):ddd yyyy-MM-dd}, {horizon.Days} days, "
                + $"intervals of {horizon.IntervalMinutes} minutes"
        );
        foreach (var queue in plan.Queues)
            yield return new Said([
                SaidPart.Name(queue.Queue.Name),
                new(": "),
                .. TargetText.Of(queue.Queue),
            ]);
        foreach (var work in scenario.BackOffice)
            yield return new Said(SaidPart.Name(work.Name), new(": "), new(QueueText.Of(work)));
    }

    internal static IEnumerable<IRenderable> Section(string title, IEnumerable<IRenderable> content) =>
        [Text.Empty, Said.Heading(title), .. content];

    private static IEnumerable<IRenderable> Queue(DemandPlan plan, QueuePlan queue, int? day)
    {
        var horizon = plan.Scenario.Horizon;
        var busiest =
            queue.Intervals.MaxBy(interval => interval.Rostered)!.Interval / horizon.IntervalsPerDay;
        var listed = day ?? busiest;
        return
        [
            .. Section($"Requirement: {queue.Queue.Name}", DemandLines.Of(horizon, queue)),
            .. Section($"Days: {queue.Queue.Name}", [Days(horizon, queue)]),
            .. Section(
                $"Intervals: {queue.Queue.Name}, {horizon.DayName(listed)}",
                [Intervals(horizon, queue.Days.ElementAt(listed))]
            ),
        ];
    }

    private static Grid Days(Horizon horizon, QueuePlan queue)
    {
        var grid = PlainGrid.Of(
            Left("day"),
            Right("calls"),
            Right("load h"),
            Right("on phone h"),
            Right("at work h"),
            Right("unrounded h"),
            Right("peak"),
            Left("at"),
            Left("mostly set by")
        );
        foreach (var (day, place) in queue.Days.Select((day, place) => (day, place)))
        {
            var peak = day.MaxBy(interval => interval.Rostered)!;
            var hours = DemandHours.Of(queue.Queue, day);
            grid.AddRow([
                .. Row(horizon.DayName(place), hours),
                new Text($"{peak.Rostered}"),
                new Text(ShiftText.Clock(horizon.Interval(peak.Interval).Start)),
                new Said(MostlyBoundBy(day)),
            ]);
        }
        return grid.AddRow([.. Row("all days", queue.Hours), Text.Empty, Text.Empty, Text.Empty]);
    }

    private static IEnumerable<IRenderable> Row(string name, DemandHours hours) =>
        [
            new Said(name),
            new Text($"{hours.Calls:N0}"),
            new Text($"{hours.Load:N1}"),
            new Text($"{hours.OnPhone:N1}"),
            new Text($"{hours.Rostered:N1}"),
            new Text($"{hours.Budget:N1}"),
        ];

    /// <summary>The bounds that most agents of the day are owed to.</summary>
    private static string MostlyBoundBy(IEnumerable<IntervalDemand> day) =>
        TargetText.Short(
            day.GroupBy(interval => interval.Binding)
                .MaxBy(group => group.Sum(interval => interval.OnPhone))!
                .Key
        );

    private static Grid Intervals(Horizon horizon, IEnumerable<IntervalDemand> day)
    {
        var grid = PlainGrid.Of(
            Left("at"),
            Right("calls"),
            Right("Erlangs"),
            Right("on phone"),
            Right("unrounded"),
            Right("at work"),
            Right("in time"),
            Right("occupancy"),
            Left("set by")
        );
        foreach (var each in day.Where(each => each.Rostered > 0 || each.Calls > 0))
            grid.AddRow(
                new Text(ShiftText.Clock(horizon.Interval(each.Interval).Start)),
                new Text($"{each.Calls:N1}"),
                new Text($"{each.Erlangs:N2}"),
                new Text($"{each.OnPhone}"),
                new Text($"{each.Fractional:N2}"),
                new Text($"{each.Rostered}", new Style(decoration: Decoration.Bold)),
                new Text($"{each.ServiceLevel:P1}"),
                new Text($"{each.Occupancy:P1}"),
                new Said(TargetText.Short(each.Binding))
            );
        return grid;
    }

    private static IEnumerable<IRenderable> Totals(DemandPlan plan)
    {
        var (hours, peak) = (plan.Hours, plan.Peak);
        var horizon = plan.Scenario.Horizon;
        yield return Total(
            "at work, off breaks",
            $"{hours.Rostered, 10:N1} h",
            $"{plan.RosteredFte, 7:N1} FTE, whole agents in every interval"
        );
        yield return Total(
            "before rounding up",
            $"{hours.Budget, 10:N1} h",
            $"{plan.BudgetFte, 7:N1} FTE, for budgets"
        );
        yield return Total(
            "most at once",
            $"{peak.Agents, 10:N0}  ",
            horizon.Describe(horizon.Interval(peak.Interval).Start)
        );
        yield return Basis(plan.FullTime);
    }

    private static Said Total(string name, string figure, string meaning) =>
        new(new SaidPart(name, Width: 21), new(figure), new("  "), new(meaning));

    /// <summary>What a full-time equivalent stands for.</summary>
    internal static Said Basis(FullTime full) =>
        new(
            $"one FTE is {full.Hours:0.##} h a week (contract {full.Contract}), {full.OffBreaks:0.##} h of them off paid breaks"
        );
}
