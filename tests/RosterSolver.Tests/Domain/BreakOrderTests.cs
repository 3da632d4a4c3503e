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
    public void A_stretch_that_just_fits_leaves_one_way()
    {
        var rest = Some.Break("rest", 15, count: 2);
        var slots = BreakOrder.Arrange(8 * 60, 120 + 15 + 120 + 15 + 120, [rest], 120)!;
        Assert.Equal([120, 255], slots.Select(slot => slot.Earliest));
        Assert.Equal([120, 255], slots.Select(slot => slot.Latest));
        Assert.Null(BreakOrder.Arrange(8 * 60, 120 + 15 + 120 + 15 + 120, [rest], 119));
    }

    [Theory]
    [InlineData(480, true)]
    [InlineData(479, false)]
    public void A_shift_without_breaks_is_one_stretch(int longest, bool fits) =>
        Assert.Equal(fits, BreakOrder.Arrange(480, 480, [], longest) is not null);

    [Fact]
    public void Slots_hold_exactly_the_starts_of_which_every_distance_can_be_kept() =>
        (
            from length in Gen.Int[8, 20]
            from longest in Gen.OneOf<int?>(null, 45, 60, 75, 100)
            from spacing in Gen.OneOf(0, 20, 30)
            from meal in Gen.Int[2, 5]
            select (Length: length * 15, Longest: longest, Spacing: spacing, Meal: meal * 15)
        ).Sample(
            drawn =>
            {
                BreakRule[] rules =
                [
                    Some.Break("rest", 10, after: new(0, 30), spacing: drawn.Spacing),
                    Some.Break("meal", 30, after: new(drawn.Meal, drawn.Meal + 60)),
                    Some.Break("late", 15, after: new(150, 270), spacing: drawn.Spacing),
                ];
                var slots = BreakOrder.Arrange(600, drawn.Length, rules, drawn.Longest);
                var ways = Ways(drawn.Length, rules, drawn.Longest).ToList();
                Assert.Equal(ways.Count > 0, slots is not null);
                if (slots is not null)
                    Assert.Equal(
                        Enumerable.Range(0, 3).Select(place => ways.Min(way => way[place])),
                        slots.Select(slot => slot.Earliest)
                    );
                if (slots is not null)
                    Assert.All(ways, way => Assert.True(IsWithin(way, slots)));
            },
            iter: 500
        );

    /// <summary>Every way to take three breaks that can only come in this order, on quarters of an hour.</summary>
    private static IEnumerable<int[]> Ways(int length, BreakRule[] rules, int? longest) =>
        from first in Grid(rules[0])
        from second in Grid(rules[1])
        from third in Grid(rules[2])
        let way = new[] { first, second, third }
        where
            Kept(0, first, longest)
            && Kept(length, third + 15, longest)
            && Apart(rules, way, 1, longest)
            && Apart(rules, way, 2, longest)
            && third + 15 <= length
        select way;

    private static IEnumerable<int> Grid(BreakRule rule) =>
        Enumerable
            .Range(0, 40)
            .Select(step => step * 15)
            .Where(start => start >= rule.After!.Value.From && start <= rule.After.Value.To);

    private static bool Kept(int one, int other, int? longest) => !(Math.Abs(one - other) > longest);

    private static bool Apart(BreakRule[] rules, int[] way, int place, int? longest)
    {
        var between = way[place] - way[place - 1] - rules[place - 1].Minutes;
        return between >= Math.Max(rules[place].SpacingMinutes, rules[place - 1].SpacingMinutes)
            && !(between > longest);
    }

    private static bool IsWithin(int[] way, IReadOnlyList<BreakSlot> slots) =>
        slots.Zip(way).All(pair => pair.Second >= pair.First.Earliest && pair.Second <= pair.First.Latest);

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
