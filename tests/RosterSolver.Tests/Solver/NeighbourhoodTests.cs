using CsCheck;
using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Solver;

public sealed class NeighbourhoodTests
{
    [Fact]
    public void The_incumbent_itself_is_found_when_nothing_better_is() =>
        Gen.Select(
                Any.Brief(6, mostAgents: 3, mostShifts: 2).SelectMany(brief => Any.Roster(brief)),
                Gen.Int[0, 2],
                Gen.Int[0, 5],
                Gen.Bool
            )
            .Sample(
                (roster, agent, day, breaks) =>
                {
                    var brief = roster.Brief;
                    var model = RosterModel.Of(brief, [new OneShiftADay(), new Coverage()]);
                    var around = new Neighbourhood(
                        roster,
                        breaks ? new HashSet<int>() : new HashSet<int> { agent % brief.Agents.Count },
                        day % brief.Horizon.Days,
                        1,
                        breaks
                    );
                    var found = new CpSatSearch(
                        new CpSatModel(model, Question.Cheapest, around),
                        new(TimeSpan.FromSeconds(20), 0, 1, Repeatable: true)
                    ).Run(CancellationToken.None);
                    Assert.Equal(CpSolverStatus.Optimal, found.Status);
                    Assert.True(
                        RosterSolve.CostOf(model, found.Roster!) <= RosterSolve.CostOf(model, roster)
                    );
                },
                iter: 60,
                threads: 2,
                print: drawn => Drawn.Text(drawn.Item1)
            );
}
