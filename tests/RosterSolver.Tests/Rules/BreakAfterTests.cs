using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class BreakAfterTests()
    : RuleTests<BreakAfter>(
        new BreakAfter(TimeLength.OfHours(6), new(30)),
        new BreakAfter(TimeLength.OfHours(4), new(10)) { For = ["Ann", "Cem"] }
    )
{
    private static readonly BreakAfter Six = new(TimeLength.OfHours(6), new(20));

    /// <summary>Breaks that have one place each, so that limits and checker know the same deal.</summary>
    protected override Gen<Roster> AnyRoster =>
        Any.Roster()
            .Select(roster =>
            {
                var shifts = roster.Brief.Shifts.Select(Fixed).ToDictionary(shift => shift.Id);
                return new Roster(
                    roster.Brief with
                    {
                        Shifts = [.. shifts.Values],
                    },
                    roster.Assignments.Select(one => one with { Shift = shifts[one.Shift.Id] })
                );
            });

    private static Shift Fixed(Shift shift) =>
        shift with
        {
            Breaks = [.. shift.Breaks.Select(slot => slot with { Latest = slot.Earliest })],
            LongestStretch = null,
        };

    [Theory]
    [InlineData(359, false)]
    [InlineData(360, true)]
    [InlineData(361, true)]
    public void A_shift_without_a_break(int hours, bool isKept)
    {
        var shift = Some.Early with { LengthMinutes = 360 };
        Judge(new(new(hours), new(20)), shift, [], isKept, "works 6 h from Mon 12-07 06:00");
    }

    [Theory]
    [InlineData(19, true)]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public void A_break_has_to_be_long_enough(int least, bool isKept) =>
        Judge(new(new(360), new(least)), Some.Early, [(240, 20)], isKept, "8 h");

    [Theory]
    [InlineData(360, true)]
    [InlineData(361, false)]
    public void It_has_to_come_in_time(int start, bool isKept) =>
        Judge(Six, Some.Early, [(start, 20)], isKept, "6.02 h");

    [Theory]
    [InlineData(100, true)]
    [InlineData(99, false)]
    public void The_last_stretch_counts_too(int start, bool isKept) =>
        Judge(Six, Some.Early, [(start, 20)], isKept, "6.02 h");

    [Fact]
    public void Any_deal_of_a_shift_that_was_narrowed_keeps_it() =>
        Any.Shift.Sample(shift =>
        {
            if (Six.Keeping(shift) is not { } kept)
                return;
            Assert.True(Six.IsKeptBy(kept), "narrowed and still not kept");
            Assert.Equal(shift.PaidMinutes, kept.PaidMinutes);
            foreach (var (slot, was) in kept.Breaks.Zip(shift.Breaks, (slot, was) => (slot, was)))
                Assert.True(slot.Earliest <= slot.Latest, $"{was} became {slot}");
        });

    [Fact]
    public void A_meal_is_moved_into_the_time_that_the_rule_leaves()
    {
        var rules = new[]
        {
            Some.Break("meal", 30, after: new(30, 420)),
            Some.Break("rest", 10, spacing: 60),
        };
        var shift = Some.Early with { Breaks = BreakOrder.Arrange(360, 480, rules)! };
        Assert.False(Six.IsKeptBy(shift));
        var meal = Six.Keeping(shift)!.Breaks.Single(slot => slot.Break.Id == "meal");
        Assert.InRange(meal.Earliest, 90, meal.Latest);
        Assert.InRange(meal.Latest, meal.Earliest, 360);
    }

    private static void Judge(
        BreakAfter rule,
        Shift shift,
        (int Start, int Length)[] breaks,
        bool isKept,
        string words
    )
    {
        var slots = breaks.Select(one => new BreakSlot(
            Some.Break("rest", one.Length),
            one.Start,
            one.Start,
            15,
            0
        ));
        var given = shift with { Breaks = [.. slots] };
        var begin = given.On(0).Start;
        var roster = new Roster(
            Some.Brief() with
            {
                Shifts = [given],
            },
            [
                new(
                    "Ann",
                    0,
                    given,
                    [
                        .. breaks.Select(one => new BreakTaken(
                            "rest",
                            new(begin + one.Start, begin + one.Start + one.Length)
                        )),
                    ]
                ),
            ]
        );
        if (isKept)
            Keeps(rule, roster);
        else
            Breaks(rule, roster, 1, words);
    }
}
