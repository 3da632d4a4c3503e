using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Tests.Solver;

public sealed class OutcomeTests
{
    [Theory]
    [InlineData(200, 0, true)]
    [InlineData(200, 50, false)]
    [InlineData(0, 0, false)]
    public void A_bound_of_nothing_is_told_as_no_proof_instead_of_a_gap(
        int cost,
        int bound,
        bool provesNothing
    )
    {
        foreach (var status in new[] { SolveStatus.Feasible, SolveStatus.Interrupted })
        {
            var outcome = new Outcome(status, null, Money.Of(cost), Money.Of(bound), "", null, TimeSpan.Zero);
            Assert.Equal(provesNothing, outcome.ProvesNothing);
            Assert.Equal(
                provesNothing,
                outcome.InWords.EndsWith(
                    "nothing is proven of what could still be saved",
                    StringComparison.Ordinal
                )
            );
            Assert.Equal(!provesNothing, outcome.InWords.Contains('%', StringComparison.Ordinal));
        }
    }
}
