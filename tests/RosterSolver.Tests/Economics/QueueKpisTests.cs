using RosterSolver.Economics;
using RosterSolver.Tests.Reports;

namespace RosterSolver.Tests.Economics;

public sealed class QueueKpisTests
{
    private readonly RosterSolver.Reports.Report report = DrawnDesk.WithSkills();

    [Fact]
    public void Queues_together_weigh_their_calls()
    {
        var queues = report.Kpis.Queues;
        Assert.Equal(
            queues.Sum(queue => queue.Whole.ServiceLevel * (double)queue.Whole.Calls)
                / (double)queues.Sum(queue => queue.Whole.Calls),
            report.Kpis.Whole.ServiceLevel,
            1e-12
        );
        Assert.NotEqual(
            queues.Average(queue => queue.Whole.ServiceLevel),
            report.Kpis.Whole.ServiceLevel,
            1e-3
        );
    }

    [Fact]
    public void Nobody_is_staffed_twice()
    {
        var present = report.Plan.Roster.PhoneMinutes().Sum();
        var onQueues = report.Kpis.Queues.SelectMany(queue => queue.Intervals).Sum(one => one.Staffed) * 60;
        var atWork = report.Kpis.Works.Sum(work => work.Whole.Done);
        var idle = report
            .Plan.Audit.Violations.Where(one => one.Sentence.Contains("without work"))
            .Sum(one => one.Amount);
        Assert.Equal(present, onQueues + atWork + idle);
    }

    [Fact]
    public void Late_work_is_what_the_audit_charges() =>
        Assert.Equal(
            report.Kpis.Works.Sum(work => work.Whole.Late),
            report
                .Plan.Audit.Violations.Where(one => one.Sentence.Contains("not done in time"))
                .Sum(one => one.Amount)
        );

    [Fact]
    public void A_chat_is_judged_by_conversations()
    {
        var chat = report.Kpis.Queues[1];
        var staffed = chat.Intervals.First(one => one.Staffed == 1);
        var onPhone = 0.95;
        Assert.Equal(onPhone, staffed.OnPhone, 1e-9);
        Assert.InRange(staffed.Busy, 0, onPhone);
        Assert.Equal(
            Math.Min(3 * onPhone, chat.Queue.Traffic(staffed.Interval).Erlangs) / 3,
            staffed.Busy,
            1e-9
        );
    }
}
