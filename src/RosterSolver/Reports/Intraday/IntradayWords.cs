using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>The rest of a day in words.</summary>
internal static class IntradayWords
{
    /// <summary>Where the day stands, in one line.</summary>
    public static string Summary(IntradayStudy study)
    {
        var moved = study.Breaks.Count;
        return $"{study.Now}: calls of the rest of the day x {Volumes(study)}; {moved} break{(moved == 1 ? "" : "s")} moved, "
            + $"offers: {study.TimeOff.Count} of time off, {study.Overtime.Count} of overtime";
    }

    /// <summary>Why the rest of the day is scaled as it is.</summary>
    public static string Factor(string queue, DayRescale factor) =>
        factor.Forecast == 0 && factor.Offered == 0
            ? $"{queue}: nothing of this day is known yet, the forecast stays"
            : $"{queue}: {factor.Offered:0.#} calls came where {factor.Forecast:0.#} were forecast; the rest is scaled by "
                + $"{factor.Volume:0.000}, handle time by {factor.HandleTime:0.000}";

    /// <summary>What the requirement and the breaks come to.</summary>
    public static IReadOnlyList<SaidPart> Cost(IntradayStudy study)
    {
        if (study.Breaks.Count == 0)
            return [new("no break that has not begun would be better elsewhere")];
        var breaks = AuditChange.Of(study.Rescaled.Audit, study.After.Audit);
        return [new("moved breaks"), new(": "), .. ChangeWords.InOneLine(breaks)];
    }

    /// <summary>An offer's time: <c>18:00-20:00</c>, or after midnight <c>Thu 12-03 07:00-10:00</c>.</summary>
    public static string Time(ShiftOffer offer, IntradayStudy study)
    {
        var day = offer.Time.Start / Horizon.Day;
        var hours = ShiftText.Clock(offer.Time);
        return day == study.Day ? hours : $"{study.Before.Scenario.Horizon.DayName(day)} {hours}";
    }

    /// <summary>Hours of an offer.</summary>
    public static string Hours(ShiftOffer offer) => $"{offer.Time.Minutes / 60m:0.##}";

    /// <summary>Intervals in a row with the same requirement and people, as one.</summary>
    public static IReadOnlyList<(
        string Times,
        decimal PlannedCalls,
        decimal Calls,
        IntradayInterval Row
    )> Runs(IntradayStudy study)
    {
        var horizon = study.Before.Scenario.Horizon;
        var runs =
            new List<(int First, int Last, decimal PlannedCalls, decimal Calls, IntradayInterval Row)>();
        foreach (var one in study.Intervals)
        {
            if (runs is [.., var last] && last.Last == one.Interval - 1 && IsAlike(last.Row, one))
                runs[^1] = last with
                {
                    Last = one.Interval,
                    PlannedCalls = last.PlannedCalls + one.PlannedCalls,
                    Calls = last.Calls + one.Calls,
                };
            else
                runs.Add((one.Interval, one.Interval, one.PlannedCalls, one.Calls, one));
        }

        return runs.ConvertAll(run =>
            (
                $"{ShiftText.Clock(horizon.Interval(run.First).Start)}-{ShiftText.Clock(horizon.Interval(run.Last).End)}",
                run.PlannedCalls,
                run.Calls,
                run.Row
            )
        );
    }

    private static bool IsAlike(IntradayInterval one, IntradayInterval other) =>
        (one.Queue, one.PlannedRequired, one.Required, one.Staffed, one.Moved, one.Offered)
        == (other.Queue, other.PlannedRequired, other.Required, other.Staffed, other.Moved, other.Offered);

    private static string Volumes(IntradayStudy study) =>
        string.Join(" and ", study.Factors.Select(factor => $"{factor.Volume:0.000}"));
}
