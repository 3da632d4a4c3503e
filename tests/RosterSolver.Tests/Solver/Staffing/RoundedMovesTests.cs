using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Tests.Solver.Staffing;

public sealed class RoundedMovesTests
{
    private static readonly Gen<double[]> parts = Gen.Double[0, 4].Array[0, 20];

    /// <summary>More than the parts so far could be more than there are people.</summary>
    [Fact]
    public void Nobody_is_released_before_the_parts_make_a_person() =>
        parts.Sample(parts =>
        {
            var (released, due) = (0, 0.0);
            foreach (var (heads, part) in RoundedMoves.Releases(parts).Zip(parts))
            {
                released += heads;
                due += part;
                Assert.InRange(released, due - 1 - 1e-6, due + 1e-6);
            }
        });

    [Fact]
    public void Classes_are_of_an_allowed_size_and_what_is_left_over_goes_to_the_next()
    {
        Assert.Equal([0, 4, 0, 3], RoundedMoves.Classes([2.4, 1.8, 1.2, 1.6], new(3, 5)));
        Assert.Equal([5, 5], RoundedMoves.Classes([7, 4], new(0, 5)));
        Assert.Equal([0, 0], RoundedMoves.Classes([0.2, 0.2], new(0, 5)));
    }
}
