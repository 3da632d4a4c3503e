using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class StableStartsTests()
    : RuleTests<StableStarts>(
        new StableStarts(60),
        new StableStarts(180, StartSpan.Day),
        new StableStarts(240, Price: Money.Of(15)),
        new StableStarts(120, StartSpan.Day, Money.Of(15)),
        new StableStarts(180, StartSpan.Run),
        new StableStarts(240, StartSpan.Run, Money.Of(15)),
        new StableStarts(0) { For = ["Ann", "Cem"] }
    )
{
    private static readonly StableStarts Daily = new(4 * 60, StartSpan.Day);
    private static readonly StableStarts Weekly = new(4 * 60);

    [Fact]
    public void Allows_just_so_many_minutes()
    {
        Keeps(Daily, Drawn.Roster("Ann: E M L"));
        Breaks(
            Daily with
            {
                Minutes = 239,
            },
            Drawn.Roster("Ann: E M"),
            1,
            "Ann has mid@10:00",
            "early@06:00",
            "239 min"
        );
    }

    [Fact]
    public void A_day_off_starts_afresh_from_day_to_day() => Keeps(Daily, Drawn.Roster("Ann: E . L"));

    [Fact]
    public void Within_a_week_it_does_not()
    {
        Breaks(Weekly, Drawn.Roster("Ann: E . M . L"), 1, "early@06:00 and late@14:00", "week of Mon 12-07");
        Keeps(Weekly, Drawn.Roster("Ann: E . M . . . . L L"));
    }

    [Fact]
    public void A_row_of_days_keeps_together_what_moves_step_by_step()
    {
        var row = Daily with { Per = StartSpan.Run };
        Keeps(Daily, Drawn.Roster("Ann: E M L"));
        Breaks(row, Drawn.Roster("Ann: E M L"), 1, "late@14:00 on Wed 12-09 after early@06:00 on Mon 12-07");
        Keeps(row with { Minutes = 8 * 60 }, Drawn.Roster("Ann: E M L"));
        Keeps(row, Drawn.Roster("Ann: E M . L"));
        Keeps(row, Drawn.Roster("Ann: E M E M"));
    }

    [Fact]
    public void What_a_row_has_left_once_is_left()
    {
        var row = Daily with { Per = StartSpan.Run };
        Breaks(row, Drawn.Roster("Ann: E L L L"), 1, "Tue 12-08 after early@06:00;");
        Breaks(row, Drawn.Roster("Ann: E E M L L"), 1, "Thu 12-10 after early@06:00 on Tue 12-08");
    }

    [Fact]
    public void A_row_is_held_together_for_less_than_a_week()
    {
        var row = Daily with { Per = StartSpan.Run };
        Breaks(row, Drawn.Roster("Ann: E M M M M M L"), 1, "Sun 12-13");
        Keeps(row, Drawn.Roster("Ann: E M M M M M M L"));
    }

    [Fact]
    public void A_row_may_allow_no_change() =>
        Breaks(new(0, StartSpan.Run), Drawn.Roster("Ann: E E M M"), 1, "Wed 12-09 after early@06:00;");

    [Fact]
    public void The_row_before_the_horizon_counts() =>
        Breaks(Daily with { Per = StartSpan.Run }, Drawn.Roster("Ann: E M | L"), 1, "Mon 12-07", "Sat 12-05");

    [Fact]
    public void Night_and_early_are_eight_hours_apart_on_the_clock()
    {
        Keeps(new(8 * 60), Drawn.Roster("Ann: N . E"));
        Breaks(new(479), Drawn.Roster("Ann: N . E"), 1);
    }

    [Fact]
    public void The_past_counts_in_its_week()
    {
        var thursday = Some.Monday.AddDays(3);
        Breaks(Weekly, Drawn.Roster("Ann: E . . | L .", start: thursday), 1, "early@06:00 and late@14:00");
        Keeps(Weekly, Drawn.Roster("Ann: E L . | L .", start: thursday));
        Breaks(Daily, Drawn.Roster("Ann: E | L ."), 1, "Mon 12-07");
    }
}
