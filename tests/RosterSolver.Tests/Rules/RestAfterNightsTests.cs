using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class RestAfterNightsTests()
    : RuleTests<RestAfterNights>(
        new RestAfterNights(Hours: 48),
        new RestAfterNights(Days: 2, Nights: 2),
        new RestAfterNights(Hours: 30, Nights: 2, Price: Money.Of(15)),
        new RestAfterNights(Hours: 11, Days: 1, Price: Money.Of(9)),
        new RestAfterNights(Days: 3) { For = ["Ann", "Cem"] }
    )
{
    private static readonly RestAfterNights TwoDays = new(Hours: 48);

    /// <summary>A night ends at six; early begins at six, two days later.</summary>
    [Fact]
    public void Allows_just_so_many_hours() => Keeps(TwoDays, Drawn.Roster("Ann: N N . . E"));

    [Fact]
    public void An_hour_less_is_too_soon()
    {
        Keeps(TwoDays, Drawn.Roster("Ann: N . . E"));
        Breaks(
            new(Hours: 49),
            Drawn.Roster("Ann: N . . E"),
            1,
            "Ann has early@06:00 on Thu 12-10",
            "48 h",
            "49 h of rest"
        );
        Keeps(new(Hours: 47), Drawn.Roster("Ann: N . . E"));
    }

    [Fact]
    public void Nights_may_go_on() => Keeps(TwoDays, Drawn.Roster("Ann: N N N N . ."));

    [Fact]
    public void Only_rows_of_so_many_nights_need_it()
    {
        var afterTwo = new RestAfterNights(Days: 2, Nights: 2);
        Keeps(afterTwo, Drawn.Roster("Ann: N . E E . ."));
        Keeps(afterTwo, Drawn.Roster("Ann: N N . . E E"));
        Breaks(afterTwo, Drawn.Roster("Ann: N N . E E E"), 1, "after 2 nights in a row", "2 days off");
    }

    [Fact]
    public void Nights_before_the_horizon_count()
    {
        Breaks(new(Days: 1, Nights: 2), Drawn.Roster("Ann: N N | L ."), 1, "late@14:00 on Mon 12-07");
        Keeps(new(Days: 1, Nights: 2), Drawn.Roster("Ann: . N | L ."));
    }

    [Fact]
    public void Hours_or_days_have_to_be_given()
    {
        Assert.Single(new RestAfterNights().Objections());
        Assert.Empty(TwoDays.Objections());
    }
}
