using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Tests.Reports;

namespace RosterSolver.Tests.Economics;

public sealed class QueueJudgementTests
{
    private static readonly Horizon Day = new(new(2026, 12, 7), 1, 30);

    [Fact]
    public void Patience_brings_erlang_a_whatever_the_model()
    {
        Assert.Equal(
            [Judge.ErlangC, Judge.Transient],
            Judged(double.PositiveInfinity).Verdicts.Select(v => v.Judge)
        );
        Assert.Equal(
            [Judge.ErlangC, Judge.ErlangA, Judge.Transient],
            Judged(120).Verdicts.Select(v => v.Judge)
        );
    }

    [Fact]
    public void A_day_is_the_sum_of_its_intervals_and_no_average_of_percentages()
    {
        // QUEUEING.md, section 7: 400 calls at 60 % and three intervals of 10 at 100 % are 62.8 %, not 90 %.
        ServiceTally Tally(double calls, double level) =>
            ServiceTally.None with
            {
                Offered = calls,
                InTime = calls * level,
                Answered = calls,
            };
        var day = new Verdict(
            Judge.ErlangC,
            [
                Tally(400, 0.6),
                Tally(10, 1),
                Tally(10, 1),
                Tally(10, 1),
                .. Enumerable.Repeat(ServiceTally.None, 44),
            ]
        );
        Assert.Equal(270 / 430.0, day.Days(Day)[0].ServiceLevel(), 1e-12);
    }

    [Fact]
    public void A_peak_that_leaves_a_queue_deviates()
    {
        var judged = Judged(double.PositiveInfinity, peak: 13);
        var deviation = Assert.Single(judged.Deviations);
        // The peak itself, and the intervals that inherit its queue.
        Assert.Contains(20, deviation.Intervals);
        Assert.Contains(21, deviation.Intervals);
        Assert.All(deviation.Intervals, interval => Assert.True(judged.Queue.Calls[interval] > 0));
    }

    [Fact]
    public void Beyond_the_work_allowed_the_queue_over_time_is_left_out()
    {
        var work = TransientQueue.Work(Queue(120), [.. Enumerable.Repeat(14.0, 48)]);
        Assert.NotNull(Judged(120, mostWork: work).By(Judge.Transient));
        Assert.Null(Judged(120, mostWork: work - 1).By(Judge.Transient));
    }

    [Fact]
    public void Staffing_follows_shifts_and_breaks_to_the_minute()
    {
        var plan = DrawnDesk.Report().Plan;
        var staffing = PhoneStaffing.Of(plan.Roster, new(0, 0, 0));
        Assert.Equal(0, staffing[0].Start);
        Assert.Equal(plan.Scenario.Horizon.Range.End, staffing[^1].End);
        Assert.All(staffing.Zip(staffing.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));
        Assert.Equal(
            plan.Roster.PhoneMinutes().Select(minutes => minutes / 60.0),
            PhoneStaffing.ByInterval(staffing, plan.Scenario.Horizon)
        );
    }

    private static QueueDemand Queue(double patience) =>
        new(
            "voice",
            [.. Enumerable.Range(0, 48).Select(half => half == 20 ? 140m : 100m)],
            180,
            30,
            new(0.8, 20),
            QueueModel.ErlangC,
            patience,
            new(0, 0, 0)
        );

    private static QueueJudgement Judged(
        double patience,
        double peak = 14,
        double mostWork = double.PositiveInfinity
    ) =>
        QueueJudgement.Of(
            Queue(patience),
            StaffedStretch.OfIntervals(
                [.. Enumerable.Range(0, 48).Select(half => half == 20 ? peak : 14)],
                30
            ),
            Day,
            mostWork
        );
}
