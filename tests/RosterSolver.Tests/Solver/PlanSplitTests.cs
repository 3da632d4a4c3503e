using CsCheck;
using RosterSolver.Solver;

namespace RosterSolver.Tests.Solver;

public sealed class PlanSplitTests
{
    private static readonly Gen<(double Exact, int Most)[]> Numbers =
        from most in Gen.Int[0, 6].Array[1, 20]
        from share in Gen.Double[0, 1].Array[most.Length]
        select most.Zip(share, (people, part) => (people * part, people)).ToArray();

    [Fact]
    public void Rounding_comes_to_the_total_wherever_the_mosts_allow_it() =>
        Gen.Select(Numbers, Gen.Int[0, 60])
            .Sample(
                (numbers, total) =>
                {
                    var rounded = PlanSplit.Rounded(numbers, total);
                    Assert.All(rounded.Zip(numbers), pair => Assert.InRange(pair.First, 0, pair.Second.Most));
                    Assert.Equal(Math.Min(total, numbers.Sum(number => number.Most)), rounded.Sum());
                }
            );

    [Fact]
    public void Without_a_total_no_stretch_from_the_start_is_off_by_more_than_a_half() =>
        Numbers.Sample(numbers =>
        {
            var rounded = PlanSplit.Rounded(numbers, total: null);
            var (exact, whole) = (0.0, 0);
            foreach (var (number, people) in numbers.Zip(rounded))
            {
                exact += number.Exact;
                whole += people;
                Assert.InRange(whole - exact, -0.5 - 1e-9, 0.5 + 1e-9);
            }
        });
}
