using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class MinRestTests()
    : RuleTests<MinRest>(
        new MinRest(11),
        new MinRest(24),
        new MinRest(11, Money.Of(40)),
        new MinRest(24, Money.Of(40))
    )
{
    [Fact]
    public void Eight_hours_are_eight_hours() => Keeps(new(8), Drawn.Roster("Ann: L E"));

    [Fact]
    public void Counts_short_rests() =>
        Breaks(
            new(9),
            Drawn.Roster("Ann: L E"),
            1,
            "Ann",
            "Tue 12-08",
            "rests 8 h instead of 9 h",
            "Mon 12-07 22:00"
        );

    [Fact]
    public void A_minute_short_is_too_short()
    {
        var late = Some.Late with { LengthMinutes = 481 };
        var brief = Some.Brief(2) with { Shifts = [Some.Early, late] };
        Breaks(new(8), new(brief, [new("Ann", 0, late, []), new("Ann", 1, Some.Early, [])]), 1, "Ann");
    }

    [Fact]
    public void A_night_ends_on_the_next_day() =>
        Breaks(new(9), Drawn.Roster("Ann: N L"), 1, "Tue 12-08 06:00");

    [Fact]
    public void Two_short_rests_cost_twice() =>
        Assert.Equal(
            Money.Of(80),
            Audit.Of(Drawn.Roster("Ann: L E . L E"), [new MinRest(9, Money.Of(40))]).Cost
        );

    [Fact]
    public void The_rest_after_the_past_counts() =>
        Breaks(new(9), Drawn.Roster("Ann: L | E"), 1, "Mon 12-07");

    [Fact]
    public void A_long_shift_reaches_over_a_whole_day()
    {
        var watch = Some.Shift("watch", ShiftFamily.Night, 22, hours: 16);
        var past = Some.Agent() with { History = [new("Ann", -2, watch, [])] };
        var brief = Some.Brief(1, agents: past) with { Shifts = [Some.Early], HistoryDays = 2 };
        var roster = new Roster(brief, [new("Ann", 0, Some.Early, [])]);
        Keeps(new(16), roster);
        Breaks(new(17), roster, 1, "Mon 12-07");
    }

    [Fact]
    public void A_short_rest_in_the_past_is_past() => Keeps(new(9), Drawn.Roster("Ann: L E | ."));

    [Fact]
    public void After_the_last_day_nothing_is_asked() => Keeps(new(24), Drawn.Roster("Ann: E . N"));
}
