using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Tests.Economics;

public sealed class CellFiguresTests
{
    private static readonly Gen<CellFigures> Figures =
        from least in Gen.Int[0, 9]
        from gap in Gen.Int[0, 3]
        from service in Gen.Int[0, 3]
        from spread in Gen.Int[0, 2]
        select new CellFigures(Money.Of(least), Money.Of(least + gap), service / 4.0, spread);

    /// <summary>Whatever the best rosters cost, what is called dominated never is cheaper than all that are not.</summary>
    [Fact]
    public void What_is_dominated_is_so_wherever_the_best_costs_lie_in_their_ranges() =>
        Figures
            .Array[1, 6]
            .Sample(all =>
            {
                foreach (var one in all)
                {
                    var better = all.Where(other =>
                        other.Most <= one.Most
                        && other.Service >= one.Service
                        && other.Spread <= one.Spread
                        && (other.Most, other.Service, other.Spread) != (one.Most, one.Service, one.Spread)
                    );
                    var expected =
                        !better.Any() ? CellStanding.Frontier
                        : better.Any(other => other.Most < one.Least) ? CellStanding.Dominated
                        : CellStanding.NotDistinguishable;
                    Assert.Equal(expected, one.Among(all));
                }
            });

    [Fact]
    public void The_cheapest_is_on_the_frontier() =>
        Figures
            .Array[1, 6]
            .Sample(all =>
            {
                var cheapest = all.OrderBy(one => one.Most)
                    .ThenByDescending(one => one.Service)
                    .ThenBy(one => one.Spread)
                    .First();
                Assert.Equal(CellStanding.Frontier, cheapest.Among(all));
            });
}
