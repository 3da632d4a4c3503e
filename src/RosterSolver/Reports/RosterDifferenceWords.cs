using System.Globalization;
using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>The difference of two rosters in words.</summary>
internal static class RosterDifferenceWords
{
    /// <summary>How much changes.</summary>
    public static string Summary(RosterDifference difference)
    {
        var breaks = difference.Agents.Sum(agent => agent.Days.Count(day => day.IsBreaksOnly));
        return difference.ChangedDays == 0
            ? "the rosters are the same"
            : $"{difference.ChangedDays} of {difference.AgentDays} agent-days change"
                + (breaks > 0 ? $", {breaks} of them in breaks only" : "")
                + $", for {difference.Agents.Count} of {difference.Before.Plan.Scenario.Agents.Count} agents; "
                + $"{difference.Intervals.Count} intervals are staffed differently";
    }

    /// <summary>What changes on a day: <c>Mon 12-07 E07 -> L14</c>.</summary>
    public static string Day(DayDifference day, Horizon horizon) =>
        $"{horizon.DayName(day.Day)} {Change(day)}";

    /// <summary>From what to what.</summary>
    public static string Change(DayDifference day) =>
        day.IsSessionsOnly ? $"{Shifts(day.Before)} {Sessions(day.Before)} -> {Sessions(day.After)}"
        : day.IsBreaksOnly ? $"{Shifts(day.Before)} breaks"
        : $"{Shifts(day.Before)} -> {Shifts(day.After)}";

    private static string Sessions(IReadOnlyList<Assignment> worked)
    {
        var attended = worked
            .SelectMany(one => one.Activities)
            .Select(taken => $"{taken.Activity} {ShiftText.Clock(taken.Range.Start)}")
            .ToList();
        return attended.Count == 0 ? "none" : string.Join("+", attended);
    }

    /// <summary>Every day with intervals that gain or lose agents, a row a queue, and by how many.</summary>
    public static IEnumerable<(string Name, string Changes)> Days(RosterDifference difference)
    {
        var horizon = difference.Before.Plan.Scenario.Horizon;
        var queues = difference.Before.Kpis.Queues.Count;
        return difference
            .Intervals.GroupBy(one => (Day: one.Before.Interval / horizon.IntervalsPerDay, one.Queue))
            .Select(day =>
                (
                    horizon.DayName(day.Key.Day) + (queues > 1 ? $" {day.Key.Queue}" : ""),
                    Intervals(day, horizon)
                )
            );
    }

    /// <summary>The intervals of a day that gain or lose, those in a row with the same difference together.</summary>
    private static string Intervals(IEnumerable<IntervalDifference> intervals, Horizon horizon)
    {
        var runs = new List<(int First, int Last, decimal Staffed)>();
        foreach (var one in intervals)
        {
            var interval = one.Before.Interval;
            if (runs is [.., var last] && last.Last == interval - 1 && last.Staffed == one.Staffed)
                runs[^1] = last with { Last = interval };
            else
                runs.Add((interval, interval, one.Staffed));
        }

        return string.Join(
            ", ",
            runs.Select(run => $"{Times(run.First, run.Last, horizon)} {Signed(run.Staffed)}")
        );
    }

    /// <summary>A number with its sign; empty for none.</summary>
    public static string Signed(decimal number) =>
        number == 0 ? "" : number.ToString("+0.##;-0.##", CultureInfo.InvariantCulture);

    private static string Times(int first, int last, Horizon horizon) =>
        $"{ShiftText.Clock(horizon.Interval(first).Start)}-{ShiftText.Clock(horizon.Interval(last).End)}";

    /// <summary>The shifts of a day: <c>E07</c>, or <c>off</c>.</summary>
    public static string Shifts(IReadOnlyList<Assignment> worked) =>
        worked.Count == 0 ? "off" : string.Join("+", worked.Select(one => ShiftText.Short(one.Shift)));
}
