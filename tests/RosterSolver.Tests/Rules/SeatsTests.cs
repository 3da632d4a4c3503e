using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class SeatsTests()
    : RuleTests<Seats>(
        new Seats(1),
        new Seats(2),
        new Seats(1, Money.Of(3)),
        new Seats(2, Money.Of(0.5m)),
        new Seats(1) { For = ["Ann", "Ben"] },
        new Seats(1, Money.Of(2)) { For = ["Ann", "Cem"] }
    )
{
    private static readonly Seats One = new(1);

    [Fact]
    public void As_many_people_as_seats_is_enough() => Keeps(new(2), Drawn.Roster("Ann: E\nBen: E"));

    [Fact]
    public void One_more_has_none()
    {
        var roster = Drawn.Roster("Ann: E\nBen: E");
        var violations = One.Check(roster).ToList();
        Assert.Equal(8, violations.Count);
        Assert.All(violations, violation => Assert.Equal(1, violation.Amount));
        Assert.Contains("2 people", violations[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_comes_when_another_goes_takes_the_seat() => Keeps(One, Drawn.Roster("Ann: E\nBen: L"));

    [Fact]
    public void Who_comes_within_the_interval_finds_it_taken()
    {
        var late = Some.Late with { StartMinute = Some.Late.StartMinute - 1, LengthMinutes = 60 };
        var brief = Some.Brief(1, agents: [Some.Agent("Ann"), Some.Agent("Ben")]) with
        {
            Shifts = [Some.Early, late],
        };
        Roster With(Shift other) =>
            new(
                brief with
                {
                    Shifts = [Some.Early, other],
                },
                [new("Ann", 0, Some.Early, []), new("Ben", 0, other, [])]
            );
        Breaks(One, With(late), 1, "2 people", "1 seats");
        Keeps(One, With(late with { StartMinute = Some.Late.StartMinute }));
    }

    [Fact]
    public void A_night_from_before_the_horizon_holds_its_seat()
    {
        var soon = Some.Early with { StartMinute = Some.Early.StartMinute - 60 };
        var past = Some.Agent("Ann") with { History = [new("Ann", -1, Some.Night, [])] };
        var brief = Some.Brief(1, agents: [past, Some.Agent("Ben")]) with
        {
            Shifts = [soon, Some.Night],
            HistoryDays = 1,
        };
        Breaks(One, new(brief, [new("Ben", 0, soon, [])]), 1, "Mon 12-07 05:00", "2 people");
    }

    [Fact]
    public void Others_do_not_take_the_seats_of_some()
    {
        var some = new Seats(1) { For = ["Ann", "Ben"] };
        Keeps(some, Drawn.Roster("Ann: E\nBen: L\nCem: E"));
        var violations = some.Check(Drawn.Roster("Ann: E\nBen: E\nCem: E")).ToList();
        Assert.Equal(8, violations.Count);
        Assert.Contains("2 people of Ann, Ben are", violations[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_night_before_the_dates_takes_a_seat_on_them()
    {
        var onTuesday = One with { Dates = [new(Some.Monday.AddDays(1), Some.Monday.AddDays(1))] };
        Keeps(onTuesday, Drawn.Roster("Ann: E . E\nBen: E . E"));
        Assert.Equal(6, onTuesday.Check(Drawn.Roster("Ann: N . .\nBen: N . .")).Count());
    }

    [Fact]
    public void What_the_past_alone_fills_is_past() => Keeps(One, Drawn.Roster("Ann: N | .\nBen: N | ."));
}
