using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class MentorTests()
    : RuleTests<Mentor>(
        new Mentor(["Ben"]) { For = ["Ann"] },
        new Mentor(["Ben", "Cem"], new(1)) { For = ["Ann"] },
        new Mentor(["Ann"], new(0.25m), Money.Of(15)) { For = ["Ben", "Cem"] },
        new Mentor(["Ann", "Ben"], Price: Money.Of(15)),
        new Mentor(["Ann"], new(0.25m), Newcomers: 1) { For = ["Ben", "Cem", "Dia"] },
        new Mentor(["Ann", "Ben"], Price: Money.Of(15), Newcomers: 2) { For = ["Ben", "Cem", "Dia"] }
    )
{
    private static readonly Mentor Half = new(["Ben", "Cem"]) { For = ["Ann"] };

    [Fact]
    public void Half_the_shift_beside_a_mentor_is_enough() =>
        Keeps(Half, Drawn.Roster("Ann: E M\nBen: M L\nCem: . ."));

    [Fact]
    public void A_little_less_is_not() =>
        Breaks(
            Half with
            {
                Share = new(0.51m),
            },
            Drawn.Roster("Ann: E .\nBen: M .\nCem: . ."),
            1,
            "Ann has early@06:00 on Mon 12-07",
            "240 of 480 min"
        );

    [Fact]
    public void Alone_at_work_is_a_breach() => Breaks(Half, Drawn.Roster("Ann: E .\nBen: . E\nCem: N ."), 1);

    [Fact]
    public void A_mentor_is_for_so_many_who_start_together()
    {
        var two = new Mentor(["Dia"], Newcomers: 2) { For = ["Ann", "Ben", "Cem"] };
        Keeps(two, Drawn.Roster("Ann: E E\nBen: E .\nCem: L E\nDia: M E"));
        Breaks(
            two,
            Drawn.Roster("Ann: E\nBen: E\nCem: E\nDia: E"),
            1,
            "Ann and Ben and Cem",
            "beside 1 mentor;"
        );
        Breaks(two, Drawn.Roster("Ann: E\nBen: E\nCem: .\nDia: N"), 2, "beside 0 mentors");
    }

    [Fact]
    public void Mentors_do_not_mentor_themselves() =>
        Breaks(new(["Ann"]), Drawn.Roster("Ann: E .\nBen: . ."), 1, "no mentor");

    [Fact]
    public void A_night_that_began_before_the_horizon_counts()
    {
        var quarter = new Mentor(["Ben"], new(0.01m)) { For = ["Ann"] };
        Breaks(quarter, Drawn.Roster("Ann: . | E\nBen: N | ."), 1);
        Keeps(
            quarter,
            Drawn.Roster(
                "Ann: . | M\nBen: . | .",
                brief =>
                    brief.Each(agent =>
                        agent.Id == "Ben"
                            ? agent with
                            {
                                History = [new("Ben", -1, Some.Shift("long", ShiftFamily.Night, 22, 13), [])],
                            }
                            : agent
                    )
            )
        );
    }
}
