using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Domain;

public sealed class BreakOrderTests
{
    private const int EightFortyFive = 8 * 60 + 45;

    private static readonly BreakRule Lunch = Some.Break("lunch", 45, window: new(11 * 60, 14 * 60));

    private static readonly BreakRule Rest = Some.Break("rest", 15, count: 2, spacing: 60);

    [Fact]
    public void A_shift_without_breaks_has_no_slots() => Assert.Equal([], BreakOrder.Arrange(480, 480, []));

    [Fact]
    public void Lunch_goes_between_two_rests() =>
        Assert.Equal(
            [
                new BreakSlot(Rest, 60, 240, 15, 0),
                new BreakSlot(Lunch, 180, 315, 15, 60),
                new BreakSlot(Rest, 285, 450, 15, 60),
            ],
            BreakOrder.Arrange(8 * 60, EightFortyFive, [Lunch, Rest])
        );

    [Fact]
    public void An_early_lunch_goes_before_both_rests() =>
        Assert.Equal(
            ["lunch", "rest", "rest"],
            BreakOrder.Arrange(10 * 60 + 30, EightFortyFive, [Rest, Lunch])!.Select(slot => slot.Break.Id)
        );

    [Fact]
    public void A_window_after_midnight_belongs_to_the_night()
    {
        var meal = Some.Break("meal", 45, window: new(60, 180));
        Assert.Equal([new BreakSlot(meal, 180, 255, 15, 0)], BreakOrder.Arrange(22 * 60, 480, [meal]));
    }

    [Fact]
    public void A_window_may_count_from_the_start_of_the_shift()
    {
        var meal = Some.Break("meal", 60, after: new(180, 300));
        Assert.Equal([new BreakSlot(meal, 180, 300, 15, 0)], BreakOrder.Arrange(22 * 60, 540, [meal]));
    }

    [Fact]
    public void A_window_that_just_fits_leaves_one_start()
    {
        var meal = Some.Break("meal", 45, window: new(12 * 60, 12 * 60 + 45));
        Assert.Equal(1, Assert.Single(BreakOrder.Arrange(8 * 60, 480, [meal])!).StartCount);
    }

    [Theory]
    [InlineData(12 * 60, 12 * 60 + 44)]
    [InlineData(17 * 60, 18 * 60)]
    public void A_window_that_does_not_fit_is_impossible(int from, int to) =>
        Assert.Null(BreakOrder.Arrange(8 * 60, 480, [Some.Break("meal", 45, window: new(from, to))]));

    [Fact]
    public void Rests_that_cannot_be_kept_apart_are_impossible()
    {
        var rest = Some.Break("rest", 15, count: 2, spacing: 60);
        Assert.NotNull(BreakOrder.Arrange(8 * 60, 60 + 15 + 60 + 15 + 60, [rest]));
        Assert.Null(BreakOrder.Arrange(8 * 60, 60 + 15 + 60 + 15 + 59, [rest]));
    }

    [Fact]
    public void First_and_last_starts_are_allowed_together() =>
        Any.Shift.Sample(shift =>
        {
            Assert.Empty(Structure.Check(Taken(shift, slot => slot.Earliest)));
            Assert.Empty(Structure.Check(Taken(shift, slot => slot.Latest)));
            Assert.All(
                shift.Breaks,
                slot => Assert.InRange(slot.Latest + slot.Break.Minutes, 0, shift.LengthMinutes)
            );
        });

    private static Roster Taken(Shift shift, Func<BreakSlot, int> start)
    {
        var breaks = shift.Breaks.Select(slot =>
        {
            var at = shift.StartMinute + start(slot);
            return new BreakTaken(slot.Break.Id, new(at, at + slot.Break.Minutes));
        });
        return new(Some.Brief(2) with { Shifts = [shift] }, [new("Ann", 0, shift, [.. breaks])]);
    }
}
