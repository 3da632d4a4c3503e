using CsCheck;
using RosterSolver.Domain;

namespace RosterSolver.Tests.Domain;

public sealed class AssignmentTests
{
    private static readonly Shift day = new("day", ShiftFamily.Early, 7 * 60, 8 * 60, []);

    [Fact]
    public void A_break_outside_the_shift_takes_nobody_from_the_phone() =>
        Assert.Equal(8 * 60, With((18 * 60, 19 * 60)).PhoneMinutes(new(0, Horizon.Day)));

    [Fact]
    public void A_break_across_the_end_of_the_shift_counts_up_to_it() =>
        Assert.Equal([new TimeRange(14 * 60, 15 * 60)], With((14 * 60, 16 * 60)).Away());

    [Fact]
    public void The_same_break_twice_is_one() =>
        Assert.Equal(7 * 60, With((600, 660), (600, 660)).PhoneMinutes(new(0, Horizon.Day)));

    [Fact]
    public void An_activity_takes_off_the_phone_as_a_break_does_and_once_where_they_overlap()
    {
        var worked = With((600, 630)) with { Activities = [new("training", new(615, 675))] };
        Assert.Equal([new TimeRange(600, 630), new TimeRange(630, 675)], worked.Away());
        Assert.Equal(8 * 60 - 75, worked.PhoneMinutes(new(0, Horizon.Day)));
    }

    [Fact]
    public void On_the_phone_is_every_minute_of_the_shift_in_no_break() =>
        Gen.Select(Gen.Int[0, 1400], Gen.Int[0, 300])
            .Array[0, 5]
            .Sample(breaks =>
            {
                var ascending = breaks
                    .OrderBy(taken => taken.Item1)
                    .Select(taken => (taken.Item1, taken.Item1 + taken.Item2));
                var worked = With([.. ascending]);
                var expected = Enumerable
                    .Range(worked.Range.Start, worked.Range.Minutes)
                    .Count(minute =>
                        !worked.Breaks.Any(taken => taken.Range.Start <= minute && minute < taken.Range.End)
                    );
                Assert.Equal(expected, worked.PhoneMinutes(new(0, Horizon.Day)));
            });

    private static Assignment With(params (int Start, int End)[] breaks) =>
        new("ann", 0, day, [.. breaks.Select(taken => new BreakTaken("rest", new(taken.Start, taken.End)))]);
}
