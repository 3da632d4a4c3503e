using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Domain;

public sealed class DeferrableWorkTests
{
    private static readonly DeferrableWork Two = new([30, 60, 0, 0], [0, 0, 30, 60]);

    [Fact]
    public void What_has_arrived_and_is_not_due_may_wait() => Assert.Equal([30, 90, 60, 0], Two.MayWait());

    [Fact]
    public void A_part_begins_with_nothing_waiting()
    {
        var part = Two.Within(1, 3);
        Assert.Equal([60, 0, 0], part.Arriving);
        Assert.Equal([0, 0, 60], part.Due);
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 30)]
    public void Work_done_in_the_interval_of_its_deadline_is_in_time_and_in_the_next_late(
        int doneIn,
        int late
    )
    {
        var work = new DeferrableWork([30, 0, 0, 0], [0, 0, 30, 0]);
        var whole = WorkProgress.Sum(WorkProgress.Of(work, interval => interval == doneIn ? 30 : 0));
        Assert.Equal((30 - late, late), (whole.Done, whole.Late));
    }

    [Fact]
    public void Nothing_of_the_work_is_lost() =>
        Any.Work(new(Some.Monday, 2, 30))
            .SelectMany(work => Gen.Int[0, 60].Array[96].Select(minutes => (work, minutes)))
            .Sample(
                (work, minutes) =>
                {
                    var whole = WorkProgress.Sum(WorkProgress.Of(work, interval => minutes[interval]));
                    Assert.Equal(whole.Arriving, whole.Done + whole.Late + whole.Waiting);
                    Assert.True(whole.Late <= whole.Due);
                }
            );
}
