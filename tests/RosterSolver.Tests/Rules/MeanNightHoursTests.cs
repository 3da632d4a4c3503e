using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class MeanNightHoursTests()
    : RuleTests<MeanNightHours>(
        new MeanNightHours(TimeLength.OfHours(8), 1),
        new MeanNightHours(TimeLength.OfHours(6), 2, Price: Money.Of(12))
    )
{
    private static readonly Shift Short = Some.Night with { Template = "short", LengthMinutes = 7 * 60 };

    [Theory]
    [InlineData(479, 1)]
    [InlineData(480, 0)]
    [InlineData(481, 0)]
    public void One_night(int mean, int beyond)
    {
        var roster = Drawn.Roster("Ann: . N . . . . .");
        if (beyond == 0)
            Keeps(new(new(mean)), roster);
        else
            Breaks(new(new(mean)), roster, beyond, "1 nights of 8 h on average", "Sun 12-13");
    }

    [Fact]
    public void A_short_night_makes_up_for_a_long_one()
    {
        var brief = Some.Brief() with { Shifts = [Some.Night, Short] };
        Assignment[] nights = [new("Ann", 0, Some.Night, []), new("Ann", 3, Short, [])];
        Keeps(new(new(450)), new(brief, nights));
        Breaks(new(new(449)), new(brief, nights), 2, "2 nights of 7.5 h");
    }

    [Fact]
    public void Other_families_do_not_count() => Keeps(new(new(400)), Drawn.Roster("Ann: L L E M . . ."));

    [Fact]
    public void What_the_past_alone_breaks_is_past()
    {
        Keeps(new(new(400)), Drawn.Roster("Ann: N N | . . . . . . ."));
        Breaks(new(new(400)), Drawn.Roster("Ann: N N | . N . . . . ."), 80, "3 nights");
    }
}
