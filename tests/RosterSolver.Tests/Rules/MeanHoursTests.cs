using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class MeanHoursTests()
    : RuleTests<MeanHours>(
        new MeanHours(TimeLength.OfHours(30), 1),
        new MeanHours(TimeLength.OfHours(20), 2),
        new MeanHours(TimeLength.OfHours(25), 2, Price: Money.Of(12)),
        new MeanHours(TimeLength.OfHours(40), 4) { For = ["Ann", "Cem"] }
    )
{
    [Theory]
    [InlineData(2159, 2)]
    [InlineData(2160, 0)]
    [InlineData(2161, 0)]
    public void The_mean_of_known_weeks(int mean, int beyond)
    {
        var roster = Drawn.Roster("Ann: E E E E . . . | E E E E E . .");
        if (beyond == 0)
            Keeps(new(new(mean), 2), roster);
        else
            Breaks(new(new(mean), 2), roster, beyond, "72 h in the 14 days to Sun 12-13");
    }

    [Theory]
    [InlineData(48, 0)]
    [InlineData(49, 60)]
    public void Unknown_weeks_are_taken_as_the_contract_says(int hours, int beyond)
    {
        // Three weeks of 40 hours leave 4 x 42 - 3 x 40 = 48 for the fourth.
        var shift = Some.Early with
        {
            LengthMinutes = hours * 60 / 6,
        };
        var brief = Some.Brief() with { Shifts = [shift] };
        var roster = new Roster(
            brief,
            Enumerable.Range(0, 6).Select(day => new Assignment("Ann", day, shift, []))
        );
        if (beyond == 0)
            Keeps(new(TimeLength.OfHours(42), 4), roster);
        else
            Breaks(new(TimeLength.OfHours(42), 4), roster, beyond, "of which 7 are known");
    }

    [Fact]
    public void Leave_is_left_out_of_the_mean()
    {
        var rule = new MeanHours(TimeLength.OfHours(35), 1);
        var roster = Drawn.Roster(
            "Ann: . E E E E . .",
            brief => brief.Each(agent => agent with { Leave = new HashSet<int> { 0 } })
        );
        Breaks(rule, roster, 120, "32 h");
        Keeps(rule, Drawn.Roster("Ann: . E E E E . ."));
    }

    [Fact]
    public void What_the_past_alone_breaks_is_past() =>
        Keeps(new(TimeLength.OfHours(8), 2), Drawn.Roster("Ann: E E E E E E E | . . ."));

    [Fact]
    public void A_Sunday_in_the_middle_is_asked_too() =>
        Breaks(
            new(TimeLength.OfHours(40), 1),
            Drawn.Roster("Ann: E E E E E E . . . . . . . ."),
            480,
            "Sun 12-13"
        );
}
