using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>What callers meet, as the part <c>service</c> of the JSON.</summary>
internal static class ServiceSummary
{
    /// <summary>A part a queue.</summary>
    /// <param name="report">The report.</param>
    /// <param name="withIntervals">Whether every planning interval is told; service.csv tells them in any case.</param>
    public static IEnumerable<object> Of(Report report, bool withIntervals) =>
        report.Service.Queues.Select(queue => Queue(queue, report.Plan.Scenario.Horizon, withIntervals));

    private static object Queue(QueueJudgement queue, Horizon horizon, bool withIntervals) =>
        new
        {
            Queue = queue.Queue.Name,
            ThresholdSeconds = queue.Queue.Target.Threshold,
            PatienceSeconds = Finite(queue.Queue.Patience),
            Judges = queue.Verdicts.Select(verdict => new
            {
                Judge = KebabCase.Of($"{verdict.Judge}"),
                Whole = Figures(queue, verdict.Whole),
                Bands = verdict.Bands is { } bands ? Bands(bands, horizon) : null,
                Days = verdict
                    .Days(horizon)
                    .Select(
                        (tally, day) => new { Date = horizon.DateOf(day), Figures = Figures(queue, tally) }
                    ),
                Intervals = withIntervals
                    ? verdict.Intervals.Select(
                        (tally, interval) =>
                            new
                            {
                                Date = horizon.DateOf(interval / horizon.IntervalsPerDay),
                                Start = ShiftText.Clock(horizon.Interval(interval).Start),
                                OnPhone = Rounded(queue.Agents[interval]),
                                Figures = Figures(queue, tally),
                            }
                    )
                    : null,
            }),
            Deviations = queue.Deviations.Select(day => Deviation(queue, day, horizon)),
            InWords = VerdictText.Deviations(queue, horizon),
            Stress = queue.Robustness is { } robustness ? Stress(robustness, horizon) : null,
        };

    private static object Deviation(QueueJudgement queue, Deviation day, Horizon horizon) =>
        new
        {
            Date = horizon.DateOf(day.Day),
            DayDeviates = day.IsOfTheDay,
            Stationary = Rounded(day.Stationary),
            OverTime = Rounded(day.Transient),
            Intervals = day.Intervals.Select(interval => new
            {
                Start = ShiftText.Clock(horizon.Interval(interval).Start),
                Stationary = Rounded(queue.LevelOf(queue.Formula, interval)),
                OverTime = Rounded(queue.LevelOf(queue.By(Judge.Transient)!, interval)),
            }),
        };

    private static object Bands(SimulationBands bands, Horizon horizon) =>
        new
        {
            bands.Replications,
            bands.Seed,
            Confidence = 0.95,
            ServiceLevel = Written(bands.ServiceLevel),
            AsaSeconds = Written(bands.Asa),
            Abandonment = Written(bands.Abandonment),
            Days = bands.Days.Select(
                (band, day) => new { Date = horizon.DateOf(day), ServiceLevel = Written(band) }
            ),
        };

    private static object Written(Band band) =>
        new { Mean = Finite(band.Mean), HalfWidth = Finite(band.HalfWidth) };

    private static object Stress(Robustness stress, Horizon horizon) =>
        new
        {
            stress.Draws,
            stress.Seed,
            VolumeError = stress.Queue.Uncertainty.Volume,
            HandleTimeError = stress.Queue.Uncertainty.HandleTime,
            stress.Queue.Shrinkage.UnplannedAbsence,
            Days = stress.Days.Select(day => new
            {
                Date = horizon.DateOf(day.Day),
                TargetMet = Rounded(day.Promises),
                Planned = Rounded(day.Planned),
                Mean = Rounded(day.Mean),
                OneInTwentyBelow = Rounded(day.Worst),
            }),
            Fragile = stress.Fragile.Select(interval => new
            {
                Date = horizon.DateOf(interval.Interval / horizon.IntervalsPerDay),
                Start = ShiftText.Clock(horizon.Interval(interval.Interval).Start),
                LostCalls = Rounded(interval.LostCalls),
                BelowTarget = Finite(interval.BelowTarget),
                Planned = Rounded(interval.Planned),
                Mean = Rounded(interval.Mean),
            }),
        };

    private static object Figures(QueueJudgement queue, ServiceTally tally) =>
        new
        {
            Offered = Rounded(tally.Offered),
            AnsweredInTime = Rounded(tally.InTime),
            AnsweredInTimeIfPatient = Finite(tally.InTimeIfPatient),
            GoneInTime = Rounded(tally.GoneInTime),
            Answered = Rounded(tally.Answered),
            Abandoned = Rounded(tally.Abandoned),
            WaitSeconds = Finite(tally.WaitSeconds),
            BusySeconds = Rounded(tally.BusySeconds),
            StaffedSeconds = Rounded(tally.StaffedSeconds),
            ServiceLevel = tally.Offered > 0
                ? Finite(tally.ServiceLevel(queue.Queue.Target.Definition))
                : null,
            AsaSeconds = Finite(tally.Asa),
            Abandonment = Finite(tally.Abandonment),
            AnswerRate = Finite(tally.AnswerRate),
            Occupancy = Rounded(tally.Occupancy),
        };

    private static double? Finite(double value) => double.IsFinite(value) ? Rounded(value) : null;

    /// <summary>Ten digits of a share: the transient queue holds them, and the last bits of a processor do not show.</summary>
    private static double Rounded(double value) => Math.Round(value, 10);
}
