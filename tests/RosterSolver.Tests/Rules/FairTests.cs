using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class FairTests()
    : RuleTests<Fair>(
        new Fair(Spread: 2),
        new Fair(Price: Money.Of(18)),
        new Fair([Burden.Weekends], Spread: 0, Money.Of(18)),
        new Fair([Burden.Holidays, Burden.Wishes], Spread: 0, Money.Of(18)),
        new Fair([Burden.Lates], Spread: 0) { For = ["Ann", "Cem"] }
    )
{
    private static readonly Fair Nights = new([Burden.Nights]);

    [Fact]
    public void A_difference_of_the_spread_is_fair() => Keeps(Nights, Drawn.Roster("Ann: N N .\nBen: N . ."));

    [Fact]
    public void Counts_what_goes_beyond_the_spread() =>
        Breaks(Nights, Drawn.Roster("Ann: N N .\nBen: . . .\nCem: N . ."), 1, "0 (Ben)", "2 (Ann)", "nights");

    [Fact]
    public void Others_than_those_it_is_meant_for_do_not_share()
    {
        var some = Nights with { For = ["Ann", "Cem"] };
        Keeps(some, Drawn.Roster("Ann: N N .\nBen: . . .\nCem: N . ."));
        Breaks(some, Drawn.Roster("Ann: N N .\nBen: N . .\nCem: . . ."), 1, "0 (Cem)", "2 (Ann)");
    }

    [Fact]
    public void Lates_are_shared() =>
        Breaks(new([Burden.Lates], Spread: 0), Drawn.Roster("Ann: L\nBen: E"), 1, "Ann", "Ben", "lates");

    [Fact]
    public void Saturdays_and_Sundays_are_shared() =>
        Breaks(
            new([Burden.Weekends]),
            Drawn.Roster("Ann: E E E\nBen: E . .", start: Some.Monday.AddDays(4)),
            1,
            "weekends"
        );

    [Fact]
    public void A_Friday_night_is_no_weekend() =>
        Keeps(
            new([Burden.Weekends], Spread: 0),
            Drawn.Roster("Ann: N\nBen: .", start: Some.Monday.AddDays(4))
        );

    [Fact]
    public void All_burdens_are_shared_unless_named() =>
        Assert.Equal(2, new Fair(Spread: 0).Check(Drawn.Roster("Ann: N L\nBen: . .")).Count());

    [Fact]
    public void Other_contracts_are_not_compared() =>
        Keeps(
            Nights,
            Drawn.Roster(
                "Ann: N N N\nBen: . . .",
                brief => brief.Each(agent => agent with { Contract = Some.FullTime with { Id = agent.Id } })
            )
        );

    [Fact]
    public void Other_exemptions_are_not_compared() =>
        Keeps(
            Nights,
            Drawn.Roster(
                "Ann: N N N\nBen: . . .",
                brief =>
                    brief with
                    {
                        Agents =
                        [
                            brief.Agents[0],
                            brief.Agents[1] with
                            {
                                Exempt = new HashSet<ShiftFamily> { ShiftFamily.Night },
                            },
                        ],
                    }
            )
        );

    [Fact]
    public void What_the_history_holds_counts() =>
        Breaks(
            Nights,
            Drawn.Roster("Ann: N | N\nBen: . | ."),
            1,
            "0 (Ben)",
            "2 (Ann; 1 of them before this roster)"
        );

    [Fact]
    public void A_burden_that_only_the_history_holds_is_said_to_be_past() =>
        Breaks(
            Nights,
            Drawn.Roster("Ann: N N | .\nBen: . . | ."),
            1,
            "0 (Ben)",
            "2 (Ann; all before this roster)"
        );

    [Fact]
    public void History_can_be_made_good() => Keeps(Nights, Drawn.Roster("Ann: N N | .\nBen: . . | N"));
}
