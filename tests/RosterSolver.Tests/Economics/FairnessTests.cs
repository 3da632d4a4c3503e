using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Economics;

public sealed class FairnessTests
{
    private static Roster WithBenFreeOfNights(string drawing) =>
        Drawn.Roster(
            drawing,
            brief =>
                brief with
                {
                    Agents =
                    [
                        .. brief.Agents.Select(agent =>
                            agent.Id == "Ben"
                                ? agent with
                                {
                                    Exempt = new HashSet<ShiftFamily> { ShiftFamily.Night },
                                }
                                : agent
                        ),
                    ],
                }
        );

    [Fact]
    public void Agents_with_exemptions_are_a_row_of_their_own()
    {
        var roster = WithBenFreeOfNights("Ann: N L\nBen: L L\nCem: N N");
        var rows = Fairness.Of(Burdens.Of(roster, new WeeklyHours()), roster.Brief.Shifts);
        Assert.Equal(
            [
                new(Some.FullTime.Id, 2, new(1, 2), new(0, 0), new(0, 1)),
                new($"{Some.FullTime.Id}, not night", 1, null, new(0, 0), new(2, 2)),
            ],
            rows
        );
    }

    [Fact]
    public void Where_nothing_came_before_the_widest_row_is_what_the_rule_measures()
    {
        var roster = WithBenFreeOfNights("Ann: L L L .\nBen: . . . .\nCem: L . . .");
        var rows = Fairness.Of(Burdens.Of(roster, new WeeklyHours()), roster.Brief.Shifts);
        var breach = Assert.Single(new Fair([Burden.Lates], Spread: 0).Check(roster));
        Assert.Equal(2, breach.Amount);
        Assert.Equal(breach.Amount, rows.Max(row => row.Lates!.Value.AtMost - row.Lates.Value.AtLeast));
    }
}
