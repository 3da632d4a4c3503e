using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>What is unkind in a rota, counted day by day from the pattern and never from the model.</summary>
internal static class RotaStrains
{
    /// <summary>Every kind, also those that do not happen.</summary>
    public static IReadOnlyList<RotaStrain> Of(Rota rota)
    {
        var points = rota.Brief.Points;
        var works = CyclicRun.Of([.. rota.Days.Select(shift => shift is not null)]);
        var shifts = CyclicRun.Of(rota.Days);
        var single = works.Where(run => !run.Value && run.Length == 1).ToList();
        return
        [
            new("single-day-off", "Single days off", "单休日", single.Count, points.SingleDayOff),
            new(
                "split-weekend",
                "Weekends half worked",
                "半个周末上班",
                SplitWeekends(rota),
                points.SplitWeekend
            ),
            new("backward-step", "Backward steps", "逆向轮班", BackwardSteps(rota), points.BackwardStep),
            new(
                "fourth-night",
                "Nights beyond three in a row",
                "连续夜班超过三个",
                shifts
                    .Where(run => IsNight(rota, run.Value))
                    .Sum(run => Math.Max(0, run.Length - RotaPoints.KindNights)),
                points.FourthNight
            ),
            new(
                "short-recovery",
                "One day off after a night",
                "夜班后仅休一天",
                single.Count(run => IsNight(rota, rota.On(run.First - 1))),
                points.ShortRecovery
            ),
            new(
                "sixth-day",
                "Days beyond five in a row",
                "连续上班超过五天",
                works.Where(run => run.Value).Sum(run => Math.Max(0, run.Length - RotaPoints.KindDays)),
                points.SixthDay
            ),
            new(
                "surplus",
                "People beyond those asked for",
                "超员人次",
                rota.Days.Count(shift => shift is not null)
                    - rota.Brief.Shifts.Sum(shift => shift.FewestDays),
                points.Surplus
            ),
        ];
    }

    private static bool IsNight(Rota rota, int? shift) =>
        shift is { } index && rota.Brief.Shifts[index].IsNight;

    private static int SplitWeekends(Rota rota) =>
        Enumerable
            .Range(0, rota.Brief.Positions)
            .Select(week => week * RotaBrief.Week)
            .Count(monday =>
                rota.On(monday + RotaBrief.Saturday) is null != rota.On(monday + RotaBrief.Sunday) is null
            );

    private static int BackwardSteps(Rota rota) =>
        Enumerable.Range(0, rota.Days.Count).Count(day => rota.On(day) > rota.On(day + 1));
}
